import { KINDS } from './kinds';
import { disproportionate } from './measure';

/** What a browser is asked from outside: a few kinds at a time, so that no single question takes for ever. */
Object.assign(globalThis, {
  growthKinds: () => [...KINDS.keys()],
  growthOf: (names: readonly string[], largest: number) =>
    disproportionate(new Map([...KINDS].filter(([name]) => names.includes(name))), largest, () =>
      performance.now(),
    ),
});
