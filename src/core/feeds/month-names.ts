/** Month names as feeds write them, January first, by language; full names and those short forms that differ. */
const NAMES: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jän feb mär apr mai jun jul aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago set oct nov dic',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'oca şub mar nis may haz tem ağu eyl eki kas ara',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'jan feb már ápr máj jún júl aug szept okt nov dec',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'led úno bře dub kvě čvn čvc srp zář říj lis pro',
  'január február marec apríl máj jún júl august september október november december',
  'januar februar marec april maj junij julij avgust september oktober november december',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'januarie februarie maart april mei junie julie augustus september oktober november desember',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'jaan veebr märts apr mai juuni juuli aug sept okt nov dets',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ian feb mar apr mai iun iul aug sept oct noi dec',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर',
  'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  'كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
];

/** Months of the Persian calendar, which begins in March. */
const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

export type MonthName = {
  /** 1 is the first of its calendar. */
  readonly month: number;
  readonly calendar: 'common' | 'persian';
  /** Written as it stands in the list, and not as its beginning. */
  readonly isWhole: boolean;
};

/** Fewer letters begin names of too many things. */
const SHORTEST = 3;
/** What a case ending adds to a name. */
const LONGEST_ENDING = 4;
/** A shorter name may begin the name of another month in another language. */
const SHORTEST_STEM = 6;

/**
 * The month that a lower-case word names: by its name, by the beginning of names that all mean one month, or by a name
 * with an ending. Null for every other word: no month is better than a wrong one. Where two languages disagree on a
 * whole name the first in the list above wins.
 */
export function monthNamed(word: string): MonthName | null {
  const month = WHOLE.get(word) ?? PERSIAN_WHOLE.get(word);
  if (month !== undefined) return { month, calendar: WHOLE.has(word) ? 'common' : 'persian', isWhole: true };
  const begun = word.length < SHORTEST ? undefined : beginningsOnce().get(word);
  if (begun !== undefined) return begun === 0 ? null : { month: begun, calendar: 'common', isWhole: false };
  for (
    let length = word.length - 1;
    length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    length -= 1
  ) {
    const stem = WHOLE.get(word.slice(0, length));
    if (stem !== undefined) return { month: stem, calendar: 'common', isWhole: false };
  }
  return null;
}

const WHOLE: ReadonlyMap<string, number> = wholeNames(NAMES);
const PERSIAN_WHOLE: ReadonlyMap<string, number> = wholeNames([PERSIAN]);

/** Made when the first is asked for: most dates name a month whole. */
let made: ReadonlyMap<string, number> | null = null;
function beginningsOnce(): ReadonlyMap<string, number> {
  made ??= beginnings();
  return made;
}

function wholeNames(languages: readonly string[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of languages) {
    for (const [place, name] of language.split(' ').entries()) {
      if (!months.has(name)) months.set(name, place + 1);
    }
  }
  return months;
}

/** By how names begin; 0 where names of several months begin so. */
function beginnings(): Map<string, number> {
  const months = new Map<string, number>();
  for (const [name, month] of WHOLE) {
    for (let length = SHORTEST; length < name.length; length += 1) {
      const start = name.slice(0, length);
      months.set(start, (months.get(start) ?? month) === month ? month : 0);
    }
  }
  return months;
}
