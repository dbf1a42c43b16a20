import type { Features } from './features';

export type Weights = Readonly<Record<keyof Features, number>>;

/** Fitted by ridge regression on the open articles: `npm run eval -- summaries --fit` prints them. */
export const WEIGHTS: Weights = {
  early: 0.07,
  shared: 0.2238,
  figures: 0.0115,
  personal: -0.0035,
  quoting: -0.015,
  length: -0.0108,
  short: -0.0263,
};

export const scoreOf = (features: Features, weights: Weights): number =>
  WEIGHED.reduce((sum, name) => sum + features[name] * weights[name], 0);

export const WEIGHED: readonly (keyof Features)[] = [
  'early',
  'shared',
  'figures',
  'personal',
  'quoting',
  'length',
  'short',
];
