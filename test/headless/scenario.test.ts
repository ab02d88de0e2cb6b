import { expect } from 'chai';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { scenarioSchema, type Scenario } from '../../src/headless/scenario.ts';
import { personas } from '../../src/mocks/personas.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';
import { wazee } from '../harness/editor-walks.ts';

type Asked = Omit<(typeof scenarioSchema)['_zod']['input'], 'schema' | 'version'>;

const scenarioOf = (asked: Asked): Scenario =>
  scenarioSchema.parse({ schema: 'add-users/scenario', version: 1, ...asked });

const SECRETS: Readonly<Record<string, string>> = {
  PASSWORD: 'Kestrel-4mbox-Drift',
  PIN: '718294',
  ANSWER: 'Marmalade',
};
const secretOf = (name: string) => SECRETS[name];

async function play(asked: Asked, count = 1, seed: Seed = multiSite, ...faults: Faults) {
  const opened = await openWizard(seed, faults);
  const { driver, backend } = opened;
  if (count > 0) driver.send({ type: 'rows.import', rows: people(count) });
  const run = await driver.run(scenarioOf(asked), { secretOf });
  const members = backend.listMembers().slice(seed.members.length);
  driver.dispose();
  return { ...opened, ...run, members };
}

type Faults = readonly ReturnType<typeof namedFault>[number][];

const atHighland = (email: string) => ({
  firstName: 'Ada',
  lastName: 'Lund',
  email,
  site: 'site-highland',
});

