import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, seconds } from './run.mjs';

const { env, platform } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData].filter(Boolean);
const inPrograms = (...paths) => programs.flatMap((root) => paths.map((path) => join(root, path)));

/** Where each browser is usually found, and what it is called on the PATH. */
const KNOWN = {
  chrome: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      ],
      win32: inPrograms(
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'BraveSoftware/Brave-Browser/Application/brave.exe',
      ),
    },
    debian: ['chromium', 'fonts-liberation'],
    install: 'Install Chromium, Chrome, Edge or Brave, or say where one is with CHROME_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: inPrograms('Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'),
    },
    debian: ['firefox-esr', 'fonts-liberation'],
    install: 'Install Firefox 142 or newer, or say where it is with FIREFOX_PATH.',
  },
};

/** The path of a browser's program; null when there is none. */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  if (env[variable]) return existsSync(env[variable]) ? env[variable] : null;
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const candidates = [
    ...names.flatMap((name) => onPath.flatMap((folder) => endings.map((end) => join(folder, name + end)))),
    ...(places[platform] ?? []),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

const isRootOnDebian = () =>
  platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Finds the browsers, installing them where that can be done. Ends the program where one is missing. */
export async function ensureBrowsers(wanted) {
  const missing = wanted.filter((browser) => findBrowser(browser) === null);
  if (missing.length > 0 && isRootOnDebian()) await installOnDebian(missing);
  const paths = {};
  for (const browser of wanted) {
    const path = findBrowser(browser);
    if (path === null) {
      const { variable, install } = KNOWN[browser];
      const named = env[variable] ? `${variable} says ${env[variable]}, and nothing is there. ` : '';
      console.log(
        `${named}No ${browser === 'chrome' ? 'Chromium-like browser' : 'Firefox'} was found. ${install}`,
      );
      process.exit(1);
    }
    paths[browser] = path;
  }
  return paths;
}

async function installOnDebian(missing) {
  const packages = [...new Set(missing.flatMap((browser) => KNOWN[browser].debian))];
  console.log(`Installing ${packages.join(', ')} with apt (once, about a minute) …`);
  const start = Date.now();
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      quiet: true,
    });
  const code = (await apt('update')) || (await apt('install', '-y', '--no-install-recommends', ...packages));
  console.log(
    code === 0 ? `Browsers installed in ${seconds(start)}.` : 'apt could not install them: see above.',
  );
}
