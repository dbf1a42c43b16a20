/** What publishing systems call a paragraph that stands under a picture, in the languages of their makers. */
const NAMES =
  'captions?|credits?|bildunterschrift|bildtext|bildnachweis|l[eé]gendes?|pie-?(?:de-?)?foto|didascalia|onderschrift|bijschrift|billedtekst|kuvateksti|podpis-?(?:zdjecia|foto)|popisek|k[eé]pal[aá][ií]r[aá]s';
const CAPTION_CLASS = new RegExp(`(?:^|[\\s_-])(?:${NAMES})(?:$|[\\s_-])`, 'i');
const ANYWHERE = new RegExp(NAMES, 'i');
const LONGEST_CLASS = 300;

/** Whether classes of a paragraph say that it is a caption. */
export const saysCaption = (classes: string): boolean =>
  classes !== '' && CAPTION_CLASS.test(classes.slice(0, LONGEST_CLASS));

/** Whether there may be such a class in a page at all: else no paragraph's attributes are read. */
export const mayCaption = (source: string): boolean => ANYWHERE.test(source);
