import { attributeOf, type PageTree } from './page-tree';

/** What the names that a publisher gives an element say of what is in it. */
export type Sign = 'aside' | 'furniture' | 'lead' | 'body' | 'nothing';

const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_\\d-])`);

/** What readers wrote, and what stands beside or below an article: never the article itself. */
const ASIDE = named(
  'sidebar\\d?|side-?bar|right-?rail|site-?footer|page-?footer|colophon|comments?|comment-?list|commentlist|comments-?area|comments-?section|disqus|disqus_thread|respond|replies|kommentare?|kommentar(?:e|bereich)|commentaires?|comentarios?|coment[aá]rios?|commenti|reacties|opinions?-?readers|livefyre|trackbacks?|pingbacks?|fb-?comments|reader-?comments|user-?comments',
);

/** What stands on every page of a site, or leads to others. */
const FURNITURE = named(
  [
    'share|shares|sharing|sharedaddy|sharebar|sharethis|social|socials|addthis|addtoany|a2a|shariff|jp-relatedposts|teilen|partager|compartir|compartilhar|like-?box',
    'related|relateds|related-?(?:posts?|articles?|news|content|links|stories)|relatedposts|recommended|recommendations?|recirc|recirculation|similar|read-?more|readmore|read-?next|readnext|more-?(?:posts|articles|news|stories|from|on)|also-?(?:read|like)|lire-?aussi|weitere|verwandt\\w*|mehr-?zum-?thema|suggestions?|you-?may|popular|trending|most-?(?:read|popular|viewed)|latest|top-?stories|teasers|teaser-?(?:list|box|item|grid|row)|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|post-?nav(?:igation)?|nav-?links|crosslinks?|outbrain|taboola|zergnet|revcontent',
    'newsletters?|news-?letter|subscribe|subscription|subscriptions|signup|sign-?up|mailing-?list|mailchimp|mc_embed\\w*|optin|opt-?in|lead-?form|call-?to-?action|cta',
    'cookies?|cookie-?\\w+|consent|gdpr|dsgvo|cmp|onetrust|borlabs\\w*|usercentrics|privacy-?\\w*',
    'sidebar\\d?|side-?bar|rail|right-?rail|side-?col|widgets?|widget-?area|secondary|tertiary|marginal\\w*',
    'footer|site-?footer|page-?footer|colophon|copyright|legal|disclaimer|imprint|impressum|masthead|site-?header|topbar|top-?bar|toolbar|tool-?box|tools|logo|branding',
    'nav|navi|navbar|navigation|main-?nav|sub-?nav|menu|menus|main-?menu|submenu|breadcrumbs?|bread-?crumb|brotkrumen?|breadcrumb\\w*|pagination|pager|paging|pagenav\\w*|skip|skip-?links?|skiplink|jump-?links?|sitemap',
    'promo|promos|promoted?|promotion|advert|adverts|advertisement|advertising|advertorial|ads|ad|adsense|adbox|ad-?\\w*-?(?:slot|unit|container|wrapper)|adsbygoogle|google-?ads?|sponsor|sponsored|sponsors|anzeige|werbung|publicidad|pub|dfp|banner|banners|affiliate',
    'popup|pop-?up|modal|overlay|lightbox|dialog|tooltip|toast|flyout|offcanvas|dropdown',
    'login|log-?in|signin|sign-?in|register|registration|user-?menu|account|search|search-?form|searchbox|suche',
    'author-?(?:bio|box|info|card|about|profile|description|desc)|about-?(?:the-?)?author|bio|biography|authorbox|vcard|post-?author|autor(?:en)?-?(?:box|info)',
    'tags|tag-?list|taglist|tag-?links|post-?tags|entry-?tags|categories|cat-?links|post-?cat\\w*|keywords|topics|schlagworte|meta|post-?meta|entry-?meta|article-?meta|byline|post-?info|entry-?utility|entry-?footer|post-?footer|article-?footer|postmetadata|postinfo|metadata|meta-?data|meta-?info|dateline-?meta|timestamp',
    'rating|ratings|vote|votes|voting|likes|counter|views|print|printer|print-?only|noprint|no-?print|email-?this|feedback|poll|quiz|edit-?section|mw-editsection|mw-jump\\w*|navbox\\w*|catlinks|reflist|printfooter|hatnote|toc|table-?of-?contents|inhaltsverzeichnis|download-?box|donate|donation|spenden|paywall-?\\w*|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|assistive|accessibility|language-?switch\\w*|lang-?switch\\w*',
  ].join('|'),
);

/** What an article begins with, before its text; where it is not, it leads to another. */
const LEAD = named(
  'teaser(?:-?text)?|intro(?:-?text)?|introduction|lead(?:-?text)?|lede|standfirst|stand-?first|summary|excerpt|subtitle|sub-?title|sub-?headline|sub-?heading|dek|deck|abstract|vorspann|anrisstext|unterzeile|chapo|chapeau|sapo|entradilla|bajada|copete|sottotitolo|sommario|ingress|manchet|linha-fina',
);

/** What holds the text of an article. */
const BODY = named(
  'article-?(?:body|text|content|main|copy|inner|detail)|articlebody|articletext|articlecontent|(?:post|entry|blog|news|story|page|main|text|content|body)-?(?:body|content|text|main|copy|article)|postbody|entrytext|storybody|storytext|post|entry|hentry|h-entry|e-content|article|story|blogpost|body-?copy|richtext|rich-?text|rte|csc-default|ce-bodytext|field-name-body|main-?content|maincontent|prose|markdown-?body',
);

/** A name with one of these before it tells of something that is elsewhere. */
const ELSEWHERE =
  /(?:^|\s)(?:[\w-]*[_-])?(?:has|with|no|without|show|hide|toggle|js|is|can|open|close|category|cat|tag|status|format|type|postid|page|template|vc|col)-[\w-]+|(?:^|\s)(?:elementor|fl|et|vc|wpb|so|avia|fusion|sppb|brxe)[_-][\w-]+/g;
/** `articleBody`: the parts of a name told by capitals. */
const CAPITALS = /([a-z])([A-Z])/g;
const LONGEST_NAMES = 150;
/** Their names tell of the whole page. */
const SAYS_NOTHING = new Set(['html', 'body', 'main']);

/** Different names of one page that are looked at; real pages have a thousand. */
const MOST_NAMES = 4_000;

/** What class and id of each element say. */
export function signsOf(tree: PageTree): readonly Sign[] {
  const known = new Map<string, Sign>();
  return tree.tags.map((tag, at) => {
    if (tree.attributes[at] === null || SAYS_NOTHING.has(tag)) return 'nothing';
    const names = `${attributeOf(tree, at, 'class').slice(0, LONGEST_NAMES)} ${attributeOf(tree, at, 'id').slice(0, LONGEST_NAMES)}`;
    if (names === ' ') return 'nothing';
    const before = known.get(names);
    if (before !== undefined || known.size >= MOST_NAMES) return before ?? 'nothing';
    const sign = signOfNames(names.replace(CAPITALS, '$1-$2').toLowerCase().replace(ELSEWHERE, ' '));
    known.set(names, sign);
    return sign;
  });
}

function signOfNames(names: string): Sign {
  if (ASIDE.test(names)) return 'aside';
  if (FURNITURE.test(names)) return 'furniture';
  if (LEAD.test(names)) return 'lead';
  return BODY.test(names) ? 'body' : 'nothing';
}

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isHidden(tree: PageTree, at: number): boolean {
  const attributes = tree.attributes[at];
  if (attributes === null || attributes === undefined) return false;
  return attributes.has('hidden') || HIDDEN_STYLE.test(attributes.get('style') ?? '');
}

const ROLES_ASIDE = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tooltip'.split(
    ' ',
  ),
);

/** Whether an element says, for those who cannot see it, that it is no part of what is read. */
export const hasRoleAside = (tree: PageTree, at: number): boolean =>
  attributeOf(tree, at, 'aria-hidden') === 'true' ||
  ROLES_ASIDE.has(attributeOf(tree, at, 'role').toLowerCase());
