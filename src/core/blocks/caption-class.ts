/** What publishing systems call what stands under a picture, in the languages of their makers. */
const PICTURE = '(?:fig|img|image|photo|picture|media|foto|bild|imagen|video|gallery|slide)';
const NAMES =
  `${PICTURE}?[_-]?(?:captions?|credits?|legends?)|${PICTURE}[_-]?(?:description|desc|byline|author|source|copyright)|` +
  'bildunterschrift(?:en)?|bildtexte?|bildnachweis|l[eé]gendes?|leyendas?|pie-?_?(?:de-?_?)?(?:foto|imagen)|didascalia|didascalie|' +
  '(?:foto)?(?:onderschrift|bijschrift)|billedtekst|bildetekst|kuvateksti|(?:podpis|opis)-?(?:zdjecia|foto)|popisek|legenda|k[eé]pal[aá][ií]r[aá]s';
/** Of an element that has a caption somewhere the class says so with a word before. */
const CAPTION_CLASS = new RegExp(
  `(?:^|[\\s_-])(?<!(?:has|with|no|without|show|hide|toggle)[_-])(?:${NAMES})(?:$|[\\s_-])`,
  'i',
);
/** `imageCaption`: the parts of a name told by capitals. */
const IN_CAPITALS = /[a-z](?:Caption|Credit|Legend)(?![a-z])/;
const ANYWHERE = new RegExp(NAMES, 'i');
const LONGEST_CLASS = 300;

/** Whether the classes of an element say that it is a caption. */
export function saysCaption(classes: string): boolean {
  const start = classes.slice(0, LONGEST_CLASS);
  return start !== '' && (CAPTION_CLASS.test(start) || IN_CAPITALS.test(start));
}

/** Whether there may be such a class in a page at all: else no element's attributes are read for it. */
export const mayCaption = (source: string): boolean => ANYWHERE.test(source);
