import { folded } from './fold';

/** Numbers written out, and the first ordinals, by language; parted by spaces. */
const NUMBERS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands first second third fourth fifth sixth seventh eighth ninth tenth',
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille dizaine douzaine premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
  'un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos mil primer primera primero segunda segundo tercera tercer tercero cuarta cuarto quinta quinto sexta sexto séptima séptimo octava octavo novena noveno décima décimo',
  'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil primeira primeiro segunda segundo terceira terceiro quarta quinta sexta sétima oitava nona décima',
  'un uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille prima primo seconda secondo terza terzo quarta quarto quinta quinto sesta sesto settima ottava nona decima',
  'erste erster erstes zweite zweiter zweites dritte dritter drittes vierte vierter fünfte fünfter sechste sechster siebte siebter achte achter neunte neunter zehnte zehnter eine einen einer dutzend hunderte',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende een één tientallen honderd duizend',
  'en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio hundra tusen första andra tredje fjärde femte sjätte',
  'en et to tre fire fem seks sju syv åtte otte ni ti elleve tolv tretten fjorten fjorten femten seksten sytten atten nitten tjue tyve tretti tredive førti fyrre femti hundre hundrede tusen tusind første andre anden tredje fjerde femte',
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista sata tuhat ensimmäinen toinen kolmas neljäs viides kuudes üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme esimene teine kolmas neljas viies',
  'jeden jedna jedno dwa dwie dwóch dwoje trzy trzech troje cztery czterech czworo pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście dwadzieścia trzydzieści sto tysiąc pierwsza pierwszy druga drugi trzecia trzeci czwarta czwarty piąta piąty szósta szósty',
  'jeden jedna dva dvě dvaja tři tri traja čtyři štyri pět päť šest šesť sedm sedem osm osem devět deväť deset desať jedenáct dvanáct třináct čtrnáct patnáct dvacet třicet sto tisíc první prvý prvá druhý druhá třetí tretí tretia čtvrtý štvrtý pátý piaty',
  'egy két kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenkét tizenhárom tizennégy tizenöt húsz harminc negyven ötven száz ezer első második harmadik negyedik ötödik hatodik',
  'unu doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece douăzeci treizeci sute mie prima primul doua doilea treia treilea patra',
  'bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin birinci ikinci üçüncü dördüncü beşinci',
  'один одна одно два две двое три трое четыре четверо пять пятеро шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать двадцать тридцать сорок пятьдесят сто тысяча двух трёх четырёх пяти шести семи восьми девяти десяти первая первый вторая второй третья третий четвёртая четвёртый пятая пятый шестая шестой',
  'один одна два дві двоє три троє чотири четверо п’ять пять п’ятеро шість сім вісім дев’ять десять одинадцять дванадцять тринадцять двадцять тридцять сорок сто перша перший друга другий третя третій четверта п’ята двама трима четирима петима един една две пет шест седем осем девет десет първа първи втора втори трета трети',
  'jedan jedna dva dvije dve tri četiri pet šest sedam osam devet deset jedanaest dvanaest dvadeset trideset prvi prva drugi druga treći treća četvrti četvrta peti peta dvoje troje štirje pet devet',
  'ένας μία ένα δύο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα δεκατρείς είκοσι τριάντα εκατό χίλια πρώτο πρώτος δεύτερο δεύτερος τρίτο τρίτος τέταρτο πέμπτο',
  'واحد واحدة اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون خمسون مئة ألف الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة یک دو سه چهار پنج شش هفت هشت نه ده اول دوم سوم چهارم پنجم',
  'אחד אחת שני שניים שתי שתיים שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר עשרים שלושים מאה אלף ראשון ראשונה שנייה שלישי שלישית רביעי רביעית חמישי חמישית',
  'एक दो तीन चार पांच पाँच छह छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह बीस तीस चालीस पचास सौ हज़ार हजार पहला पहली दूसरा दूसरी तीसरा तीसरी चौथा चौथी এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ',
  'satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus seribu pertama kedua ketiga keempat kelima một hai ba bốn năm sáu bảy tám chín mười trăm nghìn',
  '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 스물 서른 하나 둘 셋 넷 첫 첫째 둘째 셋째',
];

/** What numbers of several parts are made of, where these are written as one word. */
const COMPOUNDS: readonly string[] = [
  'eins|ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|zwanzig|dreißig|dreissig|zig|und|hundert|tausend',
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twintig|dertig|veertig|tach|tig|ën|en|honderd|duizend',
  'venti|vent|trenta|trent|quaranta|quarant|cinquanta|cinquant|sessanta|sessant|settanta|ottanta|novanta|cento|mila|mille|uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove',
  'yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmentä|kymmenen|toista|sataa|sata|tuhatta',
  'tizen|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz|ezer|egy|kettő|két|három|négy|öt|hat|hét|nyolc|kilenc',
  'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tjue|tretti|førti|femti|og|fire|seks|syv|åtte|ni|tyve|tredive',
];
const LONGEST_NUMBER = 40;

/** Whether a lower-case word is a number written out or an ordinal. Words that mean other things besides are among them. */
export function isNumberWord(word: string): boolean {
  if (word.length > LONGEST_NUMBER) return false;
  return word.includes('-') ? word.split('-').every(isOneNumber) : isOneNumber(word);
}

function isOneNumber(word: string): boolean {
  const { words, compounds, beginnings } = numbers();
  const key = folded(word);
  return (
    words.has(key) || (beginnings.has(key.slice(0, 2)) && compounds.some((pattern) => pattern.test(key)))
  );
}

type Numbers = {
  readonly words: ReadonlySet<string>;
  readonly compounds: readonly RegExp[];
  /** Two letters that a number of several parts begins with: most words are told by them. */
  readonly beginnings: ReadonlySet<string>;
};

let made: Numbers | null = null;

/** Made at the first question, for a background that is woken answers before that. */
function numbers(): Numbers {
  made ??= readNumbers();
  return made;
}

function readNumbers(): Numbers {
  const parts = COMPOUNDS.map((line) => line.split('|').map(folded));
  return {
    words: new Set(NUMBERS.flatMap((line) => line.split(' ')).map(folded)),
    compounds: parts.map((all) => new RegExp(`^(?:${all.join('|')})+$`, 'u')),
    beginnings: new Set(parts.flat().map((part) => part.slice(0, 2))),
  };
}
