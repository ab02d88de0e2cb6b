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
    const {
      reading,
      people: all,
      earlier,
    } = await driver.run(
      scenarioOf({ onPartial: 'retry', fixes: [{ who: [2], extension: '1077' }] }),
    );
    driver.dispose();
    const members = backend.listMembers().slice(multiSite.members.length);
    expect([reading.ending, reading.rows.length, members.length]).to.deep.equal(['all', 1, 3]);
    expect(members.at(-1)?.extension).to.equal('1077');
    expect(all.map(({ extension }) => extension)).to.deep.equal(['1041', '1077', '1043']);
    expect(earlier.map(({ state }) => state)).to.deep.equal(['done', 'done']);
  });

  it('R34 counts people in the list that was given, whoever of them was added since', async () => {
    const rowFaults = [{ step: 'account', rows: [2, 4] }] as const;
    const { driver, backend } = await openWizard(multiSite, [], { rowFaults });
    driver.send({ type: 'rows.import', rows: people(4) });
    const { reading } = await driver.run(
      scenarioOf({
        everyone: { phone: { buy: 'Yealink T54W' }, shipTo: { address: 'Marcus Okafor' } },
        some: [{ who: [3, 4], shipTo: { address: 'address-denver' } }],
        charges: 'accept',
        onPartial: 'retry',
        fixes: [
          { who: [2, 3], lastName: 'Fixed' },
          { who: ['nadia.4@northwind.example'], extension: '1077' },
        ],
      }),
    );
    driver.dispose();
    const members = backend.listMembers().slice(multiSite.members.length);
    expect(reading.ending).to.equal('all');
    expect(
      members.map(({ lastName, extension, shipTo }) => [lastName, extension, shipTo?.addressId]),
    ).to.deep.equal([
      ['Brandt 1', '1041', 'address-seattle'],
      ['Brandt 3', '1043', 'address-denver'],
      ['Fixed', '1042', 'address-seattle'],
      ['Brandt 4', '1077', 'address-denver'],
    ]);
  });

  it('R34 says that nobody of the list is meant by a number beyond it', async () => {
    const rowFaults = [{ step: 'account', rows: [2] }] as const;
    const { driver } = await openWizard(multiSite, [], { rowFaults });
    driver.send({ type: 'rows.import', rows: people(3) });
    const fixes = [{ who: [4], extension: '1077' }];
    const { end } = await driver.run(scenarioOf({ onPartial: 'retry', fixes }));
    driver.dispose();
    expect(end).to.have.property('message', 'there is nobody “4” in the list of 3.');
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

  for (const attempts of [1, 5]) {
    it(`R25 R26 tells why a purchase is refused each of ${attempts} more times`, async () => {
      const refused = namedFault('403', { operation: 'submit', nth: 'every' });
      const asked = { onFailure: 'retry', charges: 'accept', attempts } as const;
      const phone = { everyone: { phone: { buy: 'Yealink T54W' } } };
      const { end, reading, requests } = await play(
        { ...asked, ...phone },
        1,
        multiSite,
        ...refused,
      );
      expect([end.kind, reading.ending]).to.deep.equal(['outcome', 'refused']);
      expect(reading.failure?.kind).to.equal('forbidden');
      const sent = requests.filter((request) => request === 'POST /submissions');
      expect(sent).to.have.length(attempts + 1);
    });
  }

  it('R26 tells that the charges ran out each time they were submitted', async () => {
    const over = namedFault('quote-expired', { nth: 'every' });
    const phone = { everyone: { phone: { buy: 'Yealink T54W' } } };
    const { end, members } = await play({ ...phone, charges: 'accept' }, 1, multiSite, ...over);
    expect(end).to.have.nested.property('failure.kind', 'expired');
    expect(members).to.deep.equal([]);
  });

  for (const [operation, asked] of [
    ['searchCatalog', { everyone: { phone: { buy: 'Yealink T54W' } }, charges: 'accept' }],
    ['listRoles', { everyone: { role: 'role-standard' } }],
  ] as const) {
    it(`R25 tells a list that can’t be loaded (${operation}) from one that lacks what is asked for`, async () => {
      const faults = namedFault('503', { operation });
      const { end } = await play(asked, 1, multiSite, ...faults);
      expect(end).to.have.nested.property('failure.kind', 'unavailable');
      const again = await play({ ...asked, onFailure: 'retry' }, 1, multiSite, ...faults);
      expect(again.reading.ending).to.equal('all');
    });
  }

  for (const operation of ['checkIdentities', 'submit'] as const) {
    it(`R21 says that nobody is signed in when that ends at ${operation}`, async () => {
      const { end } = await play({}, 1, multiSite, ...namedFault('401', { operation }));
      expect(end).to.have.nested.property('failure.kind', 'unauthenticated');
    });
  }

  it('R21 ends at once when somebody stops it while the back end is silent', async () => {
    const faults = namedFault('stalled', { operation: 'submit' });
    const { driver, backend } = await openWizard(multiSite, faults);
    driver.send({ type: 'rows.import', rows: people(1) });
    const stopping = new AbortController();
    const onPage = (page: string) => {
      if (page === 'submitting') stopping.abort();
    };
    const { end, reading } = await driver.run(scenarioOf({}), { signal: stopping.signal, onPage });
    driver.dispose();
    expect([end.kind, reading.page]).to.deep.equal(['stopped', 'submitting']);
    expect(backend.listMembers()).to.have.length(multiSite.members.length);
  });

  it('R21 stops where it is to stop', async () => {
    const { end, reading, members } = await play({ until: 'setup' });
    expect([end.kind, reading.page, members.length]).to.deep.equal(['reached', 'setup', 0]);
  });

  for (const until of ['shipping', 'missingAddress', 'confirm'] as const) {
    it(`R21 submits nobody when the run never comes to the page “${until}”`, async () => {
      const { end, reading, members } = await play({ until, charges: 'accept' });
      expect(end).to.deep.equal({ kind: 'reached', missing: until });
      expect([reading.page, members]).to.deep.equal(['setup', []]);
    });
  }

  it('R21 submits nobody when a question leads past the page on which it is to stop', async () => {
    const { end, members } = await play(
      {
        people: [atHighland('ada@northwind.example')],
        everyone: { setup: { kind: 'credentials', answer: '$ANSWER' } },
        missingAddress: 'continue',
        until: 'confirm',
      },
      0,
    );
    expect([end, members]).to.deep.equal([{ kind: 'reached', missing: 'confirm' }, []]);
  });

  it('R32 stops at “Missing Emergency Address” where it comes', async () => {
    const { end, reading } = await play(
      {
        people: [atHighland('ada@northwind.example')],
        everyone: { setup: { kind: 'credentials', answer: '$ANSWER' } },
        missingAddress: 'continue',
        until: 'missingAddress',
      },
      0,
    );
    expect([end.kind, reading.page]).to.deep.equal(['reached', 'missingAddress']);
  });

  it('R21 submits nobody, wherever the wizard is when it is told to stop before', async () => {
    const refusing = namedFault('403', { operation: 'submit' });
    const { driver, backend, requests } = await openWizard(multiSite, refusing);
    driver.send({ type: 'rows.import', rows: people(1) });
    const buying = { everyone: { phone: { buy: 'Yealink T54W' } }, onFailure: 'retry' } as const;
    await driver.run(scenarioOf({ ...buying, until: 'confirm' }));
    const charged = await driver.run(scenarioOf({ ...buying, charges: 'accept', until: 'setup' }));
    expect(charged.end).to.deep.equal({ kind: 'reached', missing: 'setup' });
    driver.send({ type: 'charges.acknowledge' });
    driver.send({ type: 'run.submit' });
    await driver.settled();
    const sent = requests.length;
    expect((await driver.run(scenarioOf({ ...buying, until: 'setup' }))).end.kind).to.equal(
      'outcome',
    );
    driver.dispose();
    expect(requests).to.have.length(sent);
    expect(backend.listMembers()).to.have.length(multiSite.members.length);
  });

  it('R06 is blocked by what is wrong with people, and says what it is', async () => {
    const { end } = await play({ people: [{ firstName: 'Ada', email: 'nowhere' }] }, 0);
    const codes = end.kind === 'blocked' ? end.issues.map(({ code }) => code) : [];
    expect(codes).to.have.members(['required', 'invalidEmail']);
  });

  it('R19 ships to an address that is new, saved once, and to one that is changed first', async () => {
    const address = { ...wazee, street: '210 Wazee St' };
    const shipTo = { address: { new: { recipient: 'Ada Lund', address } } };
    const faults = namedFault('503', { operation: 'saveShippingAddress' });
    const { members, reading, backend } = await play(
      {
        everyone: { phone: { buy: 'Yealink T54W' } },
        some: [
          { who: [1], shipTo },
          { who: [2], shipTo: { ...shipTo, method: '2 Day' } },
          { who: [3], shipTo: { address: { change: 'address-seattle', recipient: 'Bo Ek' } } },
        ],
        charges: 'accept',
        onFailure: 'retry',
        onCorrected: 'decline',
      },
      3,
      multiSite,
      ...faults,
    );
    expect(reading.ending).to.equal('all');
    const [first, second, third] = members.map((member) => member.shipTo?.addressId);
    expect(first).to.equal(second);
    expect(first).to.not.be.oneOf(['address-seattle', undefined]);
    expect(third).to.equal('address-seattle');
    const saved = backend.listShippingAddresses({ cursor: null }).items;
    expect(saved).to.have.length(multiSite.shippingAddresses.length + 1);
    expect(saved.find(({ id }) => id === first)?.address.street).to.equal('210 Wazee St');
    expect(saved.find(({ id }) => id === third)?.recipient).to.equal('Bo Ek');
  });

  it('R18 holds a number of another country', async () => {
    const asked: Asked = {
      everyone: { number: { new: { country: 'CA', region: 'ON', areaCode: '416' } } },
      until: 'setup',
    };
    // Northwind has sites in one country alone, unless one of them moves.
    expect((await play(asked)).end.kind).to.equal('wrong');
    const sites = multiSite.sites.map((site) => ({ ...site, country: 'CA' }));
    const { end, reading } = await play(asked, 1, { ...multiSite, sites });
    expect(end.kind).to.equal('reached');
    expect(reading.rows[0]?.number?.e164).to.match(/^\+1416/);
  });

  it('R27 takes the hour beside one that the clocks leave out', async () => {
    for (const [gap, time] of [
      ['before', '01:30'],
      ['after', '03:30'],
    ] as const) {
      const date = '2026-03-08';
      const setup = { kind: 'schedule', date, time: '02:30', timeZone: 'America/Denver', gap };
      const { reading } = await play({
        everyone: { setup } as Asked['everyone'],
        until: 'confirm',
      });
      expect(reading.rows[0]?.setup).to.deep.include({ date, time });
    }
  });

  it('R29 R30 leaves a place to the site, or makes one for another site', async () => {
    const { members, reading } = await play(
      {
        everyone: { setup: { kind: 'credentials', answer: '$ANSWER' } },
        some: [
          { who: [1], location: 'site' },
          {
            who: [2],
            location: { new: { name: 'Depot', address: wazee, site: 'Harbour Office' } },
          },
        ],
      },
      2,
    );
    expect(reading.ending).to.equal('all');
    expect(members[0]?.emergencyLocationId).to.equal(null);
    expect(members[1]?.emergencyLocationId).to.not.equal(null);
  });

  it('R30 stops at an address of which nobody can tell whether it exists, when it is told to', async () => {
    const asked = (onUnverifiable: 'keep' | 'stop') => ({
      everyone: {
        setup: { kind: 'credentials', answer: '$ANSWER' } as const,
        location: { new: { name: 'Wazee', address: wazee } },
      },
      onUnverifiable,
    });
    const blind = { ...multiSite, verifiesAddresses: false };
    expect((await play(asked('keep'), 1, blind)).reading.ending).to.equal('all');
    expect((await play(asked('stop'), 1, blind)).end.kind).to.equal('wrong');
  });

  it('R06 R07 mends what the wizard offers to mend, when it is told to', async () => {
    const twice = ['ada@northwind.example', 'bo@northwind.example'].map((email) => ({
      firstName: 'Ada',
      lastName: 'Lund',
      email,
      extension: '1077',
    }));
    expect((await play({ people: twice }, 0)).end.kind).to.equal('blocked');
    const { members, reading } = await play({ people: twice, repairs: 'accept' }, 0);
    expect(reading.ending).to.equal('all');
    expect(new Set(members.map(({ extension }) => extension)).size).to.equal(2);
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
    const lacking = { state: 'unavailable', reason: 'permission', permission: 'BillingAdmin' };
    const bar = { kind: 'capability', name: 'buyPhones', capability: lacking };
    expect(end).to.deep.equal({ kind: 'barred', bar });
  });

  for (const [what, persona, asked, name] of [
    [
      'to buy numbers',
      'no-purchase',
      { number: { new: { region: 'WA', areaCode: '206' } } },
      'buyNumbers',
    ],
    ['phones in stock', 'ringcentral-like', { phone: { stock: 'any' } }, 'assignPhones'],
  ] as const) {
    it(`R04 says that the account does not give ${what}`, async () => {
      const { end } = await play({ everyone: asked }, 1, personas[persona]);
      expect(end).to.have.nested.property('bar.name', name);
    });
  }

  for (const [asked, persona] of [
    [{ phone: { stock: 'any' } }, 'free-plan'],
    [{ number: { stock: 'any' } }, 'free-plan'],
    [{ phone: 'app' }, 'full-buyer'],
  ] as const) {
    it(`R05 says that people of a type have no ${Object.keys(asked)[0]} (${persona})`, async () => {
      const { end } = await play({ userType: 'mobile', everyone: asked }, 1, personas[persona]);
      expect(end).to.have.nested.property('bar.kind', 'userType');
      expect(end).to.have.nested.property('bar.userType.kind', 'mobile');
    });
  }

  it('R04 says that no licence is left of a user type', async () => {
    const { end } = await play({ userType: 'videoPaid' }, 1, personas['no-purchase']);
    expect(end).to.have.nested.property('bar.kind', 'licences');
  });

  for (const [option, asked, persona, code] of [
    ['schedule', {}, 'ringcentral-like', 'notAvailable'],
    ['invite', { uniqueEmail: false }, 'full-buyer', 'inviteNeedsUniqueEmail'],
  ] as const) {
    it(`R09 R22 says why nobody can start with ${option}`, async () => {
      const details = option === 'schedule' ? { date: 14, time: '08:30' } : {};
      const setup = { kind: option, ...details } as NonNullable<Asked['everyone']>['setup'];
      const { end } = await play({ ...asked, everyone: { setup } } as Asked, 1, personas[persona]);
      expect(end).to.deep.equal({ kind: 'barred', bar: { kind: 'setup', option, code } });
    });
  }

  it('R24 R29 says that no roles and no places can be given', async () => {
    const missing = { state: 'unavailable', reason: 'plan', permission: null } as const;
    const { account } = multiSite;
    const without = (name: 'editRole' | 'emergencyLocations' | 'newEmergencyLocation') => {
      const capabilities = { ...account.capabilities, [name]: missing };
      return { ...multiSite, account: { ...account, capabilities } };
    };
    const credentials = { kind: 'credentials', answer: '$ANSWER' } as const;
    const place = { new: { name: 'Wazee', address: wazee } };
    for (const [name, asked] of [
      ['editRole', { role: 'role-standard' }],
      ['emergencyLocations', { setup: credentials, location: { pick: 'Denver office' } }],
      ['newEmergencyLocation', { setup: credentials, location: place }],
    ] as const) {
      const { end } = await play({ everyone: asked }, 1, without(name));
      expect(end).to.have.nested.property('bar.name', name);
    }
  });
});
