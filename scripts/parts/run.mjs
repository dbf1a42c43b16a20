import { spawn } from 'node:child_process';

/** Programs that the project installs are run from here, without npx. */
export const bin = (name) => ['node', `node_modules/${name}`];

/** Every command under way, with what it printed and holds back. Each has a group of its own, which nobody else ends. */
const underWay = new Map();
process.once('SIGTERM', () => {
  for (const [child, printed] of underWay) {
    process.stdout.write(Buffer.concat(printed));
    end(child);
  }
  process.exit(143);
});

/**
 * Runs a command, showing what it prints, and ends it with all its children when it takes too long. What is `held`
 * back is shown when the command ends, so that commands that run together can be read one after the other.
 * @returns its exit code; 124 when time ran out
 */
export function run(command, args = [], { env = {}, limitMs = 600_000, quiet = false, held = false } = {}) {
  return new Promise((resolve) => {
    const shown = held ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : shown, shown],
      detached: process.platform !== 'win32',
    });
    const printed = [];
    underWay.set(child, printed);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
    let grace;
    const clock = setTimeout(() => {
      process.stdout.write(Buffer.concat(printed.splice(0)));
      console.log(`Stopped after ${Math.round(limitMs / 1000)} seconds: ${command} ${args.join(' ')}`);
      // One of our own ends its children first, and says what they had printed.
      signal(child, 'SIGTERM');
      grace = setTimeout(() => end(child), GRACE_MS);
    }, limitMs);
    child.on('error', (error) => {
      clearTimeout(clock);
      underWay.delete(child);
      console.log(`Could not run ${command}: ${error.message}`);
      resolve(127);
    });
    // Closed, and not only ended: what it printed last has then arrived.
    child.on('close', (code) => {
      clearTimeout(clock);
      clearTimeout(grace);
      underWay.delete(child);
      process.stdout.write(Buffer.concat(printed));
      resolve(grace === undefined ? (code ?? 1) : 124);
    });
  });
}

const GRACE_MS = 2_000;

const end = (child) => signal(child, 'SIGKILL');

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, name);
  } catch {
    // It has ended by itself in this moment.
  }
}

export const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
