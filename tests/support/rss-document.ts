const HOUR_MS = 3_600_000;
const WORDS = 'harbour council train night market river school bridge winter paper garden station'.split(' ');

/** A well-formed feed of so many entries, the newest first. What it says depends on its name and their number alone. */
export function rssDocument(name: string, entries: number, textLength: number): string {
  const items = Array.from({ length: entries }, (_one, index) => item(name, entries - 1 - index, textLength));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The ${name} paper</title><link>http://127.0.0.1/${name}</link>
<description>Made for a test</description>
${items.join('\n')}
</channel></rss>`;
}

/** Dates lie in the past of every clock, so that no entry counts as one of the future. */
const FIRST_AT = Date.UTC(2026, 0, 1);

const item = (name: string, number: number, textLength: number): string =>
  `<item><guid isPermaLink="false">${name}-${number}</guid><title>Entry ${number} of ${name}</title>` +
  `<link>http://127.0.0.1/${name}/${number}</link><pubDate>${new Date(FIRST_AT + number * HOUR_MS).toUTCString()}</pubDate>` +
  `<description>&lt;p&gt;${text(number, textLength)}&lt;/p&gt;</description></item>`;

const text = (seed: number, length: number): string => {
  let written = '';
  for (let at = seed; written.length < length; at += 7) written += `${WORDS[at % WORDS.length]} `;
  return written.trim();
};
