import { ensureInstalled } from './parts/install.mjs';

await ensureInstalled();
const { createTally } = await import('./parts/steps.mjs');
const { fastChecks } = await import('./parts/checks.mjs');
const tally = createTally();
for (const [name, work] of fastChecks) await tally.step(name, work);
process.exit(tally.close());
