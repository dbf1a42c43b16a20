declare module 'opmltojs' {
  type ReadOpml = {
    opml: { version?: string; head?: Record<string, unknown>; body?: Record<string, unknown> };
  };
  const opmlToJs: {
    parseWithError: (
      text: string,
      callback: (error?: { message: string } | null, read?: ReadOpml) => void,
    ) => void;
  };
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default opmlToJs;
}

declare module 'opmlparser' {
  import type { Transform } from 'node:stream';

  const OpmlParser: new () => Transform & { meta: Record<string, unknown> };
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default OpmlParser;
}
