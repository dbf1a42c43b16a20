import type { RiverPlace } from '../core/river/river-place';
import { riverPlaceIn } from '../ui/river-address';

/** Which view the address of the page asks for. What it names may not exist; the views say so. */
export type Asked = {
  readonly view: 'front' | 'story' | 'saved' | 'archive' | 'followed' | 'everything' | 'search';
  readonly entry: string | null;
  readonly edition: string | null;
  readonly words: string;
  /** What of the river is asked for. */
  readonly river: RiverPlace;
  /** The first instant of the month asked for, milliseconds since 1970; null for all months. */
  readonly month: number | null;
  /** A span of the article's text to mark; null when none is asked for. */
  readonly mark: { readonly start: number; readonly end: number } | null;
};

const VIEWS: readonly string[] = ['story', 'saved', 'archive', 'followed', 'everything', 'search'];

export function askedBy(search: string): Asked {
  const parts = new URLSearchParams(search);
  const view = parts.get('view') ?? '';
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(parts.get('mark') ?? '') ?? [];
  return {
    view: VIEWS.includes(view) ? (view as Asked['view']) : 'front',
    entry: parts.get('entry'),
    edition: parts.get('edition'),
    words: parts.get('words') ?? '',
    river: riverPlaceIn(search),
    month: monthFrom(parts.get('month') ?? ''),
    mark: start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) },
  };
}

function monthFrom(text: string): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, 1).getTime();
}

/** 2025-12, by the local clock: how an address names a month. */
export function monthName(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
