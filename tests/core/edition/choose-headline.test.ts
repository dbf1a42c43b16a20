import { describe, expect, test } from 'vitest';
import { chooseCandidates } from '../../../src/core/edition/candidates';
import { byHeadline, sobriety } from '../../../src/core/edition/choose-headline';
import type { Entry } from '../../../src/core/model/entry';
import { anEntry, composing, HOUR_MS, MORNING } from '../../support/edition-news';

/** Each entry a report of its own. */
const best = (...entries: readonly Entry[]): string | undefined =>
  byHeadline(chooseCandidates(composing(entries)).candidates.map((each) => [each]))[0]?.title;

describe('byHeadline', () => {
  test('prefers the headline that says most of what the others say', () => {
    expect(
      best(
        anEntry('north-1', 'Dam news of this morning'),
        anEntry('east-1', 'Dam bursts above valley, villages cleared'),
        anEntry('south-1', 'Villages cleared after dam bursts'),
      ),
    ).toBe('Dam bursts above valley, villages cleared');
  });

  test('prefers a statement to a question, a shout or a teaser', () => {
    for (const loud of [
      'Why did the valley dam burst?',
      'Valley dam bursts at dawn!',
      'Valley dam bursts at dawn …',
    ]) {
      expect(best(anEntry('north-1', loud), anEntry('east-1', 'Valley dam bursts at dawn'))).toBe(
        'Valley dam bursts at dawn',
      );
    }
  });

  test('prefers a statement to a report that goes on all day, in any language', () => {
    for (const live of [
      'Valley dam live: four villages cleared as water rises',
      'Valley dam bursts – live updates: villages cleared',
      '[Live] Valley dam bursts, four villages cleared',
    ]) {
      expect(
        best(anEntry('north-1', live), anEntry('east-1', 'Four villages cleared as valley dam bursts')),
      ).toBe('Four villages cleared as valley dam bursts');
    }
  });

  test('prefers a report with enough text for a summary', () => {
    const text =
      'The dam burst at dawn after a week of rain. Four villages were cleared before the water came.';
    expect(
      best(
        anEntry('north-1', 'Valley dam bursts at dawn'),
        anEntry('east-1', 'Dam bursts at dawn in valley', { text }),
      ),
    ).toBe('Dam bursts at dawn in valley');
  });

  test('takes the last headline of a page that goes on', () => {
    const address = 'https://north.example/storm';
    const before = anEntry('north-1', 'Ferries cancelled as storm nears the coast of Norland', { address });
    const after = anEntry('north-2', 'Two dead as storm tears a wall down', {
      address,
      feedId: before.feedId,
      publishedAt: MORNING + HOUR_MS,
      firstSeenAt: MORNING + HOUR_MS,
    });
    expect(best(before, after)).toBe(after.title);
  });

  test('prefers the earlier of two that are as good', () => {
    const later = anEntry('north-1', 'Dam bursts in the valley', { publishedAt: MORNING + HOUR_MS });
    expect(best(later, anEntry('east-1', 'Valley dam bursts at dawn'))).toBe('Valley dam bursts at dawn');
  });
});

describe('sobriety', () => {
  test.each([
    ['WHO declares an end to the outbreak in Congo', 'Why the outbreak in Congo came to an end'],
    ['Como presidente, Lula abre a cúpula do clima', 'Por que Lula abre a cúpula do clima agora'],
    ['Come snow or storm, the ferry will run in winter', 'How the ferry will run in snow and storm'],
  ])('takes no statement for an explanation: %s', (statement, explanation) => {
    expect(sobriety(statement)).toBeGreaterThan(sobriety(explanation));
  });

  test.each([
    'Why the dam above the valley burst',
    'Cómo se rompió la presa del valle',
    'Warum der Damm im Tal brach',
  ])('is less for an explanation: %s', (title) => {
    expect(sobriety(title)).toBeLessThan(1);
  });

  test('is whole for a plain sentence and less for a few words, a long one or capitals', () => {
    expect(sobriety('Parliament postpones vote on pensions')).toBe(1);
    expect(sobriety('Pensions')).toBeLessThan(1);
    expect(sobriety('PARLIAMENT POSTPONES VOTE ON PENSIONS')).toBeLessThan(1);
    expect(sobriety('word '.repeat(30))).toBeLessThan(1);
  });
});
