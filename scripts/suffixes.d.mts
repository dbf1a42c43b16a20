/** The installed package's suffixes of two labels and more, as they are written into the source. */
export function listedSuffixes(): Promise<string>;
/** The list as it stands in the source. */
export function writtenSuffixes(): string;
