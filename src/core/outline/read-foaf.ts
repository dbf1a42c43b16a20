import { siteAddress, webAddress } from '../address/web-address';
import type { Outline, OutlineNode } from './outline';
import { faultsOf, MAX_LINES } from './outline-limits';
import { plainText } from './outline-text';
import { type Attributes, attribute, readXml } from './xml-events';

/** A group, or a person with what they write; names may come after what they name. */
type Party = { readonly isGroup: boolean; name: string; readonly children: Drafted[]; readonly line: number };
type DraftedLine = {
  readonly kind: 'feed' | 'list' | 'page';
  readonly address: string;
  readonly home: string;
  readonly line: number;
};
type Drafted = DraftedLine | Party;

/** A page somebody writes on, and whether a feed of it was named inside. */
type Page = { readonly address: string; readonly line: number; hasFeed: boolean };
type Reading = { readonly parties: Party[]; pages: Page[]; naming: boolean; lines: number };

/** A blogroll in RDF: FOAF groups are folders, people's weblogs feeds, the people they know further lists. */
export const readFoaf = (text: string): Outline => {
  const top: Party = { isGroup: true, name: '', children: [], line: 1 };
  const reading: Reading = { parties: [top], pages: [], naming: false, lines: 0 };
  const end = readXml(text, {
    onOpen: (name, attributes, line) => openElement(reading, name, subjectOf(attributes), line),
    onClose: (name) => closeElement(reading, name),
    onText: (data) => {
      const party = reading.parties.at(-1);
      if (reading.naming && party !== undefined) party.name += data;
    },
    isFull: () => reading.lines > MAX_LINES,
  });
  while (reading.parties.length > 1) closeParty(reading.parties);
  return {
    format: 'foaf',
    version: null,
    title: '',
    createdAt: null,
    modifiedAt: null,
    head: {},
    nodes: top.children.flatMap((drafted) => nodesOf(drafted, '')),
    faults: faultsOf(end, reading.lines),
  };
};

const openElement = (reading: Reading, name: string, subject: string, line: number): void => {
  const { parties, pages } = reading;
  reading.naming = name === 'name' || name === 'member_name';
  if (PARTIES.has(name)) parties.push({ isGroup: name === 'group', name: '', children: [], line });
  else if (name === 'document') pages.push({ address: subject, line, hasFeed: false });
  else if (subject !== '' && (name === 'channel' || name === 'feed')) {
    for (const page of pages) page.hasFeed = true;
    addLine(reading, { kind: 'feed', address: subject, home: pages.at(-1)?.address ?? '', line });
  } else if (subject !== '' && name === 'seealso') {
    addLine(reading, { kind: 'list', address: subject, home: '', line });
  }
};

const closeElement = (reading: Reading, name: string): void => {
  reading.naming = false;
  if (PARTIES.has(name)) closeParty(reading.parties);
  if (name !== 'document') return;
  const { address, line, hasFeed } = reading.pages.pop() ?? { address: '', line: 0, hasFeed: true };
  if (!hasFeed) addLine(reading, { kind: 'page', address, home: '', line });
};

const addLine = (reading: Reading, drafted: DraftedLine): void => {
  reading.lines += 1;
  reading.parties.at(-1)?.children.push(drafted);
};

const PARTIES = new Set(['group', 'agent', 'person', 'organization']);

const subjectOf = (attributes: Attributes): string =>
  attribute(attributes, 'about') || attribute(attributes, 'resource');

const closeParty = (parties: Party[]): void => {
  const party = parties.pop();
  if (party !== undefined) parties.at(-1)?.children.push(party);
};

const nodesOf = (drafted: Drafted, owner: string): OutlineNode[] => {
  if (!('kind' in drafted)) return partyNodes(drafted);
  const base = { title: owner, extra: {}, line: drafted.line };
  const address = webAddress(drafted.address);
  if (drafted.kind === 'list') {
    return [{ kind: 'unusable', reason: 'is-a-list', given: drafted.address, homeAddress: null, ...base }];
  }
  if (drafted.kind === 'page') {
    if (address === null) return [];
    return [
      { kind: 'unusable', reason: 'no-address', given: '', homeAddress: siteAddress(address), ...base },
    ];
  }
  if (address === null) {
    return [{ kind: 'unusable', reason: 'not-http', given: drafted.address, homeAddress: null, ...base }];
  }
  return [{ kind: 'feed', address, homeAddress: siteAddress(drafted.home), categories: [], ...base }];
};

const partyNodes = (party: Party): OutlineNode[] => {
  const name = plainText(party.name);
  const children = party.children.flatMap((drafted) => nodesOf(drafted, party.isGroup ? '' : name));
  if (!party.isGroup || name === '') return children;
  return [{ kind: 'folder', title: name, children, extra: {}, line: party.line }];
};
