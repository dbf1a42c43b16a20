import type { Bundle } from '../core/model/edition';
import data from './edition.json';

/** The edition that comes with Lede. The build has checked it against the rules of an edition. */
export const bundle = data as unknown as Bundle;
