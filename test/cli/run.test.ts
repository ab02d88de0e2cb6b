import { expect } from 'chai';
import { join } from 'node:path';
import { addUsers, inFolder, runWith, type Ended } from './add-users-process.ts';

const one = 'examples/rosters/one-person.csv';
const twentyFive = 'examples/rosters/twenty-five-people.csv';
/** Adds people, and never says so. */
const SILENT = 'committed-then-reset,offline@findJob#every';
const runOf = (plan: string, ...options: readonly string[]) =>
  addUsers('run', '--plan', plan, ...options).then(withoutStack);

/** A stack trace is never an answer. */
function withoutStack(ended: Ended): Ended {
  expect(ended.stdout + ended.stderr).to.not.match(/^\s+at |node:internal|\.ts:\d+:\d+\)/m);
  return ended;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('add-users run', () => {
  it('R25 adds one person, and says what became of her', async () => {
    const { code, stdout, stderr } = await runOf(one);
    expect([code, stderr]).to.deep.equal([0, '']);
    expect(linesOf(stdout)).to.deep.equal([
      'Amara Nwosu\tamara.nwosu@northwind.example\t1041\tAdded\tInvite sent',
      '1 person was added.',
    ]);
  });

  it('R10 adds 25 people with names of many scripts, one line each', async () => {
    const { code, stdout, stderr } = await runOf(twentyFive);
    expect([code, stderr]).to.deep.equal([0, '']);
    const lines = linesOf(stdout);
    expect(lines).to.have.length(26);
    expect(lines.filter((line) => line.endsWith('\tAdded\tInvite sent'))).to.have.length(25);
    expect(stdout).to.include('יעל רוזנטל');
    expect(new Set(lines.map((line) => line.split('\t')[2])).size).to.equal(26);
  });

  it('R33 notifies nobody when they are activated later', async () => {
    const { code, stdout } = await runOf(one, '--setup', 'later');
    expect(code).to.equal(0);
    expect(stdout).to.include('\tAdded\tNot notified');
  });

  for (const type of ['mobile', 'type-mobile']) {
    it(`R01 takes the user type “${type}”`, async () => {
      expect((await runOf(one, '--type', type)).code).to.equal(0);
    });
  }

  it('R04 stops when no licence is left of the user type, and none can be bought', async () => {
    const barred = ['--persona', 'no-purchase'];
    const { code, stdout, stderr } = await runOf(one, '--type', 'videoPaid', ...barred);
    expect([code, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/no licence is left of the user type Video Pro\+.*billing admin/);
  });

  it('R34 prints one JSON object when it is asked to', async () => {
    const { code, stdout, stderr } = await runOf(one, '--json');
    expect([code, stderr]).to.deep.equal([0, '']);
    const report: unknown = JSON.parse(stdout);
    expect(report).to.deep.include({ isCreated: true, exitCode: 0, problems: [], notes: [] });
    expect(report).to.have.nested.property('people[0].account', 'Added');
  });

  it('R08 finds the addresses of an earlier run taken, when their account is kept', async () => {
    await inFolder(async (folder) => {
      const data = join(folder, 'account.json');
      expect((await runOf(one, '--data', data)).code).to.equal(0);
      const { code, stdout, stderr } = await runOf(one, '--data', data);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.include(`${one}:2:1 Email: Somebody in the account has this already.`);
    });
  });

  it('R07 goes on with the next extensions, when the account is kept', async () => {
    await inFolder(async (folder) => {
      const data = join(folder, 'account.json');
      await runOf(one, '--data', data);
      const { code, stdout } = await runOf(twentyFive, '--data', data);
      expect(code).to.equal(0);
      expect(stdout).to.include('\t1042\t').and.to.not.include('\t1041\t');
    });
  });
});

describe('add-users run with something that goes wrong', () => {
  it('R34 has added everybody, once, when the answer is lost (A03)', async () => {
    const { code, stdout } = await runOf(one, '--faults', 'committed-then-reset');
    expect(code).to.equal(0);
    expect(stdout).to.include('1 person was added.');
  });

  it('R34 ends with 3 when somebody was not added, with the reason and the place', async () => {
    const { code, stdout, stderr } = await runOf(twentyFive, '--faults', 'rows-taken=1');
    expect(code).to.equal(3);
    expect(stdout)
      .to.include('24 of 25 people were added')
      .and.to.include('\tNot added\tNot notified');
    expect(stderr).to.include(`${twentyFive}:3:3 Email: Somebody in the account has this already.`);
  });

  it('R34 names the line of whoever was not added, and what else failed, where no reason came', async () => {
    const { code, stdout, stderr } = await runOf(twentyFive, '--faults', 'rows-failed=1');
    expect([code, stdout.includes('\tNot added\t')]).to.deep.equal([3, true]);
    expect(stderr).to.include(`${twentyFive}:3:1 The back end gave no reason`);
    const partly = await runOf(twentyFive, '--faults', 'rows-partial=1');
    expect(partly.stderr).to.match(/people\.csv:3:1 The invite was not sent\./);
  });

  it('R34 tells that what it is to write has no place before anybody is added', async () => {
    for (const option of ['--trace', '--coverage']) {
      const { code, stdout, stderr } = await runOf(one, option, 'not-there/out.json');
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(stderr).to.include(`its folder does not exist. Give another place with ${option}.`);
    }
  });

  it('R34 ends with 4 when nobody can say who was added, and calls nothing failed', async () => {
    const { code, stdout } = await runOf(one, '--hurry', '--faults', SILENT);
    expect(code).to.equal(4);
    expect(stdout).to.include('\tNot known\tNot known\n');
    expect(stdout).to.not.include('Not added');
  });

  it('R34 waits for as long as the back end wants to be left alone (A20)', async () => {
    const { code } = await runOf(one, '--faults', 'committed-then-reset,429@findJob');
    expect(code).to.equal(0);
  });

  it('R25 ends with 5 when the back end can’t be reached, and says what to do', async () => {
    const { code, stdout, stderr } = await runOf(one, '--faults', 'offline');
    expect([code, stdout]).to.deep.equal([5, '']);
    expect(stderr).to.match(/could not be loaded.*can’t be reached.*try again/);
  });

  it('R25 ends with 5 when the kept account can’t be read, and names its file', async () => {
    const { code, stderr } = await runOf(one, '--data', 'package.json');
    expect(code).to.equal(5);
    expect(stderr).to.match(/^Failed to open the saved state.*package\.json\.\n$/);
  });
});

describe('add-users that can’t be carried out', () => {
  for (const [args, said] of [
    [[], 'no command was given'],
    [['walk'], 'there are only the commands “run”'],
    [['run'], '--plan or --scenario is missing'],
    [['run', '--plan', one, '--at', '2026-12-01T09:00'], '--at needs --setup schedule'],
    [['run', '--plan', one, '--header', 'X-Team: qa'], '--header needs --base-url'],
    [['run', '--plan', '-', '--secrets-stdin'], 'for one thing only'],
    [['run', '--plan', one, '--base-url', 'ftp://127.0.0.1/api'], '--base-url takes an address'],
    ...(['persona', 'data', 'faults'] as const).map(
      (name) =>
        [
          ['run', '--plan', one, '--base-url', 'http://127.0.0.1:9/api', `--${name}`, 'offline'],
          `--${name} is for the mock account`,
        ] as const,
    ),
    [
      ['run', '--plan', one, '--base-url', 'http://127.0.0.1:9/api', '--hurry'],
      '--hurry is for the mock account',
    ],
    [['run', '--plan'], '--plan'],
    [['run', '--plan', one, '--speed', '9'], '--speed'],
    [['run', '--plan', one, 'more.csv'], 'more.csv'],
    [['run', '--plan', 'nobody.csv'], 'Failed to read nobody.csv: it does not exist.'],
    [['run', '--plan', 'examples'], 'it is a folder'],
    [
      ['run', '--plan', one, '--setup', 'now'],
      '--setup can be invite or schedule or credentials or later',
    ],
    [['run', '--plan', one, '--persona', 'moon'], '--persona can be full-buyer or'],
    [['run', '--plan', one, '--faults', 'flood'], 'the fault “flood” is unknown'],
    [['run', '--plan', one, '--type', 'fax'], 'full (type-ringex)'],
    [['run', '--plan', one, '--data', 'nowhere/account.json'], 'it does not exist'],
  ] as const) {
    it(`ends with 1 and one sentence after “${args.join(' ')}”`, async () => {
      const { code, stdout, stderr } = withoutStack(await addUsers(...args));
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(linesOf(stderr)).to.have.length(1);
      expect(stderr)
        .to.match(/^Failed to /)
        .and.to.include(said);
    });
  }

  it('ends with 1 when nobody can say in what the file is written', async () => {
    const cyrillic = Buffer.from([0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2]);
    const { code, stderr } = withoutStack(await runWith(cyrillic));
    expect(code).to.equal(1);
    expect(stderr).to.match(/people\.csv: it is not UTF-8\. Save it as .*--encoding/);
  });
});

describe('the help', () => {
  for (const args of [['--help'], ['-h'], ['run', '--help']]) {
    it(`is printed by “${args.join(' ')}”`, async () => {
      const { code, stdout, stderr } = await addUsers(...args);
      expect([code, stderr]).to.deep.equal([0, '']);
      expect(stdout).to.include('Exit codes').and.to.include('npm run add-users --');
    });
  }

  it('has an example that works as it stands', async () => {
    const { stdout } = await addUsers('run', '--help');
    const [, example = ''] = /npm run add-users -- (.+)/.exec(stdout) ?? [];
    expect((await addUsers(...example.split(' '))).code).to.equal(0);
  });
});
