import type { ComponentChildren } from 'preact';
import { whereToOpen } from '../../core/edition/where-to-open';
import type { Headline } from '../../core/model/edition';
import { isOnline } from '../../platform/connection';
import { say } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { setIn } from '../../ui/set-in';
import type { Marks } from '../library';

type HeadlineLinkProps = {
  readonly headline: Headline;
  readonly stored: boolean;
  readonly marks: Marks;
  readonly className?: string;
  /** Set small behind the headline: its outlet, or its date. */
  readonly note?: string | null;
  /** Its block says how it is set; otherwise it says so itself. */
  readonly isSet?: boolean;
  /** The title with marks in it; otherwise it stands as it is. */
  readonly children?: ComponentChildren;
};

/**
 * A headline in the reader. What is stored is read here, in this tab; what is not opens where the rule says.
 * The address is always a page of Lede's own, so that it works however it is opened.
 */
export function HeadlineLink({
  headline,
  stored,
  marks,
  className = 'headline',
  note = null,
  isSet = false,
  children,
}: HeadlineLinkProps) {
  const read = marks.read.has(headline.entryId);
  const opening = stored ? 'article' : whereToOpen(headline, stored, isOnline()).kind;
  return (
    <a
      class={[className, read ? 'read' : ''].filter(Boolean).join(' ')}
      href={addressOf({ view: 'story', entryId: headline.entryId })}
      data-entry={headline.entryId}
      data-headline=""
      data-outside={stored ? undefined : ''}
      {...(isSet ? {} : setIn(headline.language))}
      aria-describedby={`opens-${opening}`}
    >
      {children ?? headline.title}
      {note === null ? null : [' ', <span key="note">{note}</span>]}
      {read ? <span class="visually-hidden"> ({say('isRead')})</span> : null}
    </a>
  );
}
