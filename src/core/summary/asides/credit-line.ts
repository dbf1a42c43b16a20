/** A caption has no more letters than this, and its credit stands at the end. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 90;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,24}`;
const NAMES = `${NAME}(?: (?:${NAME}|de|da|del|van|von|der|bin|al)){1,4}`;
const MAKER =
  'photo(?:graph)?s?|pictures?|images?|credit|foto(?:graf|grafie|grafía|s)?|fot|bild(?:er)?|quelle|crédits?(?: photo)?|imagen|fotografia|fotografie|kuva|kép|zdj|φωτο(?:γραφία)?|фото|знімок|снимок|fotoğraf|ảnh|gambar|תמונה|צילום|صورة|الصورة|تصوير|फोटो|फ़ोटो|ภาพ|写真|画像|撮影|提供|사진|图片?|圖片?|图源|圖源|摄影?|攝影?';
/** "Foto: …", "Photo by …", "© …", in brackets or not. */
const SIGNED = new RegExp(
  `[([（【]?(?<![\\p{L}\\p{M}])(?:(?:${MAKER})\\.?\\s?(?::|：|／|/|\\||=|＝|—)|(?:fot|foto)\\.\\s|[©ⓒ]|\\(c\\))\\s?[^.!?。:：]{1,60}[)\\]）】.]{0,2}$`,
  'iu',
);
/** "Photo by Ida Holm", where nothing leads up to it. */
const MADE_BY = new RegExp(
  `(?:^|[.!?…»”"([（【] ?)(?:[Ff]oto(?:s|grafie|grafía|grafia)?|[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|Bild|Imagen) (?:by|courtesy of|di|de|von|par|por|do|da|av|af) ${NAME}[^.!?:]{0,50}[)\\]）】.]{0,2}$`,
  'u',
);
/** "(Ida Holm/NNA)", "[Ida Holm/Norland Pictures]". */
const IN_BRACKETS = new RegExp(
  `[([（【](?:[^()[\\]（）【】/]{0,20}[:：]\\s?)?(?:${NAMES}\\s?[/／|]\\s?[\\p{L}\\p{N}][^()[\\]（）【】]{1,40}|[\\p{Lu}]{2,10}\\s?[/／|]\\s?${NAMES}[^()[\\]（）【】]{0,30})[)\\]）】]\\.?$`,
  'u',
);
/** "IDA HOLM / NNA", "EFE/Ida Holm", "Ida Holm/NNA". */
const BARE = new RegExp(
  `(?:^|[.!?…»”"] )(?:${NAMES}\\s?[/／]\\s?(?:\\p{Lu}{2,12}|${NAMES}|\\p{Lu}[\\p{L}\\p{M}]+)(?: (?:Images|Pictures|Photo|Photos|News|Press))?(?:\\s?(?:[/／]|via\\s|for\\s)[\\p{L}\\s]{2,24})?|\\p{Lu}{2,10}\\s?[/／]\\s?${NAMES}(?:\\s?[/／][\\p{L}\\s]{2,24})?)\\.?$`,
  'u',
);
/** "/ IDA HOLM", behind the last full stop. */
const BEHIND_STROKE = new RegExp(`[.!?…)”»] ?[/／|] ?${NAMES}\\.?$`, 'u');
/** "홍이다 기자 / 연합포토", "=연합뉴스", "（共同）", "新华社记者 李明 摄". */
const EASTERN =
  /(?:[\p{sc=Hangul}]{2,5} ?(?:사진)?기자 ?[/=|] ?[\p{L} ]{2,16}|[\p{sc=Hangul}] ?[=/] ?[\p{sc=Hangul}]{2,10}(?:뉴스|통신|포토|제공)|[＝=][\p{L}・\s]{1,20}(?:撮影|提供|写す)?|記者 ?[\p{L}]{2,8} ?(?:攝影?)|记者 ?[\p{L}]{2,8} ?摄影?|[\p{sc=Han}]{2,8}[/／][\p{sc=Han}]{2,8}(?:摄|攝|社)?|[\p{L}・\s]{2,16}(?:撮影|提供|摄|攝))[)\]）】。]{0,2}$/u;

/** "Pictured:", "Im Bild:", "Na zdjęciu:": words that nothing but a caption begins with, where a colon follows. */
const SHOWN =
  /^[[(（【\s]{0,2}(?:pictured|(?:main |file |stock )?(?:photo|picture|image|photograph)|in (?:the|this) (?:photo|picture|image)|caption|above|below|(?:im|auf dem|das) (?:bild|foto)|bildunterschrift|sur (?:la|cette) (?:photo|image)|photo|légende|en la (?:foto|imagen)|imagen|foto|nella foto|in foto|na (?:foto|imagem)|na (?:zdjęciu|fotografii|fotce|snímku|fotografiji)|zdjęcie|на (?:фото|снимке|фотографии|знімку|світлині)|фото|kuvassa|på (?:bilden|billedet|bildet)|op de (?:foto|afbeelding)|fotoğrafta|a képen|în (?:foto|imagine)|στη φωτογραφία|في الصورة|صورة|בתמונה|चित्र में|तस्वीर में|写真|画像|사진|图为|圖為|图|圖|ภาพ)(?:\s?\([^()]{1,30}\))?\s?[:：／]/iu;
/** "… is seen in this file photo": what no text says but under a picture. */
const SHOWN_IN_THIS =
  /\bin this (?:[\p{L}-]{1,20} ){0,3}(?:photo|photograph|picture|image|frame grab|screengrab)\b/iu;
/** The same without a colon, beside a picture. */
const SHOWN_BESIDE =
  /^[[(（【\s]{0,2}(?:pictured|(?:im|auf dem) (?:bild|foto)|sur (?:la|cette) (?:photo|image)|en la (?:foto|imagen)|nella foto|na (?:zdjęciu|fotografii|snímku|foto|imagem)|на (?:фото|снимке|фотографии|знімку|світлині)|kuvassa|på (?:bilden|billedet|bildet)|op de foto|fotoğrafta|a képen|في الصورة|בתמונה|写真は|写真|사진은|图为|圖為)(?![\p{L}\p{M}]{1,24}[:：])/iu;

export const beginsAsCaption = (line: string): boolean => SHOWN.test(line.slice(0, LONGEST_CREDIT));

/** Whether a line beside a picture, or at the top, tells what it shows. */
export const tellsOfPicture = (line: string): boolean =>
  SHOWN_BESIDE.test(line.slice(0, LONGEST_CREDIT)) ||
  (line.length <= LONGEST_CAPTION && SHOWN_IN_THIS.test(line));

/** Whether a line ends with whose picture it tells of. */
export function endsWithCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const end = line.slice(-LONGEST_CREDIT);
  return (
    SIGNED.test(end) ||
    MADE_BY.test(end) ||
    IN_BRACKETS.test(end) ||
    BARE.test(end) ||
    BEHIND_STROKE.test(end) ||
    EASTERN.test(end)
  );
}

/** A sentence that goes on after it, or ends with it. */
export const endsWithNameInBrackets = (sentence: string): boolean =>
  sentence.length <= LONGEST_CAPTION && IN_BRACKETS.test(sentence.slice(-LONGEST_CREDIT));

/** What a publishing system writes into a text around a picture and its caption. */
export const isCaptionMarkup = (line: string): boolean => /\[\/?caption\b/.test(line);
