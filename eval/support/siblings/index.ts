import type { Sibling } from '../sibling';
import { dateCases } from './dates';
import { days } from './days';
import { documentCases } from './documents';
import { gathererCases } from './gatherers';
import { inEveryEntryCases } from './in-every-entry';
import { liveReportCases } from './live-reports';
import { noteCases } from './notes';
import { oneGuidCases } from './one-guid';
import { onePageCases } from './one-page';
import { rawDocumentCases } from './raw-documents';
import { seriesCases } from './series';
import { summaryCases } from './summaries';
import { titleCases } from './titles';

export const siblings: readonly Sibling[] = [
  ...dateCases,
  ...oneGuidCases,
  ...onePageCases,
  ...liveReportCases,
  ...seriesCases,
  ...titleCases,
  ...noteCases,
  ...inEveryEntryCases,
  ...summaryCases,
  ...gathererCases,
  ...documentCases,
  ...rawDocumentCases,
  ...days,
];
