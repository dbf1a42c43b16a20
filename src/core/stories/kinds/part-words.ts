/** What parts of a row are called, by language, parted by spaces; a number, a letter or a Roman figure stands beside it. */
export const PART_WORDS: readonly string[] = [
  'episode ep part pt chapter season series volume vol issue no number instalment installment lesson session act scene',
  'folge teil kapitel staffel ausgabe nummer nr band lektion aflevering deel hoofdstuk seizoen les',
  'épisode partie chapitre saison tome numéro acte leçon capítulo cap episodio episódio parte temporada volumen tomo número núm entrega lección',
  'puntata capitolo stagione numero lezione edição aula capítol temporada atto',
  'avsnitt del kapitel säsong nummer episod sesong kapittel afsnit sæson jakso osa luku kausi peatükk hooaeg jagu dalis daļa',
  'odcinek część rozdział sezon tom numer lekcja díl část kapitola sezóna číslo epizoda lekce časť diel séria',
  'rész epizód fejezet évad szám lecke episodul partea capitolul sezonul numărul bölüm kısım sayı ders',
  'серия эпизод часть глава сезон выпуск том номер урок серія епізод частина розділ випуск част epizoda dio deo poglavlje sezona nastavak del',
  'επεισόδιο μέρος κεφάλαιο σεζόν κύκλος τεύχος الحلقة حلقة الجزء جزء الفصل الموسم العدد פרק חלק עונה גיליון قسمت بخش فصل',
  'भाग अध्याय एपिसोड सीज़न कड़ी अंक পর্ব bagian bab musim edisi tập phần chương kỳ ตอนที่ ภาค บท 시즌 에피소드 편 화 부 회 권',
];
