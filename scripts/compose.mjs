import { ensureInstalled } from './parts/install.mjs';
import { run } from './parts/run.mjs';

/** `npm run compose`: the edition that Lede would make of feed files, as text. */
await ensureInstalled();
process.exit(await run('node', ['--import', 'tsx', 'scripts/compose/main.ts', ...process.argv.slice(2)]));
