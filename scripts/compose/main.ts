import { printEdition } from './print-edition.ts';
import { libraryOf, snapshotsAt } from './read-feeds.ts';
import { readOptions } from './read-options.ts';
import { eveningsOf, publishedAt, replay } from './replay.ts';

try {
  const { paths, days, at, fit, json, why } = readOptions(process.argv.slice(2));
  const library = libraryOf(snapshotsAt(paths), days ? null : at);
  const newest = library.entries.reduce((most, entry) => Math.max(most, publishedAt(entry)), 0);
  const until = at ?? newest;
  const instants = days
    ? eveningsOf(library.entries).filter((evening) => at === null || evening <= at)
    : [until];
  const editions = replay(library, instants, fit);
  if (json) {
    const records = editions.map(({ composed }) => composed);
    console.log(JSON.stringify(days ? records : records[0], null, 2));
  } else {
    console.log(editions.map((edition) => printEdition(edition, why).join('\n')).join('\n\n'));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
