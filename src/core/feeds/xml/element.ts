/** An element of a feed document, as far as feeds need one. */
export type XmlElement = {
  /** Lower case. Known namespaces have their usual prefix whatever the document calls them. */
  readonly name: string;
  /** Lower-case names. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, decoded. */
  readonly text: string;
  /** What is inside, as it was sent, where text has elements in it; otherwise null. */
  readonly markup: string | null;
  /** What relative addresses in it are resolved against; null when nothing absolute is known. */
  readonly base: string | null;
  /** From the nearest `xml:lang`; null when undeclared. */
  readonly language: string | null;
};

export const child = (of: XmlElement, name: string): XmlElement | undefined =>
  of.children.find((element) => element.name === name);

export const childrenNamed = (of: XmlElement, name: string): readonly XmlElement[] =>
  of.children.filter((element) => element.name === name);

/** The first of these names that is there and not empty, in the order of the names. */
export function firstText(of: XmlElement, ...names: readonly string[]): string | null {
  for (const text of textsOf(of, names)) return text;
  return null;
}

/** What stands in elements of these names and is not empty, in the order of the names. */
export function* textsOf(of: XmlElement, names: readonly string[]): Generator<string> {
  for (const name of names) {
    for (const element of of.children) {
      if (element.name !== name) continue;
      const text = element.text.trim();
      if (text !== '') yield text;
    }
  }
}
