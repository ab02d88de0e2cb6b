import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../../scripts/bundle.ts';
import { findBrowser } from '../../scripts/browser.ts';
import { STANDALONE } from '../../scripts/entries.ts';
import { importMapOf } from '../../scripts/import-map.ts';
import { createBackend } from '../../src/mocks/backend.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { startMockServer } from '../../src/mocks/node.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-once'",
  "style-src 'none'",
  'connect-src *',
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const pageOf = (
  script: string,
  importMap = {},
): string => `<!doctype html><html lang="en"><title>Built</title>
  <script nonce="once" type="importmap">${JSON.stringify(importMap)}</script>
  <script nonce="once">
    var reports = [];
    addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective));
  </script>
  <script nonce="once" type="module">${script}</script><body></body></html>`;

const alone = (baseUrl: string): string => `
  import { httpTransport } from '/http-transport.js';
  import '/add-users-wizard.js';
  const transport = httpTransport({ baseUrl: '${baseUrl}' });
  document.body.append(Object.assign(document.createElement('add-users-wizard'), { transport }));`;

/** A second build comes to the page, wants the same tag, and then takes another one, for another account. */
const besideAnother = (baseUrl: string, anotherUrl: string): string => `${alone(baseUrl)}
  const { defineAddUsersWizard } = await import('/another/define.js');
  defineAddUsersWizard('people-adder');
  const another = { transport: httpTransport({ baseUrl: '${anotherUrl}' }) };
  document.body.append(Object.assign(document.createElement('people-adder'), another));`;

async function openBack() {
  const backend = await createBackend({
    seed: multiSite,
    now: () => Date.now(),
    newId: randomUUID,
  });
  return startMockServer({ backend, port: 0 });
}

/** The stand-alone files as they are published, on a page with a strict policy, over the mock back end. */
export async function openBuiltPage() {
  const standalone = await bundle({ entries: STANDALONE });
  const files = new Map<string, string>([
    ...standalone.map(({ name, code }) => [`/${name}`, code] as const),
    ...(await bundle({ entries: { define: 'src/define.ts' } })).map(
      ({ name, code }) => [`/another/${name}`, code] as const,
    ),
  ]);
  const back = await openBack();
  const anotherBack = await openBack();
  /** Addresses that lose their connection until further notice, as parts of their names. */
  const lost = new Set<string>();
  /** Files that are served with something added, as parts of their names. */
  const altered = new Set<string>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    if ([...lost].some((part) => url.includes(part))) return void response.destroy();
    const code = files.get(url.replace(/\?.*/, ''));
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', code === undefined ? 'text/html' : 'text/javascript');
    const script = url === '/copies' ? besideAnother : alone;
    const importMap = url === '/checked' ? importMapOf(standalone, '/') : {};
    const more = [...altered].some((part) => url.includes(part))
      ? '\nreports.push("altered");'
      : '';
    response.end(
      code === undefined
        ? pageOf(script(back.baseUrl, anotherBack.baseUrl), importMap)
        : code + more,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch(await findBrowser());
  const visit = async (path: string, prepare?: (page: Page) => void): Promise<Page> => {
    const page = await browser.newPage();
    prepare?.(page);
    await page.goto(`http://127.0.0.1:${port}/${path}`);
    return page;
  };
  return {
    /** Resolves as soon as a file has been asked for, by a part of its name. */
    async asked(part: string): Promise<void> {
      while (!asked.some((url) => url.includes(part))) await new Promise(setImmediate);
    },
    /** Forgets what was asked for. */
    forget: () => asked.splice(0),
    loseConnection: (part: string) => lost.add(part),
    alter: (part: string) => altered.add(part),
    mend(): void {
      lost.clear();
      altered.clear();
    },
    open: (): Promise<Page> => visit(''),
    /** The page whose import map holds the hashes of all files. */
    openChecked: (): Promise<Page> => visit('checked'),
    /** The page on which another build of the package comes second. */
    async openCopies() {
      const words: string[] = [];
      const page = await visit('copies', (opened) => {
        opened.on('console', (message) => words.push(`${message.type()}: ${message.text()}`));
        opened.on('pageerror', (error) => words.push(`error: ${error.message}`));
      });
      return { page, words: (): readonly string[] => [...words] };
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
      await back.close();
      await anotherBack.close();
    },
  };
}
