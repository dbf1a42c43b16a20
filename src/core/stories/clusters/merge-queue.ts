/** A possible union of two clusters, as good as it was when it was written down. */
export type Proposal = {
  readonly link: number;
  readonly one: number;
  readonly other: number;
  /** How often each had changed by then. */
  readonly oneChanges: number;
  readonly otherChanges: number;
};

/** Best link first; a draw goes to the smaller numbers, so that the order never depends on arrival. */
export type MergeQueue = {
  readonly push: (proposal: Proposal) => void;
  readonly pop: () => Proposal | undefined;
};

const isBetter = (a: Proposal, b: Proposal): boolean =>
  a.link !== b.link ? a.link > b.link : a.one !== b.one ? a.one < b.one : a.other < b.other;

/** A binary heap. */
export function createMergeQueue(): MergeQueue {
  const heap: Proposal[] = [];
  return {
    push(proposal) {
      let at = heap.push(proposal) - 1;
      for (let above = (at - 1) >> 1; at > 0; at = above, above = (at - 1) >> 1) {
        const upper = heap[above];
        if (upper === undefined || !isBetter(proposal, upper)) break;
        heap[at] = upper;
      }
      heap[at] = proposal;
    },
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return top;
      sink(heap, last);
      return top;
    },
  };
}

function sink(heap: Proposal[], last: Proposal): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const down = right !== undefined && left !== undefined && isBetter(right, left) ? right : left;
    if (down === undefined || !isBetter(down, last)) break;
    heap[at] = down;
    at = down === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
}
