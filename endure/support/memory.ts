import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 500;
const BYTES_IN_KB = 1024;
const MB = 1_000_000;

/** Watches what a process and all that come from it take, shared pages divided among those that share them. */
export function watchMemory(pid: () => number) {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, memoryOf(pid()));
  };
  look();
  const clock = setInterval(look, EVERY_MS);
  return {
    /** @returns the most it was, in MB */
    end(): number {
      clearInterval(clock);
      look();
      return Math.round(most / MB);
    },
  };
}

/** Megabytes of a process and all that come from it, now. */
export const memoryNow = (pid: number): number => Math.round(memoryOf(pid) / MB);

function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let bytes = 0;
  const left = [root];
  for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
    bytes += proportionalOf(pid);
    left.push(...(children.get(pid) ?? []));
  }
  return bytes;
}

function parentOf(name: string): number | null {
  if (!/^\d+$/.test(name)) return null;
  const status = read(`/proc/${name}/stat`);
  // The name of the program stands in brackets, and may hold anything.
  const parent = status.slice(status.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? null : Number(parent);
}

const proportionalOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * BYTES_IN_KB;

/** Empty for a process that has ended in this moment. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
