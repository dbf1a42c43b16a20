import { frontOf } from '../core/edition/front';
import { bundle } from './bundle';

/** What the popup shows while nothing is stored, or nothing can be. */
export const bundledFront = frontOf(bundle.edition, bundle.articles);
