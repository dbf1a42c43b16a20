import type { Sibling } from '../sibling';
import { dateCases } from './dates';
import { days } from './days';
import { liveReportCases } from './live-reports';
import { oneGuidCases } from './one-guid';
import { onePageCases } from './one-page';
import { seriesCases } from './series';

export const siblings: readonly Sibling[] = [
  ...dateCases,
  ...oneGuidCases,
  ...onePageCases,
  ...liveReportCases,
  ...seriesCases,
  ...days,
];
