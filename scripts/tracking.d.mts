/** The parameters that the installed list takes off the addresses of any site, in lower case, sorted. */
export function listedParameters(): string[];
/** The list as it stands in the source. */
export function writtenParameters(): string[];
