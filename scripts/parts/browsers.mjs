import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest.json'), 'utf8'));
/** The first versions that take the extension; an older one refuses it. */
const OLDEST = {
  chrome: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};

/** The version of a browser that is too old for Lede; null where it will do, or where it does not tell. */
export function tooOld(browser, path) {
  // There a browser asked for its version opens a window instead.
  if (platform === 'win32') return null;
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const version = Number(/\b(\d+)\.\d/.exec(said)?.[1]);
    return version < OLDEST[browser] ? version : null;
  } catch {
    return null;
  }
}

const willDo = (browser) => {
  const path = findBrowser(browser);
  return path !== null && tooOld(browser, path) === null;
};

const isRootOnDebian = () =>
  platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Finds the browsers, installing them where that can be done. Ends the program where one is missing. */
export async function ensureBrowsers(wanted) {
  const missing = wanted.filter((browser) => !willDo(browser));
  if (missing.length > 0 && isRootOnDebian()) await installOnDebian(missing);
  const paths = {};
  for (const browser of wanted) {
    const path = findBrowser(browser);
    const old = path === null ? null : tooOld(browser, path);
    if (path === null || old !== null) {
      console.log(whyNot(browser, path, old));
      process.exit(1);
    }
    paths[browser] = path;
  }
  return paths;
}

function whyNot(browser, path, old) {
  const { variable, install } = KNOWN[browser];
  const name = browser === 'chrome' ? 'Chromium-like browser' : 'Firefox';
  if (path !== null)
    return `The ${name} at ${path} is version ${old}: too old for Lede, which needs ${OLDEST[browser]}. ${install}`;
  const named = env[variable] ? `${variable} says ${env[variable]}, and nothing is there. ` : '';
  return `${named}No ${name} was found. ${install}`;
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
