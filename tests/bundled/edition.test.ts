import { describe, expect, test } from 'vitest';
import { bundle } from '../../src/bundled/bundle';
import { bundledFront } from '../../src/bundled/bundled-front';
import { faultsOf } from '../../src/core/edition/edition-rules';

const HEADLINES = [
  'Pentagon Probe Finds Hegseth’s Use of Signal Risked Exposing Sensitive Yemen Strike Details',
  'Honduras Election Turmoil Deepens as Nasralla Alleges Fraud in Tight Presidential Race',
  'U.S. Expected to Expand Travel Ban to More Than 30 Countries',
  'Trump Claims He Will Void Biden Documents Signed with Autopen',
  'U.S. Justice Department Orders Intensified Probe Into Antifa and Domestic Extremist Groups',
  'China’s Expanding Maritime Military Presence Alarms Taiwan and Japan',
  'UN Chief Says Gaza Operation “Fundamentally Wrong” as Concerns Over War Crimes Grow',
  'Trump Administration Halts Immigration, Green Card, and Citizenship Processing for 19 Countries',
  'California Launches Portal for Reporting Alleged Misconduct by Federal Immigration Agents',
  'Taiwan Signals Openness to Renew Ties with Honduras as Election Unfolds',
  'Taiwan Opposition Criticizes Plan to Block Chinese App Rednote Over Security Concerns',
  'U.S. Defense Chief Pete Hegseth Defends Controversial Second Strike on Suspected Drug-Smuggling Vessel',
  'Trump Administration Tightens H-1B Visa Vetting With New Focus on Free Speech and Censorship',
  'Hong Kong Faces Low Turnout in “Patriots-Only” Election Amid Public Grief After Deadly Fire',
  'New Orleans Immigration Crackdown Sparks Fear as Federal Arrests Intensify',
  'Drones Spotted Near Zelenskiy’s Flight Path in Ireland Trigger Security Alert',
  'Australia and Japan Strengthen Defence Cooperation Amid Rising Regional Tensions',
];

describe('the bundled edition', () => {
  test('keeps the rules of an edition', () => {
    expect(faultsOf(bundle.edition, bundle.articles)).toEqual([]);
  });

  test('has the seventeen headlines, in their order and wording', () => {
    expect(bundle.edition.related.map(({ headline }) => headline.title)).toEqual(HEADLINES);
  });

  test('invents no date, outlet or address', () => {
    const { composedAt, lead, related } = bundle.edition;
    const said = [lead, ...related].flatMap(({ headline }) => [
      headline.publishedAt,
      headline.outlet,
      headline.address,
    ]);
    expect([composedAt, ...said].every((each) => each === null)).toBe(true);
  });

  test('has an article of four paragraphs with the quotation, and sentences that stand in it', () => {
    const [article] = bundle.articles;
    expect(article?.blocks).toHaveLength(4);
    expect(JSON.stringify(article?.blocks)).toContain('“it’s not going to happen.”');
    expect(bundledFront.lead.sentences.length).toBeGreaterThanOrEqual(2);
    for (const { text } of bundledFront.lead.sentences)
      expect(JSON.stringify(article?.blocks)).toContain(text);
  });
});
