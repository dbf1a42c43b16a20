import type { OutlineFault } from './outline';
import type { XmlEnd } from './xml-events';

/** Ten times what anyone is known to follow; a file with more is not a list of feeds. */
export const MAX_LINES = 50_000;

export const faultsOf = (end: XmlEnd, lines: number): OutlineFault[] => {
  const faults: OutlineFault[] = [];
  if (end.truncated) faults.push('truncated');
  if (end.tooDeep) faults.push('too-deep');
  if (lines > MAX_LINES) faults.push('too-many-lines');
  return faults;
};
