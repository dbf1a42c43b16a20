import type { Features } from './features';

export type Weights = Readonly<Record<keyof Features, number>>;

/** Fitted by ridge regression on the open articles: `npm run eval -- summaries --fit` prints them. */
export const WEIGHTS: Weights = {
  early: 0.0699,
  shared: 0.373,
  echoed: 0.0164,
  figures: 0.0113,
  personal: -0.0039,
  quoting: -0.0155,
  length: -0.0074,
  short: -0.0288,
};

export const scoreOf = (features: Features, weights: Weights): number =>
  WEIGHED.reduce((sum, name) => sum + features[name] * weights[name], 0);

export const WEIGHED: readonly (keyof Features)[] = [
  'early',
  'shared',
  'echoed',
  'figures',
  'personal',
  'quoting',
  'length',
  'short',
];
