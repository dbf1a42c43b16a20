/** Parts that most openings never show; null until they are loaded. */
export type Occasional = typeof import('./occasional');
