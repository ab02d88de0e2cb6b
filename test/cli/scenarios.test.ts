import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUsersWith, inFolder, type Ended } from './add-users-process.ts';
import { startServing } from './serving-process.ts';

const one = 'examples/rosters/one-person.csv';
const twentyFive = 'examples/rosters/twenty-five-people.csv';
const fourWays = 'examples/scenarios/four-ways.yml';
const purchases = 'examples/scenarios/purchases.yml';
const buyer = ['--persona', 'full-buyer'];

const CANARIES = { PASSWORD: 'Kestrel-4mbox-Drift', PIN: '718294', ANSWER: 'Marmalade' };

const run = (...args: readonly string[]) => addUsersWith({}, 'run', ...args);

/** Runs with a scenario, or another file, of this content. */
function runFile(option: string, content: string | Uint8Array, ...args: readonly string[]) {
  return inFolder((folder) => {
    const file = join(folder, 'given');
    writeFileSync(file, content);
    return run(`--${option}`, file, ...args);
  });
}

const scenario = (lines: string) => `schema: add-users/scenario\nversion: 1\n${lines}`;

describe('add-users run with a scenario', () => {
  it('R22 starts people in the four ways, with secrets from the environment, and prints none', async () => {
    const args = ['run', ...buyer, '--plan', twentyFive, '--scenario', fourWays];
    const { code, stdout, stderr } = await addUsersWith({ env: CANARIES }, ...args);
    expect([code, stderr]).to.deep.equal([0, '']);
    const ways = stdout.split('\n').map((line) => line.split('\t')[4]);
    expect(ways.slice(0, 5)).to.deep.equal([
      'Invite sent',
      'Invite scheduled',
      'Not notified',
      'Not notified',
      'Invite sent',
    ]);
    for (const canary of Object.values(CANARIES)) expect(stdout).to.not.include(canary);
  });

  it('R28 takes secrets from standard input too', async () => {
    const input = Object.entries(CANARIES).map(([name, value]) => `${name}=${value}\n`);
    const { code } = await addUsersWith(
      { input: input.join('') },
      'run',
      ...buyer,
      '--plan',
      twentyFive,
      '--scenario',
      fourWays,
      '--secrets-stdin',
    );
    expect(code).to.equal(0);
  });

  it('R28 ends with 1, and shows no secret, when one is missing or can’t be read', async () => {
    const args = ['run', ...buyer, '--plan', twentyFive, '--scenario', fourWays];
    const missing = await addUsersWith({ env: { PASSWORD: CANARIES.PASSWORD } }, ...args);
    expect(missing.code).to.equal(1);
    expect(missing.stderr).to.include('$PIN is not given').and.to.not.include(CANARIES.PASSWORD);
    const broken = await addUsersWith({ input: CANARIES.PASSWORD }, ...args, '--secrets-stdin');
    expect(broken.code).to.equal(1);
    expect(broken.stderr).to.include('line 1').and.to.not.include(CANARIES.PASSWORD);
  });

  it('R28 names which of the credentials breaks a rule, and shows none of them', async () => {
    const way = scenario('everyone: { setup: { kind: credentials, password: $PASSWORD } }');
    const { code, stderr } = await inFolder((folder) => {
      const file = join(folder, 'scenario.yml');
      writeFileSync(file, way);
      const args = ['run', ...buyer, '--plan', one, '--scenario', file];
      return addUsersWith({ env: { PASSWORD: 'drift' } }, ...args);
    });
    expect(code).to.equal(2);
    expect(stderr).to.include(':2:1 Password: Use at least 8 characters.');
    expect(stderr).to.include(':2:1 Answer: This is needed.').and.to.not.include('drift');
  });

  it('R26 buys phones and numbers, and ships them, when the charges are accepted', async () => {
    const { code, stdout } = await run(...buyer, '--scenario', purchases);
    expect([code, stdout.split('\n').at(-2)]).to.deep.equal([0, '4 people were added.']);
  });

  it('R19 R30 makes the places that a scenario tells of', async () => {
    const args = [...buyer, '--scenario', 'examples/scenarios/new-places.yml'];
    const { code, stdout } = await addUsersWith({ env: CANARIES }, 'run', ...args);
    expect([code, stdout.split('\n').at(-2)]).to.deep.equal([0, '2 people were added.']);
  });

  it('R26 ends with 2, and says what it costs, when the charges are refused', async () => {
    const { code, stdout, stderr } = await run(
      ...buyer,
      '--scenario',
      purchases,
      '--charges',
      'refuse',
    );
    expect([code, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/charges are not accepted\. Due now: \$\d+\.\d\d\./);
  });

  it('R26 tells what a run would cost, and submits nothing', async () => {
    const { code, stderr } = await run(...buyer, '--scenario', purchases, '--dry-run');
    expect(code).to.equal(0);
    expect(stderr).to.match(/^Nothing was submitted: .* Due now: \$\d+\.\d\d\.\n$/);
  });

  it('R25 goes as far as it is told to', async () => {
    const { code, stderr } = await run('--plan', one, '--until', 'setup');
    expect(code).to.equal(0);
    expect(stderr).to.include('Nothing was submitted: the run with 1 person got to');
  });

  it('R21 adds nobody when the run has no such page, and says so', async () => {
    const { code, stdout, stderr } = await run(...buyer, '--plan', one, '--until', 'confirm');
    expect([code, stdout]).to.deep.equal([0, '']);
    expect(stderr).to.equal(
      'Nothing was submitted: the run has no page “Confirm”, and with 1 person got to “Set-up”.\n',
    );
    const asked = ['--until', 'missingAddress', '--json'];
    const json = await run(...buyer, '--plan', one, ...asked);
    expect(JSON.parse(json.stdout)).to.deep.include({ isCreated: false, exitCode: 0, people: [] });
    expect(json.stdout).to.include('no page “Missing emergency address”');
  });

  const pro = [...buyer, '--plan', one, '--type', 'videoPaid'];
  for (const asked of [['--dry-run'], ['--until', 'confirm']]) {
    it(`R04 goes to the charges of licences that are to be bought, with ${asked[0]}`, async () => {
      const { code, stdout, stderr } = await run(...pro, ...asked);
      expect([code, stdout]).to.deep.equal([0, '']);
      expect(stderr).to.match(/^Nothing was submitted: .*“Confirm”, as was asked for\. Due now: /);
    });
  }

  it('R04 says how licences are bought, where they can be', async () => {
    const { code, stderr } = await run(...pro);
    expect([code, stderr]).to.deep.equal([
      2,
      'Nothing was submitted: no licence is left of the user type Video Pro+. Buy what is missing with --charges accept.\n',
    ]);
  });

  it('R32 ends with 2 where an emergency location is missing, and names the people', async () => {
    const uncovered = scenario(
      'people: [{ firstName: Ada, lastName: Lund, email: ada@northwind.example, site: site-highland }]\n' +
        'everyone: { setup: { kind: credentials, answer: $ANSWER } }',
    );
    const { code, stderr } = await inFolder((folder) => {
      const file = join(folder, 'scenario.yml');
      writeFileSync(file, uncovered);
      return addUsersWith({ env: CANARIES }, 'run', ...buyer, '--scenario', file);
    });
    expect(code).to.equal(2);
    expect(stderr).to.include('no emergency location for Ada Lund');
  });

  it('R27 schedules everybody’s invite from the command line', async () => {
    const at = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const { code, stdout } = await run('--plan', one, '--setup', 'schedule', '--at', `${at}T09:00`);
    expect(code).to.equal(0);
    const [first = ''] = stdout.split('\n');
    expect(first).to.match(/\tAdded\tInvite scheduled\t.*9:00\sAM, /);
  });

  const two = `people:
  - { firstName: Ada, lastName: Lund, email: ada@northwind.example }
  - { firstName: Bo, lastName: Ek, email: bo@northwind.example }
onPartial: retry
`;
  const oneFails = [...buyer, '--faults', 'rows-failed=1'];

  it('R06 names who is in no list by his place in the run, in text and as JSON', async () => {
    const wrong = scenario('people: [{ firstName: Ada, lastName: Lund, email: ada }]');
    const { code, stderr } = await runFile('scenario', wrong, '--plan', one);
    expect(code).to.equal(2);
    expect(stderr).to.match(
      /^User 2, Email: This is not an email .*\n.* 1 problem with 1 person\.\n$/,
    );
    const { stdout } = await runFile('scenario', wrong, '--json');
    const where = { line: null, user: 1, field: 'Email' };
    expect(JSON.parse(stdout).problems).to.have.nested.property('[0]').that.deep.includes(where);
  });

  it('R34 tells of everybody, those too who were added before the others were submitted again', async () => {
    const { code, stdout } = await runFile('scenario', scenario(two), ...oneFails);
    expect(code).to.equal(0);
    expect(stdout).to.match(
      /^Ada Lund\t.*\tAdded\t.*\nBo Ek\t.*\tAdded\t.*\n2 people were added\.\n$/,
    );
  });

  for (const [what, lines, faults, said] of [
    ['blocks', 'fixes: [{ who: [2], email: bo }]', '', 'were not submitted again: 1 problem'],
    ['is wrong', 'fixes: [{ who: [2], site: Moon }]', '', 'has no site “Moon”'],
    ['is refused', '', ',403@submit#2', 'You may not do this'],
    ['can’t be checked', '', ',503@checkIdentities#2', 'could not be checked'],
  ] as const) {
    it(`R34 ends with 3, and tells who was added, when what is tried again ${what}`, async () => {
      const { code, stdout } = await runFile(
        'scenario',
        scenario(two + lines),
        ...buyer,
        '--faults',
        `rows-failed=1${faults}`,
      );
      expect(code).to.equal(3);
      expect(stdout).to.match(/^Ada Lund\t.*\tAdded\t.*\nBo Ek\t.*\tNot added\t.*\n1 of 2 people/);
      expect(stdout).to.include(said);
    });
  }

  for (const [faults, code, said] of [
    ['401@submit', 5, 'Nobody was added. You are signed out.'],
    ['committed-then-reset,401@findJob', 4, 'It is not known yet who was added.'],
    ['503@quote#every', 5, 'The charges could not be worked out.'],
    ['503@searchCatalog#every', 5, 'What the step “People” needs could not be loaded.'],
  ] as const) {
    it(`R25 ends with ${code}, and says what failed, after ${faults}`, async () => {
      const buying = scenario('everyone: { phone: { buy: Yealink T54W } }\ncharges: accept');
      const args = [...buyer, '--plan', one, '--faults', faults];
      const ended = await runFile('scenario', buying, ...args);
      expect(ended.code).to.equal(code);
      expect(`${ended.stdout}${ended.stderr}`).to.include(said);
    });
  }

  for (const [faults, said] of [
    ['403@submit#every', 'Nobody was added. You may not do this.'],
    ['quote-expired@submit#every', 'The charges ran out each time the run was submitted.'],
  ] as const) {
    it(`R26 ends with 5, and says why, when a purchase is turned down again and again (${faults})`, async () => {
      const buying =
        'everyone: { phone: { buy: Yealink T54W } }\ncharges: accept\nonFailure: retry';
      const args = [...buyer, '--plan', one, '--faults', faults];
      const { code, stdout, stderr } = await runFile('scenario', scenario(buying), ...args);
      expect(code).to.equal(5);
      expect(`${stdout}${stderr}`).to.include(said).and.to.not.include('not accepted');
    });
  }

  const bought = 'everyone: { phone: { buy: Yealink T54W } }\ncharges: accept';
  const unique = 'uniqueEmail: false\neveryone: { setup: { kind: invite } }';
  const stock = 'everyone: { phone: { stock: any } }';
  for (const [lines, args, said] of [
    [
      '',
      ['ringcentral-like', '--setup', 'schedule', '--at', '2030-01-07T09:00'],
      'Schedule invite: This can’t be chosen on this account.',
    ],
    [unique, ['full-buyer'], 'Send invite: An invite needs unique email IDs.'],
    [bought, ['no-purchase'], 'Phones can’t be bought: your role does not allow it.'],
    [stock, ['free-plan'], 'have no phone and no number of their own.'],
    [stock, ['full-buyer', '--type', 'mobile'], 'have no phone and no number of their own.'],
  ] as const) {
    it(`R04 R05 R09 ends with 2, and says why, when the account does not allow it: ${args.join(' ')}`, async () => {
      const where = ['--plan', one, '--persona', ...args];
      const { code, stdout, stderr } = await runFile('scenario', scenario(lines), ...where);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(stderr)
        .to.match(/^Nothing was submitted\. .*\n$/)
        .and.to.include(said);
    });
  }

  for (const [what, lines, said] of [
    ['names nothing that there is', 'phones: []', 'there is no “phones”'],
    ['is no YAML', 'some: [', 'is no YAML'],
    ['holds a secret itself', 'everyone: {setup: {kind: credentials, pin: "718294"}}', 'everyone'],
    ['asks for what is not to be had', 'userType: fax', 'full (type-ringex)'],
  ] as const) {
    it(`R01 ends with 1 when the scenario ${what}`, async () => {
      const { code, stdout, stderr } = await runFile('scenario', scenario(lines));
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(stderr)
        .to.match(/^Failed to .*\n$/)
        .and.to.include(said);
      expect(stderr).to.not.include('718294');
    });
  }
});

describe('add-users run against a back end over HTTP', () => {
  const codes: readonly (readonly [number, string])[] = [
    [0, ''],
    [3, 'rows-failed=1'],
    [5, 'empty-200@getAccount'],
    [5, 'truncated-json@checkIdentities'],
  ];
  for (const [code, faults] of codes) {
    it(`R34 ends with ${code} ${faults === '' ? 'when everybody was added' : `with ${faults}`}`, async () => {
      const server = await startServing('--faults', faults);
      const ended = await run('--base-url', server.baseUrl, '--plan', twentyFive);
      await server.stop();
      expect([ended.code, ended.stderr.includes('    at ')]).to.deep.equal([code, false]);
    });
  }

  it('R25 ends with 5 when nobody is there', async () => {
    const ended = await run('--base-url', 'http://127.0.0.1:9/api', '--plan', one);
    expect(ended.code).to.equal(5);
  });

  it('R25 ends with 1 when a scenario has faults that a back end does not bring about', async () => {
    const at = ['--base-url', 'http://127.0.0.1:9/api', '--plan', one];
    const { code, stderr } = await runFile('scenario', scenario('faults: 503@quote'), ...at);
    expect([code, stderr]).to.deep.equal([
      1,
      'Failed to run: the scenario has faults, which only the mock account brings about. Take them out, or leave --base-url out.\n',
    ]);
  });

  it('R25 takes secret headers from the environment alone', async () => {
    const at = ['run', '--base-url', 'http://127.0.0.1:9/api', '--plan', one];
    const typed = await addUsersWith({}, ...at, '--header', 'Authorization: Bearer hush-hush');
    expect(typed.code).to.equal(1);
    expect(typed.stderr).to.include('from the environment').and.to.not.include('hush-hush');
    const missing = await addUsersWith({}, ...at, '--header', 'Authorization: $NOT_THERE');
    expect(missing.stderr).to.include('no NOT_THERE');
  });
});

describe('a list of people in any usual form', () => {
  const header = 'E-mail\tSurname\tGiven name\n';
  const zoe = 'zoe@northwind.example\tLefèvre\tZoë\n';
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const added = ({ code, stdout }: Ended, name: string): void => {
    expect([code, stdout.split('\t')[0]]).to.deep.equal([0, name]);
  };

  it('R06 is read as Windows-1252 where it looks like it, and says so', async () => {
    const ended = await runFile('plan', Buffer.from(header + zoe, 'latin1'));
    added(ended, 'Zoë Lefèvre');
    expect(ended.stderr).to.include('was read as Windows-1252');
  });

  it('R06 is read as UTF-16 without its mark', async () => {
    added(await runFile('plan', utf16((header + zoe).replaceAll('\t', ','))), 'Zoë Lefèvre');
  });

  it('R06 is read in the encoding that is named', async () => {
    const kanji = Buffer.from([0x8e, 0x52, 0x93, 0x63]);
    const list = Buffer.concat([
      Buffer.from(`${header}yamada@northwind.example\t`),
      kanji,
      Buffer.from('\tTaro\n'),
    ]);
    added(await runFile('plan', list, '--encoding', 'shift_jis'), 'Taro 山田');
    const unknown = await runFile('plan', list, '--encoding', 'klingon');
    expect(unknown.code).to.equal(1);
    expect(unknown.stderr).to.include('klingon is not known');
  });

  it('R06 is not said to be a list where it is something else', async () => {
    const bytes = Buffer.from([0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2]);
    const { code, stderr } = await runFile('scenario', bytes);
    expect(code).to.equal(1);
    expect(stderr)
      .to.include('it is not UTF-8.')
      .and.to.not.match(/CSV|--encoding/);
  });
});
