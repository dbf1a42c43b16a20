import type { RequestEnd } from '../../src/core/model/request-line';
import type { StoredRequest } from '../../src/store/schema';
import { feedId } from './feed-builders';

type More = Partial<Omit<StoredRequest, 'id' | 'why'> & RequestEnd> & { readonly title?: string };

/** A line of the ledger, of a request that went well. */
export function aLine(id: number, more: More = {}): StoredRequest {
  const { title = 'A', status = 200, bytes = 1200, problem = null, endedAt = 2, ...line } = more;
  return {
    id,
    at: 1,
    method: 'GET',
    address: 'https://a.example/feed',
    why: { kind: 'refresh', feedId: feedId('a'), title },
    sentFrom: null,
    end: { status, bytes, problem, endedAt },
    ...line,
  };
}
