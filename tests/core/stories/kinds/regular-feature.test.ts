import { describe, expect, test } from 'vitest';
import { isRegularFeature, isRegularLabel } from '../../../../src/core/stories/kinds/regular-feature';

describe('a regular feature is known by its title', () => {
  test.each([
    ['en', 'Your Monday briefing'],
    ['en', 'Monday briefing: What we know about the ferry collision'],
    ['en', 'Tide times for Port Vale, 30 November'],
    ['en', 'Crossword: Monday 30 November 2026'],
    ['en', 'Your horoscope for Monday 30 November 2026'],
    ['en', 'Quiz: How well do you know the Nations Shield?'],
    ['en', 'Deaths and funerals: Monday 30 November'],
    ['en', 'In pictures: the week around the world'],
    ['en', 'Weekly news quiz'],
    ['en', 'Morning briefing: old bridge to close, ferry strike, and a bank in trouble'],
    ['de', 'Kreuzworträtsel vom 30. November'],
    ['de', 'Ihr Tageshoroskop für Montag'],
    ['de', 'Das Wichtigste am Morgen'],
    ['de', 'Morgenbriefing: Brücke gesperrt, Streik der Fähren'],
    ['de', 'Quiz: Wie gut kennen Sie die Bundesliga?'],
    ['de', 'Gezeiten für Cuxhaven am 30. November'],
    ['de', 'Todesanzeigen vom Montag'],
    ['de', 'Lottozahlen vom Samstag'],
    ['fr', 'Horoscope du lundi 30 novembre'],
    ['fr', 'L’essentiel de l’actualité du lundi 30 novembre'],
    ['fr', 'Mots croisés du jour'],
    ['fr', 'Avis de décès du 30 novembre'],
    ['fr', 'Horaires des marées à Brest lundi 30 novembre'],
    ['fr', 'Le récap de la semaine : le pont ferme, la grève'],
    ['es', 'Horóscopo de hoy, lunes 30 de noviembre'],
    ['es', 'Crucigrama del lunes'],
    ['es', 'Boletín de la mañana: el puente cierra y la huelga'],
    ['es', 'Las noticias del día'],
    ['es', 'Esquelas del 30 de noviembre'],
    ['es', 'Tabla de mareas en Cádiz'],
    ['it', 'Oroscopo di oggi'],
    ['it', 'Rassegna stampa di lunedì'],
    ['pt', 'Palavras cruzadas de hoje'],
    ['pt', 'Resumo da semana'],
    ['ru', 'Гороскоп на 30 ноября'],
    ['ru', 'Главное за день'],
    ['ru', 'Кроссворд дня'],
    ['ru', 'Утренний дайджест: мост закроют'],
    ['pl', 'Horoskop na poniedziałek'],
    ['pl', 'Krzyżówka na 30 listopada'],
    ['pl', 'Przegląd dnia'],
    ['fi', 'Päivän horoskooppi'],
    ['fi', 'Uutiskatsaus: maanantai'],
    ['sv', 'Dagens horoskop'],
    ['tr', 'Günlük burç yorumları'],
    ['ar', 'برجك اليوم'],
    ['he', 'תשבץ יומי'],
    ['hi', 'आज का राशिफल'],
    ['ja', '今日の運勢'],
    ['ja', '朝刊まとめ：橋が閉鎖'],
    ['zh', '今日要闻：老桥关闭'],
    ['ko', '오늘의 운세'],
    ['th', 'ดวงประจำวัน 30 พฤศจิกายน'],
    ['hu', 'Napi horoszkóp'],
    ['nl', 'Kruiswoordpuzzel van maandag'],
    ['nl', 'Nieuwsoverzicht van maandag'],
  ])('%s: %s', (language, title) => {
    expect(isRegularFeature(title, language)).toBe(true);
  });
});

describe('news that uses the same words is news', () => {
  test.each([
    'Quiz show host dies at 83',
    'Crossword inventor honoured with statue',
    'Horoscope app fined for selling data',
    'White House briefing: minister denies leak',
    'Police briefing: suspects named',
    '12 deaths in ferry accident',
    'Deaths rise in Port Vale',
    'Weather service warns of storm',
    'Newsletter firm Substack raises 65 million',
    'Sunday Times editor resigns',
    'Ten deaths reported today in ferry accident',
    'Der Tag, an dem die Brücke fiel',
    'Le bulletin de vote du dimanche',
    'Resumo de acordo vaza para a imprensa',
    'Early results point to a hung parliament',
    'Hoy se cierra el puente',
    'Morning after: city counts the cost',
    'Obituary: Jean Dupont, painter of bridges',
    'News of the World reporter jailed',
    'Le pont du jour au lendemain',
    'Todesanzeigen-Betrüger verurteilt',
    'Today: the bridge closes',
    'South Africans go to the polls – in pictures',
    'Stocks, oil and gold: what moved today in London',
  ])('%s', (title) => {
    expect(isRegularFeature(title, 'en')).toBe(false);
  });
});

describe('a label that names a feature', () => {
  test.each(['Crosswords', 'Daily briefing', 'Newsletter', 'Horoskope', 'Esquelas', 'Todesanzeigen'])(
    '%s',
    (label) => {
      expect(isRegularLabel(label, null)).toBe(true);
    },
  );

  test.each(['Games', 'Deaths', 'Weather', 'World news', 'Obituaries of painters'])(
    '%s is a subject',
    (label) => {
      expect(isRegularLabel(label, 'en')).toBe(false);
    },
  );
});
