/** The file in `src` of each entry of the package. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  lazy: 'src/lazy.ts',
  'transport-conformance': 'src/transport-conformance.ts',
};

/** The same of the files that run without a bundler. */
export const STANDALONE: Readonly<Record<string, string>> = {
  'add-users-wizard': 'src/define.ts',
  'http-transport': 'src/transport/http-transport.ts',
};
