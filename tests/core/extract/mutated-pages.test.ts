import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { extracted, page, paragraphs } from '../../support/article-page';
import { mutatedPage } from '../../support/mutated-page';
import { seededChance } from '../../support/seeded-chance';

const LINKED =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry terminal reopens","author":{"name":"Mara Lindqvist"},"datePublished":"2024-03-11"}</script>';
const SOURCE = page(
  `<article class="post hentry"><h1>Ferry terminal reopens</h1><time datetime="2024-03-11">Monday</time>${paragraphs()}
  <figure><img src="/pier.jpg" alt="The pier"><figcaption>The pier.</figcaption></figure><ul><li>East</li><li>West</li></ul>
  <table><tr><th>Year</th><td>1909</td></tr></table><div id="comments"><p>It was about time, if you ask me.</p></div></article>`,
  LINKED,
);

test('a page may be broken anywhere, and what comes out can be read and stored', () => {
  const chance = seededChance(20_241_103);
  for (let run = 0; run < 300; run += 1) {
    const article = extracted(mutatedPage(SOURCE, chance));
    expect(['whole', 'partial', 'walled', 'none']).toContain(article.certainty);
    expect(typeof textOf(article.blocks)).toBe('string');
    expect(structuredClone(article)).toEqual(article);
  }
});
