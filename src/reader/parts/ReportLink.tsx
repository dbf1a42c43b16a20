import type { Article } from '../../core/model/article';
import type { Headline } from '../../core/model/edition';
import { type ArticleId, articleIdOf } from '../../core/model/ids';
import type { Marks } from '../library';
import { HeadlineLink } from './HeadlineLink';

type ReportLinkProps = {
  readonly headline: Headline;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
};

/** A report in a list: its headline, with its outlet set small behind it. */
export function ReportLink({ headline, articles, marks }: ReportLinkProps) {
  return (
    <HeadlineLink
      headline={headline}
      stored={articles.has(articleIdOf(headline.entryId))}
      marks={marks}
      className=""
      note={headline.outlet}
    />
  );
}
