import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { jsonBody } from '../../src/transport/json-body.ts';
import { openBackend, row, submission } from '../mocks/people.ts';

const { signal } = new AbortController();

describe('the body of a request', () => {
  it('holds the text of a secret, wherever it stands (R28)', () => {
    const body = { rows: [{ pin: SecretBox.of('482715'), list: [SecretBox.of('a"b')] }] };
    expect(jsonBody(body)).to.equal(String.raw`{"rows":[{"pin":"482715","list":["a\"b"]}]}`);
    expect(jsonBody(SecretBox.of('482715'))).to.equal('"482715"');
  });

  it('is the one place in which secrets are opened (A58)', () => {
    const openers = globSync('src/**/*.ts').filter((file) =>
      /import[^;]*revealSecret/.test(readFileSync(file, 'utf8')),
    );
    expect(openers.map((file) => file.replaceAll('\\', '/'))).to.deep.equal([
      'src/transport/json-body.ts',
    ]);
  });

  it('leaves nothing of the secrets in the account that takes them (A58)', async () => {
    const saved: string[] = [];
    const store = { load: () => null, save: (text: string) => void saved.push(text) };
    const backend = await openBackend({ store });
    const secrets = ['Quartz7lamp!Vine', '482715', 'Marmalade'];
    const [password, pin, answer] = secrets.map((text) => SecretBox.of(text));
    if (password === undefined || pin === undefined || answer === undefined) throw new Error();
    const [question] = backend.listSecurityQuestions();
    const setup = {
      kind: 'credentials',
      password,
      isTemporary: true,
      pin,
      questionId: question?.id ?? null,
      answer,
    } as const;
    const request = submission([row('row-1', { setup })]);
    const job = await memoryTransport(backend).submit(request, { key: 'key-1', signal });
    expect(job.rows[0]?.state).to.equal('done');
    expect(backend.listMembers().at(-1)).to.include({ hasCredentials: true, status: 'enabled' });
    const kept = JSON.stringify([saved, job, backend.listMembers()]);
    for (const secret of secrets) expect(kept).to.not.contain(secret);
  });
});
