/**
 * Makes a dynamic import that can be tried again.
 *
 * A browser remembers that a module could not be fetched, and never asks for it again under that address
 * (https://github.com/whatwg/html/issues/6768; the standard has changed since, and this can go when browsers have).
 * Bundlers that fetch chunks themselves do ask again. Where the page holds the hashes of modules, no other address is
 * tried: it would have none.
 *
 * @param load the import, written out so that bundlers see it
 * @param reimport how a module is fetched by its address
 */
export function retriable<Module>(
  load: () => Promise<Module>,
  reimport: (address: string) => Promise<Module> = importByAddress,
): () => Promise<Module> {
  let failures = 0;
  return async () => {
    try {
      return await load();
    } catch (error) {
      failures += 1;
      const address = addressIn(error);
      if (failures === 1 || address === null || hasHashes()) throw error;
      return reimport(freshly(address, failures));
    }
  };
}

function importByAddress(address: string) {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ address);
}

/** The address that a browser names when it could not fetch a module of this package. */
function addressIn(error: unknown): string | null {
  const named = /https?:\/\/[^\s'"]+$/.exec(String(error))?.[0] ?? '';
  return URL.canParse(named) && new URL(named).origin === new URL(import.meta.url).origin
    ? named
    : null;
}

/** The page, as far as it is looked into; there is none in Node. */
interface Page {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** Whether an import map of the page says what modules have to be. */
function hasHashes(): boolean {
  const page: Page | undefined = Reflect.get(globalThis, 'document');
  return [...(page?.querySelectorAll('script[type="importmap"]') ?? [])].some(
    ({ textContent }) => 'integrity' in JSON.parse(textContent || '{}'),
  );
}

function freshly(address: string, attempt: number): string {
  const url = new URL(address);
  url.searchParams.set('attempt', String(attempt));
  return url.href;
}
