/** The way to the rest, which feeds tie onto the end of a lead-in. */
export const WAY_ON =
  /\s*[([]?(?:Leer(?: más)?|Read (?:more|on)|Continue reading|Weiterlesen|Mehr lesen|Lire la suite|Leggi (?:tutto|di più)|Leia mais|Lees (?:meer|verder)|Läs mer|Les mer|Læs mere|Lue lisää|Czytaj (?:dalej|więcej)|Číst dále?|Читать далее|Подробнее|Читати далі|Devamını oku|続きを読む|阅读全文|閱讀全文|더 보기|اقرأ المزيد|קרא עוד)[\s.…»›→>)\]]*$/u;
