/** The file in `src` of each entry of the package. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  lazy: 'src/lazy.ts',
  machines: 'src/machines.ts',
  headless: 'src/headless.ts',
  transport: 'src/transport.ts',
  'transport-conformance': 'src/transport-conformance.ts',
  'messages/en': 'src/messages/en.ts',
  'messages/de': 'src/messages/de.ts',
  'messages-writing': 'src/messages-writing.ts',
  react: 'src/react.ts',
  mocks: 'src/mocks.ts',
  'mocks-browser': 'src/mocks-browser.ts',
  'mocks-node': 'src/mocks-node.ts',
  'add-users': 'src/cli/add-users.ts',
};

/** The same of the files that run without a bundler. */
export const STANDALONE: Readonly<Record<string, string>> = {
  'add-users-wizard': 'src/define.ts',
  'http-transport': 'src/transport/http-transport.ts',
};
