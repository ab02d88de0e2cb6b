import { expect } from 'chai';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { runCheck, transportChecks } from '../../src/transport-conformance.ts';
import type { Operation, Transport } from '../../src/transport/transport.ts';
import { openBackend } from '../mocks/people.ts';

type Alter = (answer: unknown) => unknown;

/** A transport one of whose operations answers something else, and whose types say nothing of it. */
async function openAltered(operation: Operation, alter: Alter): Promise<Transport> {
  const transport = memoryTransport(await openBackend());
  const altered = async (...args: readonly unknown[]) =>
    alter(await Reflect.apply(transport[operation], transport, args));
  return { ...transport, [operation]: altered };
}

/** What a check finds; null where nothing is wrong. */
async function findingOf(
  title: RegExp,
  operation: Operation,
  alter: Alter,
): Promise<string | null> {
  const check = transportChecks.find((each) => title.test(each.title));
  if (check === undefined) throw new Error(`There is no check ${title}.`);
  const run = runCheck(check, () => openAltered(operation, alter));
  return run.then(
    () => null,
    (error: unknown) => String(error),
  );
}

const withoutParams: Alter = (answer) => {
  const { issues }: { readonly issues: readonly object[] } = JSON.parse(JSON.stringify(answer));
  return { issues: issues.map((issue) => ({ ...issue, params: undefined })) };
};

describe('a check of the contract', () => {
  it('takes no numbers for extensions', async () => {
    const finding = await findingOf(/^suggests as many/, 'suggestExtensions', (answer) =>
      [answer].flat().map(Number),
    );
    expect(finding).to.match(/suggest extension numbers.* at numbers\.0/);
  });

  it('takes no list for another that is still wrapped', async () => {
    const finding = await findingOf(/^lists user types/, 'listUserTypes', (items) => ({ items }));
    expect(finding).to.match(/list the user types.* at items/);
  });

  it('names what only an answer over HTTP may leave out', async () => {
    const finding = await findingOf(/^adds people/, 'checkIdentities', withoutParams);
    expect(finding).to.match(/issues\.0\.params.*readAnswer/);
  });

  it('does not mind what nobody asked for', async () => {
    const finding = await findingOf(/^lists user types/, 'listUserTypes', (answer) =>
      [answer].flat().map((type) => ({ ...Object(type), colour: 'red' })),
    );
    expect(finding).to.equal(null);
  });

  it('calls operations as those of their transport, even of one that is frozen', async () => {
    const [check] = transportChecks.filter(({ title }) => title.startsWith('lists user types'));
    if (check === undefined) throw new Error('There is no such check.');
    const inner = memoryTransport(await openBackend());
    const own: Transport = Object.freeze({
      ...inner,
      listUserTypes(this: Transport, options: Parameters<Transport['listUserTypes']>[0]) {
        return this === own ? inner.listUserTypes(options) : Promise.reject(new TypeError('Lost'));
      },
    });
    expect(await runCheck(check, () => own)).to.equal('held');
  });
});
