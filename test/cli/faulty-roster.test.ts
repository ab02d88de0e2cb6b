import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUsers, inFolder, root, runWith, type Ended } from './add-users-process.ts';

const faulty = 'examples/rosters/faulty.csv';

// One process for all questions about what it printed.
let started: Promise<Ended> | null = null;
const runFaulty = (): Promise<Ended> => (started ??= addUsers('run', '--plan', faulty));

describe('a faulty list', () => {
  it('R06 is blocked, with every problem at its line and field, and nothing is submitted', async () => {
    const { code, stdout, stderr } = await runFaulty();
    expect([code, stdout]).to.deep.equal([2, '']);
    const places = stderr.match(/(?<=faulty\.csv:)\d+:\d+ [^:\n]*(?=:)/g);
    expect(places).to.deep.equal([
      '4:1 Email',
      '5:1 Email',
      '6:2 First name',
      '7:1 Email',
      '9:4 Ext.',
      '10:4 Ext.',
      '11:4 Ext.',
      '13:3 Last name',
      '16:4 Ext.',
      '17:1 Email',
      '18:3 Last name',
    ]);
    expect(stderr).to.include('Nothing was submitted: 12 problems in 12 lines.');
  });

  it('R06 has its problems in lines that hold what is wrong', () => {
    const lines = readFileSync(join(root, faulty), 'utf8').split('\n');
    expect(lines[8 - 1]).to.equal('');
    expect(lines[9 - 1]).to.include(',911,');
    expect(lines[17 - 1]).to.include('lea.meyer@harbour-light,');
    expect(lines[30 - 1]).to.include('Yara');
  });

  it('R10 names each row beyond the limit', async () => {
    const { stderr } = await runFaulty();
    expect(stderr).to.include('faulty.csv:30:1 A run holds at most 25 people.');
    expect(stderr.match(/A run holds/g)).to.have.length(1);
  });

  for (const command of [
    ['plan', 'check'],
    ['run', '--plan'],
  ]) {
    it(`R10 “${command.join(' ')}” says of an endless list that it is too long, once and at once`, () =>
      inFolder(async (folder) => {
        const file = join(folder, 'endless.csv');
        const lines = Array.from({ length: 20_000 }, (_, n) => `a${n}@northwind.example,A,B`);
        writeFileSync(file, ['Email,First name,Last name', ...lines].join('\n'));
        const { code, stderr } = await addUsers(...command, file);
        expect(code).to.equal(2);
        expect(stderr).to.match(/endless\.csv:27:1 A run holds at most 25 people.* 20,000/);
        expect(stderr.trim().split('\n')).to.have.length(2);
      })).timeout(20_000);
  }

  it('R06 tells what was left out', async () => {
    const { stderr } = await runFaulty();
    expect(stderr).to.include('faulty.csv: line 8 is blank\n');
    expect(stderr).to.include('faulty.csv: column “Desk” is not known and is left out\n');
  });

  it('R06 tells a repeated value where the other one stands', async () => {
    const { stderr } = await runFaulty();
    expect(stderr).to.include('(User 1 is in line 2.)').and.to.include('(User 11 is in line 15.)');
  });

  it('R34 tells the same as JSON', async () => {
    const { code, stdout } = await addUsers('run', '--plan', faulty, '--json');
    const report: unknown = JSON.parse(stdout);
    expect(code).to.equal(2);
    expect(report).to.have.property('problems').with.length(12);
    expect(report).to.have.nested.property('problems[0]').that.deep.includes({
      line: 4,
      column: 1,
      field: 'Email',
      code: 'duplicateInRun',
    });
  });
});

const header = 'Email,First name,Last name,Site,Cost centre';
const nadia = 'nadia@northwind.example,Nadia,Brandt';

describe('a list for an account with several sites', () => {
  const seed = ['--persona', 'full-buyer'];

  it('R06 names sites and cost centres, by name or code, in any case', async () => {
    const rows = `${nadia},highland depot,SALES / retail\nb@c.example,Otto,Berg,,5000`;
    expect((await runWith(`${header}\n${rows}`, ...seed)).code).to.equal(0);
  });

  it('R06 names them with other signs, or with none for want of one', async () => {
    const rows = `${nadia},Highland-Depot,Sales-Retail\nb@c.example,Otto,Berg,-,—`;
    expect((await runWith(`${header}\n${rows}`, ...seed)).code).to.equal(0);
  });

  it('R06 is told which sites and cost centres there are', async () => {
    const { code, stderr } = await runWith(`${header}\n${nadia},Moon,Cheese`, ...seed);
    expect(code).to.equal(2);
    expect(stderr).to.match(/people\.csv:2:4 Site: .*It has: Main Site, Harbour Office, Highland/);
    expect(stderr).to.match(/people\.csv:2:5 Cost centre: .*It has: Sales, Sales \/ Retail/);
  });

  it('R06 is used without sites and cost centres where the account has one site', async () => {
    const { code, stderr } = await runWith(`${header}\n${nadia},Moon,Cheese`);
    expect(code).to.equal(0);
    expect(stderr).to.include('one site only, so the column “Site” is left out');
  });
});