describe('a scenario', () => {
  it('R25 adds people as the wizard would have them, when nothing else is said', async () => {
    const { end, reading, pages, members } = await play({}, 25);
    expect(end.kind).to.equal('outcome');
    expect(pages).to.deep.equal(['people', 'setup', 'outcome']);
    expect(reading.ending).to.equal('all');
    expect(members.every(({ setup }) => setup === 'invite')).to.equal(true);
  });

  it('R22 starts four people in the four ways', async () => {
    const { members, reading } = await play(
      {
        missingAddress: 'continue',
        some: [
          { who: [2], setup: { kind: 'schedule', date: '2026-01-06', time: '08:30' } },
          { who: [3], setup: { kind: 'credentials', answer: '$ANSWER' } },
          { who: [4], setup: { kind: 'later' } },
        ],
      },
      4,
    );
    expect(reading.ending).to.equal('all');
    expect(members.map(({ setup }) => setup)).to.deep.equal([
      'invite',
      'schedule',
      'credentials',
      'later',
    ]);
  });

  it('R13 to R20, R26 gives and ships what is bought once the charges are accepted', async () => {
    const bought = {
      some: [
        { who: [1, 2], phone: { buy: 'Yealink T54W' } },
        { who: [3], phone: { stock: 'Yealink T46U' }, number: { stock: '+15125550101' } },
        { who: [4], number: { new: { region: 'WA', areaCode: '206', number: '+12065550199' } } },
        { who: [1], shipTo: { address: 'address-denver', method: '2 Day' } },
        { who: [2], shipTo: { address: 'Marcus Okafor' } },
      ],
    };
    const refused = await play(bought, 4);
    expect(refused.end).to.deep.include({ kind: 'blocked', why: 'confirm' });
    expect(refused.members).to.deep.equal([]);
    const { members, pages } = await play({ ...bought, charges: 'accept' }, 4);
    expect(pages).to.deep.equal(['people', 'shipping', 'setup', 'confirm', 'outcome']);
    expect(members.map(({ phone }) => phone?.kind)).to.deep.equal([
      'purchase',
      'purchase',
      'inventory',
      'app',
    ]);
    expect(members.slice(0, 2).map(({ shipTo }) => shipTo)).to.deep.equal([
      { addressId: 'address-denver', methodId: 'method-two-day' },
      { addressId: 'address-seattle', methodId: 'method-two-day' },
    ]);
    expect(members.slice(2).map(({ number }) => number)).to.deep.equal([
      '+15125550101',
      '+12065550199',
    ]);
  });

  it('R24 R29 R30 gives a role, a place of the account’s, and a new one', async () => {
    const credentials = { kind: 'credentials', answer: '$ANSWER' } as const;
    const { members, reading } = await play(
      {
        everyone: { setup: credentials, location: { pick: 'Denver office' } },
        some: [
          { who: [2], location: { new: { name: 'Wazee', address: wazee } } },
          { who: [1], role: 'role-standard' },
        ],
        missingAddress: 'continue',
      },
      2,
    );
    expect(reading.ending).to.equal('all');
    expect(members.map(({ roleId }) => roleId)).to.deep.equal(['role-standard', null]);
    expect(members[0]?.emergencyLocationId).to.equal('location-denver');
    expect(members[1]?.emergencyLocationId).to.not.be.oneOf([null, 'location-denver']);
  });

  for (const [answer, ended] of [
    ['back', 'blocked'],
    ['continue', 'outcome'],
    [{ pick: 'Denver office' }, 'outcome'],
  ] as const) {
    it(`R32 answers “Missing Emergency Address” with ${JSON.stringify(answer)}`, async () => {
      const { end, members } = await play(
        {
          people: [atHighland('ada@northwind.example')],
          everyone: { setup: { kind: 'credentials', answer: '$ANSWER' } },
          missingAddress: answer,
        },
        0,
      );
      expect(end.kind).to.equal(ended);
      const isPlaced = typeof answer === 'object';
      const place = isPlaced ? 'location-denver' : null;
      expect(members.map(({ emergencyLocationId }) => emergencyLocationId)).to.deep.equal(
        ended === 'blocked' ? [] : [place],
      );
    });
  }

  it('R28 takes the secrets by their names, and says which is missing', async () => {
    const asked = (password: string) =>
      ({
        everyone: {
          setup: { kind: 'credentials', password, pin: '$PIN', answer: '$ANSWER' } as const,
        },
        missingAddress: 'continue',
      }) as const;
    expect((await play(asked('$PASSWORD'))).reading.ending).to.equal('all');
    const { end } = await play(asked('$NOBODY'));
    expect(end).to.deep.equal({
      kind: 'wrong',
      message: 'the secret $NOBODY is not given. Put it into the environment.',
    });
  });

  it('R34 corrects who was not added, and submits only him again', async () => {
    const rowFaults = [{ step: 'account', rows: [2] }] as const;
    const { driver, backend } = await openWizard(multiSite, [], { rowFaults });
    driver.send({ type: 'rows.import', rows: people(3) });
    const { reading } = await driver.run(
      scenarioOf({ onPartial: 'retry', fixes: [{ who: [1], extension: '1077' }] }),
    );
    driver.dispose();
    const members = backend.listMembers().slice(multiSite.members.length);
    expect([reading.ending, reading.rows.length, members.length]).to.deep.equal(['all', 1, 3]);
    expect(members.at(-1)?.extension).to.equal('1077');
  });

  it('R25 asks again after calls that failed, when it is told to', async () => {
    const faults = [
      ...namedFault('503', { operation: 'checkIdentities' }),
      ...namedFault('503', { operation: 'quote' }),
      ...namedFault('503', { operation: 'listShippingAddresses' }),
    ];
    const buying = { everyone: { phone: { buy: 'Yealink T54W' } }, charges: 'accept' } as const;
    const stopped = await play(buying, 1, multiSite, ...faults);
    expect(stopped.end.kind).to.equal('failed');
    const { reading } = await play({ ...buying, onFailure: 'retry' }, 1, multiSite, ...faults);
    expect(reading.ending).to.equal('all');
  });

  it('R21 stops where it is to stop', async () => {
    const { end, reading, members } = await play({ until: 'setup' });
    expect([end.kind, reading.page, members.length]).to.deep.equal(['reached', 'setup', 0]);
  });

  it('R06 is blocked by what is wrong with people, and says what it is', async () => {
    const { end } = await play({ people: [{ firstName: 'Ada', email: 'nowhere' }] }, 0);
    const codes = end.kind === 'blocked' ? end.issues.map(({ code }) => code) : [];
    expect(codes).to.have.members(['required', 'invalidEmail']);
  });

  for (const [what, asked, said] of [
    ['a user type', { userType: 'fax' }, 'full (type-ringex)'],
    ['a phone to buy', { everyone: { phone: { buy: 'Fax 1' } } }, 'the catalogue has no phone'],
    ['a phone in stock', { everyone: { phone: { stock: 'Fax 1' } } }, 'is left in stock'],
    ['a number', { everyone: { number: { stock: '+15550100' } } }, 'is left in stock'],
    ['a role', { everyone: { role: 'king' } }, 'no role “king”'],
    ['a site', { people: [{ site: 'Moon' }] }, 'It has: '],
    ['a person', { some: [{ who: [99], role: 'x' }] }, 'nobody “99”'],
  ] as const) {
    it(`R01 says what is wrong when ${what} is not to be had`, async () => {
      const { end } = await play(asked as unknown as Asked);
      expect(end.kind).to.equal('wrong');
      expect(end.kind === 'wrong' ? end.message : '').to.include(said);
    });
  }

  it('R04 buys nothing for an admin who may not', async () => {
    const buying = { everyone: { phone: { buy: 'Yealink T54W' } } };
    const { end } = await play(buying, 1, personas['no-purchase']);
    expect(end.kind).to.equal('wrong');
  });
});
