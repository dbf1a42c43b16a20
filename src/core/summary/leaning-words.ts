/**
 * First words that lean on the sentence before: pronouns whose person or thing was named there, and connectives
 * that answer it. A sentence that begins with one is taken only together with the one it leans on.
 */
export const LEANING: Readonly<Record<string, string>> = {
  en:
    'he she it they his her its their him them this that these those such both neither either another others ' +
    'but and or so yet also however meanwhile moreover furthermore instead then therefore thus still nevertheless ' +
    'nonetheless otherwise besides additionally similarly likewise consequently hence indeed again finally later ' +
    'afterwards afterward elsewhere there here nor too who which because',
  de:
    'er sie es ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesen ' +
    'diesem jener jene jenes solche aber und oder doch jedoch dabei damit dafür dagegen daher deshalb deswegen darum ' +
    'dennoch trotzdem allerdings außerdem zudem ferner auch so dann danach daraufhin dort da hier somit also ' +
    'hingegen stattdessen schließlich später derweil inzwischen beide beides letztere letzterer denn daran darauf darin davon dazu',
  fr:
    'il elle ils elles ce cet cette ces celui celle ceux celles cela ça son sa ses leur leurs lui y en et mais ou ' +
    'donc or car ni ainsi aussi alors puis ensuite enfin cependant pourtant toutefois néanmoins mais là ici d’ailleurs ' +
    'ailleurs pourquoi autre autres tous deux c il elle',
  es:
    'él ella ellos ellas ello este esta esto estos estas ese esa eso esos esas aquel aquella su sus lo la le les se y e ' +
    'pero o sino así además también entonces luego después sin embargo finalmente allí ahí aquí por ambos ambas tampoco ' +
    'mientras incluso dicho dicha dichos dichas aunque porque',
  it:
    'lui lei egli ella esso essa loro essi questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue ' +
    'ma e ed o però quindi inoltre anche così poi infine tuttavia allora lì là qui invece intanto entrambi perché',
  pt:
    'ele ela eles elas este esta isto esse essa isso esses essas aquele aquela seu sua seus suas mas e ou porém também ' +
    'além assim então depois entretanto contudo todavia ali lá aqui ambos ambas porque já',
  nl:
    'hij zij ze het dit dat deze die zijn haar hun hem hen maar en of dus ook echter toch daarna daarom daarnaast ' +
    'bovendien vervolgens intussen toen daar hier beide want anders',
  da: 'han hun den det de dette disse hans hendes deres ham men og eller så også derfor dog desuden derefter imens her der begge',
  sv: 'han hon den det de detta dessa hans hennes deras honom men och eller så också därför dock dessutom därefter samtidigt här där båda',
  no: 'han hun den det de dette disse hans hennes deres ham men og eller så også derfor imidlertid dessuten deretter samtidig her der begge',
  fi: 'hän he se ne tämä nämä hänen heidän sen niiden mutta ja tai myös siksi kuitenkin lisäksi sitten silti siellä täällä',
  pl: 'on ona ono oni one to ten ta te ci jego jej ich a ale i lub też także dlatego jednak ponadto potem następnie tam tu obaj obie',
  cs: 'on ona ono oni to ten ta tyto tito jeho její jejich a ale nebo také proto však navíc potom pak tam tady oba',
  sk: 'on ona ono oni to ten tá tieto jeho jej ich a ale alebo tiež preto však navyše potom tam tu obaja',
  hu: 'ő ők ez az ezek azok ezt azt de és vagy is ezért azonban továbbá majd ott itt mindkettő',
  ro: 'el ea ei ele acest această aceasta acesta aceștia acestea dar și sau de asemenea însă apoi acolo aici ambii',
  tr: 'o onlar bu bunlar şu ama fakat ancak ve ayrıca bu nedenle sonra orada burada ikisi',
  ru:
    'он она оно они его ее её их ему ей им это этот эта эти тот та те такой такая такие а но и или также тоже поэтому ' +
    'однако кроме затем потом тогда там здесь оба обе при причем так например',
  uk: 'він вона воно вони його її їх це цей ця ці той та ті такий а але і й або також тому однак крім потім тоді там тут обидва',
  bg: 'той тя то те негов нея това този тази тези а но и или също затова обаче освен после тогава там тук',
  el: 'αυτός αυτή αυτό αυτοί αυτά αλλά και ή επίσης όμως ωστόσο επιπλέον έπειτα εκεί εδώ',
  ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك لكن ولكن و كما كذلك أيضا لذلك ثم هناك',
};

/** Persons that a quotation is put down to without a name: "…," he added. */
export const UNNAMED_SPEAKERS: Readonly<Record<string, string>> = {
  en: 'he she they it',
  de: 'er sie es',
  fr: 'il elle ils elles',
  es: 'él ella ellos ellas',
  it: 'lui lei egli',
  pt: 'ele ela eles elas',
  nl: 'hij zij ze',
  da: 'han hun de',
  sv: 'han hon de',
  no: 'han hun de',
  ru: 'он она они',
  uk: 'він вона вони',
  pl: 'on ona oni',
};
