import { describe, expect, test } from 'vitest';
import { namesSubject, speaking, speaksOfBoth } from '../../../../src/core/summary/asides/speaks-to-reader';
import { effortOf, IN_REASON } from '../../../support/effort';

describe('speaking', () => {
  test.each([
    ['en', 'This article is available to subscribers only.'],
    ['en', 'Start your free trial for one crown a week.'],
    ['en', 'You can manage your preferences or unsubscribe at any time.'],
    ['en', 'We may earn a commission if you buy through links on this page.'],
    ['en', 'To view this content you must accept our cookies.'],
    ['en', 'JavaScript is disabled in your browser, please enable it to watch this video.'],
    ['en', 'Editor’s note: This story has been updated with a comment from the mayor.'],
    ['en', 'Correction: An earlier version of this article misstated the number of arches.'],
    ['en', 'This article was generated with the help of AI and reviewed by an editor.'],
    ['en', 'Article continues after this ad.'],
    ['en', 'If you or someone you know is struggling, call the helpline at 0800 111 222.'],
    ['en', 'Our newsletter brings stories like this to your inbox every Friday.'],
    ['de', 'Dieser Text wurde mit Hilfe von KI erstellt und von der Redaktion geprüft.'],
    ['de', 'Beim Kauf über diese Links erhalten wir eine Provision.'],
    ['fr', 'Cet article est réservé aux abonnés.'],
    ['fr', 'Note de la rédaction : le chiffre a été corrigé.'],
    ['es', 'Este contenido es exclusivo para suscriptores.'],
    ['it', 'Questo articolo è stato aggiornato alle 12.'],
    ['nl', 'Alleen voor abonnees te lezen.'],
    ['ru', 'Только для подписчиков.'],
    ['de', 'Kaufen Sie darüber ein, erhalten wir eine Provision.'],
    ['fr', 'Vous pouvez vous désinscrire à tout moment de notre lettre d’information.'],
    ['en', 'Every crown of your donation keeps our newsroom open.'],
    ['en', 'An automated tool was used to write the first draft of this story.'],
    ['zh', '本文由人工智能生成，经编辑审核。'],
    ['ja', '本記事にはアフィリエイト広告が含まれます。'],
    ['tr', 'Videoyu izlemek için tarayıcınızda çerezleri kabul edin.'],
    ['ru', 'Обновлено в 11:20: добавлен комментарий мэрии.'],
    ['cs', 'Aktualizováno: Doplnili jsme vyjádření primátorky.'],
    ['fr', 'Mise à jour à 11 h 20 : ajout de la réaction de la maire.'],
    ['fi', 'Jos sinulla on itsetuhoisia ajatuksia, soita kriisipuhelimeen.'],
    ['pl', 'Jeśli potrzebujesz pomocy, zadzwoń pod bezpłatny numer 116 123.'],
    ['ar', 'هذا المقال متاح للمشتركين فقط.'],
    ['de', 'Guten Morgen, ich bin Anna Moor.'],
  ])('knows in %s what is said to the reader: %s', (language, sentence) => {
    expect(speaking(sentence, language)).toBe('plainly');
  });

  test.each([
    ['en', 'Bankers earn a commission on every bridge that they sell.'],
    ['en', 'The helpline took 3,000 calls on Sunday.'],
    ['en', 'The court corrected the article of the law that the council had amended.'],
    ['en', 'Subscribers of the water works pay 4 crowns more.'],
    ['en', 'A court has fined the shop Brot 3 million crowns for setting cookies without consent.'],
    ['en', '“We need your donations to rebuild the church,” the bishop told the crowd.'],
    ['en', 'Police asked witnesses to call 101 on Sunday.'],
    ['de', 'Makler dürfen von Käufern keine Provision mehr verlangen.'],
    ['de', 'Sie rief am Sonntag um Hilfe und wählte die Nummer 110.'],
    ['de', 'Eine frühere Fassung der Tabelle enthielt einen Rechenfehler.'],
    ['es', 'El artículo 155 de la ley fue modificado en octubre.'],
    ['fr', 'Une donatrice anonyme a versé dix millions d’euros à la Croix-Bleue.'],
    ['ru', 'Всего за медицинской помощью обратились 219 человек.'],
    ['ja', '市議会は寄付で橋を直す案を可決した。'],
    ['pl', 'Rada przekazała 14 milionów złotych darowizny na most.'],
    ['xx', 'Whatever is said here.'],
  ])('leaves the news in %s alone: %s', (language, sentence) => {
    expect(speaking(sentence, language)).not.toBe('plainly');
  });

  test('tells what only goes on with a notice from what never does', () => {
    expect(speaking('You choose the day.', 'en')).toBe('beside');
    expect(speaking('The first month is 1 €.', 'en')).toBe('offers');
    expect(speaking('The bridge closes in January.', 'en')).toBe('not');
  });

  test.each(['you ', 'this a ', '12 34 ', '“a', 'newsletter ', 'Updated 1'])(
    'takes no longer for what is repeated: %j',
    (unit) => {
      expect(effortOf(() => void speaking(unit.repeat(20_000), 'en'))).toBeLessThan(IN_REASON);
    },
  );
});

describe('speaksOfBoth', () => {
  test('wants the reader and the publisher, and nobody quoted', () => {
    expect(speaksOfBoth('Let us know what you think.', 'en')).toBe(true);
    expect(speaksOfBoth('Wir freuen uns, wenn Sie schreiben.', 'de')).toBe(true);
    expect(speaksOfBoth('We asked the mayor.', 'en')).toBe(false);
    expect(speaksOfBoth('“You have let us down,” she said.', 'en')).toBe(false);
  });
});

test('namesSubject asks for no person', () => {
  expect(namesSubject('Hier sollte ein externer Inhalt stehen.', 'de')).toBe(true);
  expect(namesSubject('Die Brücke wird gesperrt.', 'de')).toBe(false);
});
