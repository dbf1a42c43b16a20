import { ensureInstalled } from './parts/install.mjs';
import { runPrograms } from './parts/programs.mjs';

/** `npm run eval` and `npm run bench`: every file of that folder, or the one that is named. */
const [kind, ...words] = process.argv.slice(2);
await ensureInstalled();

/** Judgement takes the same values beside other work, time does not: benchmarks have the machine for themselves. */
const atOnce = kind === 'eval' ? 2 : 1;
const longest = ['stories', 'editions'];
process.exit((await runPrograms(kind, words, { atOnce, longest })) ? 0 : 1);
