import { all, at, headlines, without } from '../expectations';
import { atom, type Build, json, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

type Told = readonly [title: string, text: string];

/** A feed with different stories, around each of which it says the same. All are told, and none of that. */
const inEvery = (
  name: string,
  build: Build,
  language: string,
  [before, after]: readonly [before: string, after: string],
  unwanted: RegExp,
  told: readonly Told[],
): Sibling =>
  sibling(
    name,
    [
      build(
        { id: name.replace('/', '-'), name: 'Tagblatt', language },
        told.map(([title, text], place) => ({
          title,
          date: at(30, 5) - place * 5 * 3_600_000,
          content: `${before}<p>${text}</p>${after}`,
        })),
      ),
    ],
    all(headlines(...told.map(([title]) => title)), without(unwanted), ([edition]) =>
      edition?.summary ? [] : ['nothing is summarised'],
    ),
  );

export const inEveryEntryCases: readonly Sibling[] = [
  inEvery(
    'furniture-in-every-entry/de-in-front',
    rss,
    'de',
    ['<p>Wer dem Hafenkreis beitritt, liest jeden Bericht einen Tag früher.</p>', ''],
    /Hafenkreis/,
    [
      [
        'Stadtrat sperrt die alte Brücke',
        'Der Stadtrat hat am Sonntag die alte Brücke gesperrt. Drei Bögen haben Risse.',
      ],
      [
        'Fähre fährt im Winter öfter',
        'Die Reederei bietet von Januar an sechs Fahrten mehr. Die Preise bleiben gleich.',
      ],
      [
        'Lehrer beenden den Streik',
        'Die Gewerkschaft hat den Streik am Sonntag beendet. Am Mittwoch wird weiter verhandelt.',
      ],
      [
        'Drohnen vermessen das Riff',
        'Forscher haben das Riff in neun Tagen vermessen. Ein Drittel der Korallen ist tot.',
      ],
    ],
  ),
  inEvery(
    'furniture-in-every-entry/ja-after',
    atom,
    'ja',
    ['', '<p>みなと友の会の会員は、すべての記事を一日早く読むことができます。</p>'],
    /みなと友の会/,
    [
      ['古い橋、2年間の通行止め', '市議会は29日、橋の通行止めを可決した。三つのアーチにひびが見つかった。'],
      ['フェリー、冬の便を増やす', '船会社は1月から1日6便を増やす。運賃は変わらない。'],
      ['教員組合がストを中止', '教員組合は日曜日にストを中止した。交渉は水曜日に再開する。'],
    ],
  ),
  inEvery(
    'furniture-in-every-entry/ar',
    json,
    'ar',
    ['', '<p>أعضاء نادي الميناء يقرؤون كل خبر قبل يوم من نشره وبلا إعلانات.</p>'],
    /نادي الميناء/,
    [
      [
        'إغلاق الجسر القديم لمدة عامين',
        'صوّت المجلس البلدي على إغلاق الجسر القديم. وعُثر على شقوق في ثلاثة أقواس.',
      ],
      ['العبّارة تزيد رحلاتها في الشتاء', 'تضيف الشركة ست رحلات يومياً ابتداء من يناير. ولن تتغير الأسعار.'],
      ['المعلمون ينهون الإضراب', 'أنهت نقابة المعلمين إضرابها يوم الأحد. وتستأنف المحادثات الأربعاء.'],
      ['طائرات مسيّرة ترسم خريطة الشعاب', 'رسم علماء خريطة الشعاب في تسعة أيام. وثلث المرجان ميت.'],
    ],
  ),
  inEvery(
    'furniture-in-every-entry/cs-name-of-the-day',
    rdf,
    'cs',
    ['', '<p>Zdroj: Přístavní noviny. Článek vyšel také v tištěném vydání listu.</p>'],
    /tištěném vydání/,
    [
      [
        'Starý most se na dva roky zavře',
        'Zastupitelstvo rozhodlo v neděli o uzavření mostu. Trhliny jsou ve třech obloucích.',
      ],
      ['Přívoz přidá zimní plavby', 'Přívoz od ledna přidá šest plaveb denně. Ceny se nemění.'],
      ['Učitelé ukončili stávku', 'Odbory v neděli ukončily stávku. Jednat se bude ve středu.'],
    ],
  ),
  inEvery(
    'furniture-in-every-podcast/fr',
    rss,
    'fr',
    [
      '',
      '<p>Hébergé par Ondes du Port. Visitez ondesduport.example/vie-privee pour plus d’informations.</p>',
    ],
    /Ondes du Port|vie-privee/,
    [
      [
        'Pourquoi le pont ferme',
        'Le vieux pont ferme en janvier. Notre reporter a rencontré l’ingénieure qui a vu les fissures.',
      ],
      ['Qui paie le bac ?', 'Le bac perd de l’argent. Trois maires disent qui devrait payer.'],
      [
        'Le récif vu d’en haut',
        'Des drones ont cartographié le récif. Une plongeuse raconte ce qu’ils n’ont pas vu.',
      ],
    ],
  ),
  inEvery(
    'furniture-in-every-podcast/es-long-tail',
    atom,
    'es',
    [
      '<p>Bienvenidos a Radio Puente, el pódcast de la ría.</p>',
      '<p>Guion y montaje: Ana Mora. Música: Ben Loma.</p><p>Si te gusta este pódcast, valóralo con cinco estrellas.</p><p>Más información en casasonora.example/privacidad</p>',
    ],
    /Bienvenidos|Guion|Música|estrellas|privacidad/,
    [
      [
        'Por qué cierra el puente',
        'El puente viejo cierra en enero. Hablamos con la ingeniera que vio las grietas.',
      ],
      [
        'Quién paga el transbordador',
        'El transbordador pierde dinero. Tres alcaldes dicen quién debería pagar.',
      ],
      [
        'El arrecife desde el aire',
        'Los drones han cartografiado el arrecife. Una buza cuenta lo que no vieron.',
      ],
    ],
  ),
  inEvery(
    'furniture-in-every-podcast/ko',
    json,
    'ko',
    ['', '<p>광고 문의는 소리집으로 보내 주세요. 개인정보 안내는 sorijip.example/privacy 에 있습니다.</p>'],
    /소리집|개인정보/,
    [
      ['다리는 왜 닫히나', '낡은 다리가 1월에 닫힌다. 균열을 찾아낸 기술자를 만났다.'],
      ['여객선 값은 누가 내나', '여객선은 적자다. 세 마을에 누가 내야 하는지 물었다.'],
      ['하늘에서 본 산호초', '드론이 산호초 지도를 그렸다. 잠수사는 드론이 놓친 것을 들려준다.'],
    ],
  ),
  sibling(
    'furniture-in-every-entry/not-what-two-reports-share',
    [
      rss({ id: 'mercury', name: 'Estuary Mercury', language: 'en' }, [
        {
          title: 'Ferry runs aground off Sandhaven with 63 aboard',
          date: at(30, 5),
          text: 'The ferry Lady Margaret ran aground on Sunday evening. All 63 people aboard are safe.',
        },
        {
          title: 'Owls return to the church tower',
          date: at(30, 1),
          text: 'Barn owls have nested in the tower for the first time in a century. The bells will be silent.',
        },
        {
          title: 'Minister opens inquiry into bonuses',
          date: at(29, 20),
          text: 'Four water companies paid bonuses in spite of spills. The minister wants answers by March.',
        },
      ]),
    ],
    (editions) =>
      /All 63 people/.test(editions[0]?.summary ?? '') ? [] : ['a sentence of the news is left out'],
  ),
];
