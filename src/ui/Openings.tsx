import { say } from '../platform/text';

/** What opening a headline will do, for those who hear the page; each headline refers to one of these. */
export function Openings() {
  return (
    <div hidden>
      <p id="opens-page">{say('opensPage')}</p>
      <p id="opens-article">{say('opensArticle')}</p>
      <p id="opens-search">{say('opensSearch')}</p>
      <p id="opens-away">{say('opensAway')}</p>
    </div>
  );
}
