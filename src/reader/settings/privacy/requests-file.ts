import { subjectOf } from '../../../core/model/request-line';
import type { StoredRequest } from '../../../store/schema';

const HEADINGS = [
  'time',
  'method',
  'address',
  'reason',
  'feed or site',
  'sent on from',
  'status',
  'bytes',
  'problem',
];

/** The first line of the file, which names its columns. */
export const firstLine = (): string => `${HEADINGS.join(',')}\r\n`;

/** One line of the ledger as a line of CSV (RFC 4180). */
export function lineOf({ at, method, address, why, sentFrom, end }: StoredRequest): string {
  const cells = [
    new Date(at).toISOString(),
    method,
    address,
    why.kind,
    subjectOf(why),
    sentFrom ?? '',
    String(end?.status ?? ''),
    String(end?.bytes ?? ''),
    end === null ? 'not ended' : (end.problem ?? ''),
  ];
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** What a table program would take for a formula is made plain text: titles are written by strangers. */
function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
