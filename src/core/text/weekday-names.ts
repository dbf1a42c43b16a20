/** Names of the days of the week as titles write them, by language; full names and those short forms that no other word is. */
const NAMES = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado segunda terça quarta quinta sexta',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'måndag tisdag onsdag torsdag fredag lördag söndag',
  'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'pondělí úterý středa čtvrtek pátek sobota neděle',
  'pondelok utorok streda štvrtok piatok sobota nedeľa',
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'понеділок вівторок середа четвер п’ятниця субота неділя',
  'luni marți miercuri joi vineri sâmbătă duminică',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  'שני שלישי רביעי חמישי שישי שבת ראשון',
  'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์',
];

/** In lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(NAMES.flatMap((language) => language.split(' ')));
