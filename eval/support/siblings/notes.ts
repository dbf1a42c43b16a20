import { at, headlines } from '../expectations';
import { atom, type Build, json, type MadeEntry, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

/** What an entry is made of, and how it should be headed. */
type Note = readonly [entry: MadeEntry, heading: string];

const notes = (name: string, build: Build, language: string, rows: readonly Note[]): Sibling =>
  sibling(
    name,
    [
      build(
        { id: name.replace('/', '-'), name: 'Notizen', language },
        rows.map(([entry], place) => ({ date: at(30, 6) - place * 3_600_000, ...entry })),
      ),
    ],
    headlines(...rows.map(([, heading]) => heading)),
  );

const untitled: readonly Sibling[] = [
  notes('untitled-notes/atom-content-de', atom, 'de', [
    [
      {
        content:
          '<p>Die Fähre kommt wieder zu spät, und niemand sagt, warum. Ich bin am Hafen entlang nach Hause gegangen.</p>',
      },
      'Die Fähre kommt wieder zu spät, und niemand sagt, warum.',
    ],
    [
      { content: '<p>Auf dem Markt gibt es Maronen.<br>Früh hingehen.</p>' },
      'Auf dem Markt gibt es Maronen.',
    ],
  ]),
  notes('untitled-notes/rss-encoded-fr', rss, 'fr', [
    [
      {
        content:
          '<figure><img src="https://notes.example/a.jpg" alt=""></figure><p>Le bac est encore en retard. Personne ne dit pourquoi.</p>',
      },
      'Le bac est encore en retard.',
    ],
    [
      { title: '', content: '<div>Les marrons sont au marché. Allez-y tôt.</div>' },
      'Les marrons sont au marché.',
    ],
  ]),
  notes('untitled-notes/json-ja', json, 'ja', [
    [{ content: '<p>フェリーはまた遅れている。理由は誰も言わない。</p>' }, 'フェリーはまた遅れている。'],
    [{ content: '<ul><li>市場に栗が出た。早めに行こう。</li></ul>' }, '市場に栗が出た。'],
  ]),
  notes('untitled-notes/rdf-he', rdf, 'he', [
    [{ content: '<p dir="rtl">המעבורת שוב מאחרת. איש אינו אומר למה.</p>' }, 'המעבורת שוב מאחרת.'],
    [{ text: 'הערמונים הגיעו לשוק. לכו מוקדם.' }, 'הערמונים הגיעו לשוק.'],
  ]),
  notes('untitled-notes/not-what-has-a-title', json, 'en', [
    [{ title: 'Late', content: '<p>The ferry is late again and nobody says why.</p>' }, 'Late'],
    [{ title: 'Chestnuts', content: '<p>They are in at the market. Go early.</p>' }, 'Chestnuts'],
  ]),
];

const placeholders: readonly Sibling[] = [
  notes('placeholder-titles/de', rss, 'de', [
    [
      {
        title: 'Neuer Beitrag von anna@hafen.example',
        text: 'Die Fähre kommt wieder zu spät. Niemand sagt, warum.',
      },
      'Die Fähre kommt wieder zu spät.',
    ],
    [
      { title: '(Ohne Titel)', text: 'Auf dem Markt gibt es Maronen. Früh hingehen.' },
      'Auf dem Markt gibt es Maronen.',
    ],
    [
      { title: 'Montag, 30. November 2026', text: 'Schnee auf dem Pass. Nehmt den Zug.' },
      'Schnee auf dem Pass.',
    ],
    [
      { title: 'Unbenannt', text: 'Ein Reiher stand auf dem Steg. Er rührte sich nicht.' },
      'Ein Reiher stand auf dem Steg.',
    ],
  ]),
  notes('placeholder-titles/es-ru', atom, 'es', [
    [
      { title: 'Nueva publicación de Ana', text: 'El barco llega tarde otra vez. Nadie dice por qué.' },
      'El barco llega tarde otra vez.',
    ],
    [
      { title: 'Sin título', text: 'Ya hay castañas en el mercado. Id pronto.' },
      'Ya hay castañas en el mercado.',
    ],
    [{ title: '30/11/2026 06:00', text: 'Nieve en el puerto. Tomad el tren.' }, 'Nieve en el puerto.'],
    [
      { title: 'Новая запись от Анны', text: 'Паром снова опаздывает. Никто не говорит почему.' },
      'Паром снова опаздывает.',
    ],
  ]),
  notes('placeholder-titles/ja-ko-zh', json, 'ja', [
    [
      { title: '無題', content: '<p>フェリーはまた遅れている。理由は誰も言わない。</p>' },
      'フェリーはまた遅れている。',
    ],
    [{ title: '(제목 없음)', content: '<p>시장에 밤이 나왔다. 일찍 가야 한다.</p>' }, '시장에 밤이 나왔다.'],
    [{ title: '2026年11月30日', content: '<p>峠は雪。電車で行こう。</p>' }, '峠は雪。'],
    [{ title: '[无标题]', content: '<p>码头上站着一只苍鹭。它一动不动。</p>' }, '码头上站着一只苍鹭。'],
  ]),
  notes('placeholder-titles/ellipsis-and-marks', rdf, 'en', [
    [{ title: '…', text: 'The ferry is late again. Nobody says why.' }, 'The ferry is late again.'],
    [{ title: '***', text: 'Chestnuts are in. Go early.' }, 'Chestnuts are in.'],
    [{ title: 'Status update', text: 'Snow on the pass. Take the train.' }, 'Snow on the pass.'],
    [{ title: 'Photo', text: 'A heron stood on the pier. It did not move.' }, 'A heron stood on the pier.'],
  ]),
  notes('placeholder-titles/not-short-headlines', rss, 'en', [
    [{ title: '1984', text: 'A new film of the novel opens on Friday. Critics are divided.' }, '1984'],
    [
      {
        title: 'New post office opens in Lower Marsh',
        text: 'The village has a post office again. It sells bread too.',
      },
      'New post office opens in Lower Marsh',
    ],
    [
      {
        title: 'Untitled painting fetches 4 million',
        text: 'A painting without a title was sold. The buyer is unknown.',
      },
      'Untitled painting fetches 4 million',
    ],
    [
      {
        title: '9 November 1989: the night the gates opened',
        text: 'Four border guards remember. None had orders.',
      },
      '9 November 1989: the night the gates opened',
    ],
    [
      { title: 'Message from Mars', text: 'The probe answers after nine days. Engineers cheer.' },
      'Message from Mars',
    ],
  ]),
];

export const noteCases: readonly Sibling[] = [...untitled, ...placeholders];
