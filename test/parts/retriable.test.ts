import { expect } from 'chai';
import { retriable } from '../../src/parts/retriable.ts';

const part = { name: 'part' };
const here = new URL('/chunks/setup.js', import.meta.url).href;
const notFetched = (address: string) =>
  new TypeError(`Failed to fetch dynamically imported module: ${address}`);

/** An import that fails as often as it is told to, and what was fetched by its address. */
function failing(times: number, error: Error) {
  const fetched: string[] = [];
  let left = times;
  const load = retriable(
    () => ((left -= 1) < 0 ? Promise.resolve(part) : Promise.reject(error)),
    (address) => {
      fetched.push(address);
      return Promise.resolve(part);
    },
  );
  return { load, fetched, failure: () => load().catch(String) };
}

describe('an import that can be tried again', () => {
  it('is left alone as long as it works', async () => {
    const { load, fetched } = failing(0, notFetched(here));

    expect(await load()).to.equal(part);
    expect(fetched).to.deep.equal([]);
  });

  it('tells its first failure, without asking for more at once', async () => {
    const { failure, fetched } = failing(1, notFetched(here));

    expect(await failure()).to.include('Failed to fetch');
    expect(fetched).to.deep.equal([]);
  });

  it('asks again under the same address, where that is enough', async () => {
    const { load, failure, fetched } = failing(1, notFetched(here));
    await failure();

    expect(await load()).to.equal(part);
    expect(fetched).to.deep.equal([]);
  });

  it('asks under a fresh address where the browser remembers the failure', async () => {
    const { load, failure, fetched } = failing(9, notFetched(`${here}?v=1`));
    await failure();
    await load();
    await load();

    expect(fetched).to.deep.equal([`${here}?v=1&attempt=2`, `${here}?v=1&attempt=3`]);
  });

  for (const [what, error] of [
    ['of another origin', notFetched('https://other.example/setup.js')],
    ['that is not named', new TypeError('Importing a module script failed.')],
  ] as const) {
    it(`never fetches an address ${what}`, async () => {
      const { failure, fetched } = failing(9, error);
      await failure();

      expect(await failure()).to.equal(String(error));
      expect(fetched).to.deep.equal([]);
    });
  }

  it('asks under no other address where the page holds the hashes of modules', async () => {
    const map = document.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({ integrity: { [here]: 'sha384-unlike' } });
    document.head.append(map);
    const { failure, fetched } = failing(9, notFetched(here));
    await failure();

    expect(await failure()).to.include('Failed to fetch');
    expect(fetched).to.deep.equal([]);
    map.remove();
  });
});
