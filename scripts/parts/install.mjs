import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { run, seconds } from './run.mjs';

const OLDEST_NODE = [20, 19];
const MODULES = 'node_modules';
const MARKER = `${MODULES}/.package-lock.json`;
const LOCK = 'package-lock.json';

/** Brings node_modules to what the lock file says, and says so. Ends the program where that cannot be done. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.log(
      `Lede needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
    process.exit(1);
  }
  if (existsSync(MARKER) && statSync(MARKER).mtimeMs >= statSync(LOCK).mtimeMs) return;
  if (isLink(MODULES)) {
    if (isAsLocked()) return;
    console.log(
      `${MODULES} is a link, and what it leads to is not what ${LOCK} asks for. Installing would delete what lies ` +
        'there, so nothing was done. Install the packages there, or remove the link and start again.',
    );
    process.exit(1);
  }
  console.log('Installing packages (once, about half a minute) …');
  const start = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { limitMs: 600_000 });
  if (code !== 0) {
    console.log('The packages could not be installed: see above. Is the npm registry reachable?');
    process.exit(1);
  }
  console.log(`Packages installed in ${seconds(start)}.`);
}

/** Also one that leads nowhere. */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Whether each package the lock file asks for is there in its version; dates of two checkouts tell nothing. */
function isAsLocked() {
  if (!existsSync(MARKER)) return false;
  const { packages: installed } = JSON.parse(readFileSync(MARKER, 'utf8'));
  const { packages: asked } = JSON.parse(readFileSync(LOCK, 'utf8'));
  return Object.entries(asked).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}
