import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/core/summary/boilerplate';
import { effortOf, IN_REASON } from '../../support/effort';

describe('isBoilerplate', () => {
  test.each([
    'Read more: what we know so far.',
    'READ MORE: What we know so far.',
    'Sign up for our newsletter today.',
    'Lesen Sie auch: Was wir wissen.',
    'Lee también: lo que sabemos.',
    'By Ann Moore and Ben Hill.',
    'Additional reporting by Ben Hill.',
    'CNN’s Ann Moore contributed to this report.',
    'Photo: Ann Moore/Getty Images.',
    'The post Dam bursts appeared first on The Wend Post.',
    'Visit https://example.org/more for more.',
    'This interview has been edited for length.',
    '© 2024 The Wend Post.',
    '• The dam has three gates of steel.',
  ])('knows what belongs to the page: %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(true);
  });

  test.each([
    'The mayor read more than forty letters.',
    'By Monday the river had fallen by 2 metres.',
    'Watch makers in the valley lost their shops.',
    'Published figures show that the dam was old.',
    'Sources said: the dam was old.',
    'Ann Moore, a photographer for the paper, saw it.',
    'Share prices fell by 3 percent.',
    'Follow-up work on the dam begins on Monday.',
    'Bankers earn a commission on every bridge that they sell.',
    'The helpline took 3,000 calls on Sunday.',
    'The court corrected the article of the law that the council had amended.',
    'Subscribers of the water works pay 4 crowns more.',
    'Die Provision der Makler sinkt im Januar.',
    'El artículo 155 de la ley fue aplicado en octubre.',
    'Cookies and cakes were sold at the market on Sunday.',
  ])('leaves the news alone: %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });

  test.each(['a@', 'x@y', 'AB ', '[1]', 'http://', 'cookie '])(
    'takes no longer for what is repeated: %j',
    (unit) => {
      expect(effortOf(() => void isBoilerplate(unit.repeat(20_000)))).toBeLessThan(IN_REASON);
    },
  );
});
