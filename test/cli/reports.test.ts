import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUsers, inFolder } from './add-users-process.ts';

const one = 'examples/rosters/one-person.csv';

/** Checks a draft of one person without a number, for the account with one site. */
function checkDraft(changes: object, ...options: readonly string[]) {
  const person = { firstName: 'Ada', lastName: 'Lund', email: 'ada@northwind.example' };
  const blank = { siteId: null, costCenterId: null, number: null, shipTo: null, role: null };
  const row = { ...person, ...blank, extension: '1041', phone: { kind: 'app' } };
  const draft = {
    schema: 'add-users/plan',
    version: 1,
    accountId: 'northwind-single-site',
    userTypeId: 'type-mobile',
    requireUniqueEmail: true,
    rows: [{ ...row, emergencyLocation: null, setup: null }],
    ...changes,
  };
  return inFolder((folder) => {
    const file = join(folder, 'draft.json');
    writeFileSync(file, JSON.stringify(draft));
    return addUsers('plan', 'check', file, ...options);
  });
}

describe('add-users that reports', () => {
  it('R34 has examples of the charts as they are, of which nothing is left out (else: npm run paths)', async () => {
    const trace = await addUsers('replay', 'examples/traces/one-person.jsonl');
    expect([trace.code, trace.stderr]).to.deep.equal([0, '']);
    const report = await addUsers('coverage', 'examples/coverage/one-person.json');
    expect([report.code, report.stderr]).to.deep.equal([0, '']);
  });

  it('R34 merges the coverage of runs and replays, as text, as JSON and in a picture', () =>
    inFolder(async (folder) => {
      const [ran, again, all] = ['ran', 'again', 'all'].map((name) => join(folder, `${name}.json`));
      const trace = join(folder, 'trace.jsonl');
      const files = [ran ?? '', again ?? ''];
      await addUsers('run', '--plan', one, '--trace', trace, '--coverage', ran ?? '');
      await addUsers('replay', trace, '--coverage', again ?? '');
      const { code, stdout } = await addUsers('coverage', ...files, '--out', all ?? '');
      expect(code).to.equal(0);
      expect(stdout).to.match(/^state +\d+ of +\d+ +\d+ %\ntransition/);
      const json = await addUsers('coverage', all ?? '', '--json');
      const report = JSON.parse(json.stdout);
      expect(report.kinds[0].missing).to.include('state wizard.outcome.partial');
      const missing = await addUsers('coverage', ...files, '--missing');
      expect(missing.stdout).to.include('\n  state wizard.outcome.partial\n');
      const graph = await addUsers('graph', '--coverage', all ?? '');
      expect(graph.stdout)
        .to.match(/^flowchart TD\n/)
        .and.to.include('stroke:#c00');
      const unseen = await addUsers('paths', '--machine', 'wizard', '--unseen', all ?? '');
      expect(unseen.stdout).to.include('wizard.outcome.partial: ').and.to.include(' → ');
    }));

  it('R06 checks a list without submitting it', async () => {
    const good = await addUsers('plan', 'check', one);
    expect([good.code, good.stdout]).to.deep.equal([0, 'Nothing stands against this person.\n']);
    const faulty = await addUsers('plan', 'check', 'examples/rosters/faulty.csv');
    expect(faulty.code).to.equal(2);
    expect(faulty.stderr).to.include('faulty.csv:9:4 Ext.').and.to.include('12 problems');
  });

  it('R06 does not judge a draft of another account, and says why', async () => {
    const { code, stdout, stderr } = await checkDraft({}, '--persona', 'full-buyer');
    expect([code, stdout]).to.deep.equal([2, '']);
    const why = 'The saved draft belongs to another account, so it was left out.';
    expect(stderr).to.equal(`Nothing was submitted: ${why}\n`);
  });

  it('R01 judges a draft by the user type that is named, and else by its own', async () => {
    const kept = await checkDraft({ userTypeId: 'type-ringex' });
    expect([kept.code, kept.stdout]).to.deep.equal([2, '']);
    expect(kept.stderr).to.include('User 1, ').and.to.include('This is needed.');
    const named = await checkDraft({ userTypeId: 'type-ringex' }, '--type', 'mobile');
    expect([named.code, named.stderr]).to.deep.equal([0, '']);
    const unknown = await checkDraft({}, '--type', 'fax');
    expect(unknown.code).to.equal(1);
    expect(unknown.stderr).to.match(/^Failed to check the plan: .*full \(type-ringex\)/);
  });

  for (const [args, said] of [
    [['plan', 'check'], 'say: plan check <file>'],
    [['coverage'], 'there is no file to read'],
    [['coverage', one], 'it is no coverage of version 1'],
    [['graph', '--machine', 'fax'], '--machine can be wizard or'],
    [['paths', 'wizard'], 'one word too many'],
    [['paths', '--to', 'wizard.outcome.parttial'], 'no way ends in “wizard.outcome.parttial”'],
  ] as const) {
    it(`R34 ends with 1 and one sentence after “${args.join(' ')}”`, async () => {
      const { code, stdout, stderr } = await addUsers(...args);
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(stderr)
        .to.match(/^Failed to .*\n$/)
        .and.to.include(said);
    });
  }

  for (const name of ['run', 'plan', 'replay', 'paths', 'coverage', 'graph']) {
    it(`R34 shows with “${name} --help” an example that works as it stands`, async () => {
      const { code, stdout } = await addUsers(name, '--help');
      const [, example = ''] = /npm run add-users -- (.+)/.exec(stdout) ?? [];
      expect(code).to.equal(0);
      expect((await addUsers(...example.split(' '))).code).to.equal(0);
    });
  }
});
