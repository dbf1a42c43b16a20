import type {
  EditionNotes,
  EditionPart,
  Fit,
  Moved,
  PassedOver,
  Reason,
  StoryNote,
} from '../model/edition-notes';
import type { EditionId, EntryId, FeedId, StoryId } from '../model/ids';
import type { Bond, DatedHeadline, FollowedStory, Mute } from '../model/readers-hand';
import {
  type Check,
  count,
  fault,
  id,
  instant,
  isRecord,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  shape,
  text,
} from './checks';
import { headline, receipt } from './model-checks';

export const mute = shape<Mute>({
  id: id<string>(),
  words: text,
  feedId: orNull(id<FeedId>()),
  mutedAt: instant,
});

const eitherWay = shape<Bond>({
  kind: oneOf('same', 'not-same'),
  one: id<EntryId>(),
  other: id<EntryId>(),
  at: instant,
});

/** A pair is known by the smaller id first, whichever way it is written. */
export const bond: Check<Bond> = (value, place) => {
  const read = eitherWay(value, place);
  return read === undefined || read.one < read.other ? read : { ...read, one: read.other, other: read.one };
};

const datedHeadline = shape<DatedHeadline>({
  headline,
  at: instant,
  threadedAt: orNull(instant),
  takenOffAt: orNull(instant),
});

export const followedStory = shape<FollowedStory>({
  id: id<string>(),
  title: text,
  followedAt: instant,
  lastMovedAt: instant,
  quietDays: count,
  entries: listOf(datedHeadline),
});

const fit = shape<Fit>({ kind: oneOf('minutes', 'stories'), count });

/** Each reason has its own figure beside its code. */
const REASONS: { readonly [Code in Reason['code']]: Check<Extract<Reason, { readonly code: Code }>> } = {
  outlets: shape({ code: oneOf('outlets'), count }),
  'first-in': shape({ code: oneOf('first-in'), feeds: count }),
  moved: shape({ code: oneOf('moved'), since: instant, reports: count }),
  'new-since': shape({ code: oneOf('new-since'), since: instant }),
  'rare-feed': shape({ code: oneOf('rare-feed'), days: count }),
  followed: shape({ code: oneOf('followed'), id: text }),
  weighed: shape({ code: oneOf('weighed') }),
  turn: shape({ code: oneOf('turn'), days: count }),
  published: shape({ code: oneOf('published'), at: instant }),
};

const reason: Check<Reason> = (value, place) => {
  const code = isRecord(value) ? value.code : undefined;
  if (typeof code !== 'string' || !Object.hasOwn(REASONS, code)) return fault(place, 'a reason');
  // The code was found among the reasons a line above.
  return REASONS[code as Reason['code']](value, place);
};

const moved = shape<Moved>({
  since: instant,
  entryIds: listOf(id<EntryId>()),
  words: listOf(text),
  sentence: orNull(receipt),
});

const storyNote = shape<StoryNote>({
  storyId: id<StoryId>(),
  entryIds: listOf(id<EntryId>()),
  why: listOf(reason),
  moved: orNull(moved),
});

const passedOver = shape<PassedOver>({
  why: oneOf('no-room', 'slight', 'less', 'told', 'regular', 'paid', 'old'),
  entryIds: listOf(id<EntryId>()),
});

export const editionNotes = shape<EditionNotes>({
  editionId: id<EditionId>(),
  composedAt: instant,
  fit,
  stories: listOf(storyNote),
  hidden: count,
  leftOut: count,
  seconds: count,
  related: orNull(count),
  parts: orAbsent(orNull(listOf(shape<EditionPart>({ folder: text, count })))),
  passedOver: orNull(listOf(passedOver)),
});
