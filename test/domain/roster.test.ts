import { expect } from 'chai';
import * as fc from 'fast-check';
import { costCenterIdSchema, questionIdSchema } from '../../src/domain/ids.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import {
  addRows,
  duplicateRow,
  emptyRoster,
  keepRows,
  patchRow,
  refitNumbers,
  removeRow,
  restoreRow,
  setChoices,
  type Roster,
} from '../../src/domain/roster.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { blankDraft, type UserChoices } from '../../src/domain/user-draft.ts';
import {
  boughtPhone,
  defaultsWith,
  inventoryNumber,
  inventoryPhone,
  location,
  newNumber,
  role,
  rowId,
  shipTo,
  siteId,
  stockNumber,
  stockOf,
} from './drafts.ts';

const site = siteId('main');
const defaults = defaultsWith(0, { siteId: site });
const blank = (count: number) => Array.from({ length: count }, () => ({}));
const rosterOf = (count: number, by = defaults) => addRows(emptyRoster, blank(count), by);
const choose = (roster: Roster, number: number, choices: Partial<UserChoices>) =>
  setChoices(roster, new Map([[rowId(number), choices]]));

const idsOf = ({ rows }: Roster) => rows.map(({ id }) => id);
const extensionsOf = ({ rows }: Roster) => rows.map(({ extension }) => extension);
const numbersOf = ({ rows }: Roster) => rows.map(({ number }) => number?.e164.slice(-2) ?? null);

describe('added rows', () => {
  it('R10 come last, in their order, each with an id of its own', () => {
    const roster = addRows(rosterOf(2), [{ firstName: 'Nadia' }, { firstName: 'Otto' }], defaults);
    expect(idsOf(roster)).to.deep.equal(['row-1', 'row-2', 'row-3', 'row-4']);
    expect(roster.rows.map(({ firstName }) => firstName)).to.deep.equal(['', '', 'Nadia', 'Otto']);
  });

  it('R13 have nothing in them but the app, an extension and a site', () => {
    const blankRow = {
      id: 'row-1',
      firstName: '',
      lastName: '',
      email: '',
      extension: '',
      siteId: null,
      costCenterId: null,
      phone: { kind: 'app' },
      number: null,
      shipTo: null,
      role: null,
      emergencyLocation: null,
      setup: null,
    };
    expect(blankDraft(rowId(1))).to.deep.equal(blankRow);
    expect(rosterOf(1).rows).to.deep.equal([{ ...blankRow, extension: '1041', siteId: site }]);
  });

  it('R07 get the next free extensions, and the site that is given', () => {
    const roster = rosterOf(2);
    expect(extensionsOf(roster)).to.deep.equal(['1041', '1042']);
    expect(roster.rows.map((row) => row.siteId)).to.deep.equal([site, site]);
  });

  it('R07 keep an extension that they bring along, which then nobody else gets', () => {
    const roster = addRows(rosterOf(1), [{}, { extension: '1042' }, {}], defaults);
    expect(extensionsOf(roster)).to.deep.equal(['1041', '1043', '1042', '1044']);
  });

  it('R07 get a number that a removed row had before they get none', () => {
    const gone = removeRow(rosterOf(25), rowId(7));
    expect(extensionsOf(addRows(gone, blank(1), defaults)).at(-1)).to.equal('1047');
  });

  it('R07 have a blank extension when the account has no more', () => {
    expect(extensionsOf(rosterOf(26)).at(-1)).to.equal('');
  });
});

describe('a copied row', () => {
  const typed = {
    firstName: 'Nadia',
    lastName: 'Brandt',
    email: 'nadia@northwind.example',
    siteId: siteId('harbour'),
    costCenterId: costCenterIdSchema.parse('center-sales'),
  };
  const chosen = {
    phone: boughtPhone(),
    number: newNumber(1),
    shipTo,
    role,
    emergencyLocation: location('home'),
    setup: { kind: 'later' as const },
  };
  const original = choose(addRows(emptyRoster, [typed, {}], defaults), 1, chosen);
  const copyOf = (choices: Partial<UserChoices>) =>
    duplicateRow(choose(original, 1, choices), rowId(1), defaults).rows[1];

  it('R11 has everything but names, address, extension and number', () => {
    expect(copyOf({})).to.deep.equal({
      ...chosen,
      id: 'row-3',
      firstName: '',
      lastName: '',
      email: '',
      extension: '1043',
      siteId: 'site-harbour',
      costCenterId: 'center-sales',
      number: null,
    });
  });

  it('R11 calls with the app when its original has a phone from stock', () => {
    expect(copyOf({ phone: inventoryPhone(1) })?.phone).to.deep.equal({ kind: 'app' });
    expect(copyOf({ phone: { kind: 'app' } })?.phone).to.deep.equal({ kind: 'app' });
  });

  it('R11 has the rule and the question of its original’s credentials, and none of its secrets (A58)', () => {
    const secret = SecretBox.of('canary-7Q');
    const questionId = questionIdSchema.parse('question-1');
    const secrets = { password: secret, passwordAgain: secret, pin: secret, pinAgain: secret };
    const setup = copyOf({
      setup: { kind: 'credentials', ...secrets, isTemporary: false, questionId, answer: secret },
    })?.setup;
    expect(setup).to.deep.equal({ ...blankCredentials, isTemporary: false, questionId });
    if (setup?.kind !== 'credentials') throw new Error('The copy has no credentials.');
    const { password, passwordAgain, pin, pinAgain, answer } = setup;
    const boxes = [password, passwordAgain, pin, pinAgain, answer];
    expect(boxes.every(({ isEmpty }) => isEmpty)).to.equal(true);
  });

  it('R11 starts as its original does, without a choice too', () => {
    expect(copyOf({ setup: { kind: 'invite' } })?.setup).to.deep.equal({ kind: 'invite' });
    expect(copyOf({ setup: null })?.setup).to.equal(null);
  });

  it('R17 gets a number of its own that fits its site', () => {
    const stock = stockOf(stockNumber(1), stockNumber(2, { region: 'CA' }));
    const copy = duplicateRow(original, rowId(1), { ...defaults, stock }).rows[1];
    expect(copy?.number).to.deep.equal(inventoryNumber(2, true));
  });

  it('R11 stands below its original', () => {
    expect(idsOf(duplicateRow(rosterOf(2), rowId(1), defaults))).to.deep.equal([
      'row-1',
      'row-3',
      'row-2',
    ]);
  });

  it('R11 stands below its original, wherever that stands', () => {
    const roster = duplicateRow(rosterOf(3), rowId(3), defaults);
    expect(idsOf(roster)).to.deep.equal(['row-1', 'row-2', 'row-3', 'row-4']);
  });

  it('R11 of nobody is nothing', () => {
    const roster = rosterOf(1);
    expect(duplicateRow(roster, rowId(9), defaults)).to.equal(roster);
  });
});

describe('a removed row', () => {
  it('R12 comes back where it was, as it was', () => {
    const roster = patchRow(rosterOf(3), rowId(2), { firstName: 'Nadia' });
    const back = restoreRow(removeRow(roster, rowId(2)), defaults);
    expect(back).to.deep.equal(roster);
  });

  it('R12 comes back before those that were removed earlier', () => {
    const gone = removeRow(removeRow(rosterOf(3), rowId(1)), rowId(3));
    const once = restoreRow(gone, defaults);
    expect(idsOf(once)).to.deep.equal(['row-2', 'row-3']);
    expect(idsOf(restoreRow(once, defaults))).to.deep.equal(['row-1', 'row-2', 'row-3']);
  });

  it('R07 comes back with another extension when its own was given away', () => {
    const full = addRows(removeRow(rosterOf(24), rowId(1)), blank(2), defaults);
    expect(extensionsOf(full)).to.include('1041');
    const back = restoreRow(removeRow(full, rowId(2)), defaults);
    expect(extensionsOf(restoreRow(back, defaults))[0]).to.not.equal('1041');
  });

  it('R07 keeps the extension that was typed for it', () => {
    const roster = patchRow(rosterOf(2), rowId(1), { extension: '2000' });
    expect(restoreRow(removeRow(roster, rowId(1)), defaults)).to.deep.equal(roster);
  });

  it('R12 that never was changes nothing', () => {
    const roster = rosterOf(1);
    expect(removeRow(roster, rowId(9))).to.equal(roster);
    expect(restoreRow(roster, defaults)).to.equal(roster);
  });
});

describe('a changed row', () => {
  it('R06 is the only one that is another object', () => {
    const roster = rosterOf(3);
    const changed = patchRow(roster, rowId(2), { email: 'nadia@northwind.example' });
    const same = changed.rows.map((row, index) => row === roster.rows[index]);
    expect(same).to.deep.equal([true, false, true]);
  });

  it('R06 that is not there changes nothing', () => {
    const roster = rosterOf(1);
    expect(patchRow(roster, rowId(9), { email: 'x' })).to.equal(roster);
  });
});

describe('what is chosen for people', () => {
  it('R22 changes those alone for whom it is chosen', () => {
    const roster = rosterOf(3);
    const setup = { kind: 'later' as const };
    const changed = setChoices(roster, new Map([rowId(1), rowId(3)].map((id) => [id, { setup }])));
    expect(changed.rows.map((row) => row.setup?.kind)).to.deep.equal(['later', undefined, 'later']);
    expect(changed.rows[1]).to.equal(roster.rows[1]);
  });

  it('R13 leaves the rest of a row as it is', () => {
    const phone = inventoryPhone(1);
    const [before] = rosterOf(1).rows;
    expect(choose(rosterOf(1), 1, { phone, role }).rows[0]).to.deep.equal({
      ...before,
      phone,
      role,
    });
  });

  it('R22 changes no object when it was chosen before', () => {
    const roster = choose(rosterOf(2), 1, { role, shipTo });
    expect(choose(roster, 1, { role, shipTo })).to.equal(roster);
    expect(choose(roster, 1, {})).to.equal(roster);
    expect(choose(roster, 9, { role })).to.equal(roster);
    expect(choose(roster, 1, { role, shipTo: null })).to.not.equal(roster);
  });
});

describe('suggested numbers', () => {
  const stocked = (count: number) => defaultsWith(count, { siteId: site });

  it('R17 are given to each row, never one twice, and to nobody when none is left', () => {
    expect(numbersOf(rosterOf(3, stocked(2)))).to.deep.equal(['01', '02', null]);
  });

  it('R17 fit the site that a row brings along, or none', () => {
    const stock = stockOf(stockNumber(1), stockNumber(2, { region: 'CA' }), stockNumber(3));
    const places = [{ siteId: siteId('harbour') }, {}, { siteId: null }];
    const roster = addRows(emptyRoster, places, { ...defaults, stock });
    expect(numbersOf(roster)).to.deep.equal(['02', '01', '03']);
    expect(roster.rows.map((row) => row.siteId)).to.deep.equal(['site-harbour', site, null]);
  });

  it('R17 change when the site does, while nobody has chosen one', () => {
    const stock = stockOf(stockNumber(1), stockNumber(2), stockNumber(3, { region: 'CA' }));
    const roster = rosterOf(2, { ...defaults, stock });
    const moved = patchRow(roster, rowId(1), { siteId: siteId('harbour') });
    expect(numbersOf(refitNumbers(moved, new Set([rowId(1)]), stock))).to.deep.equal(['03', '02']);
    const kept = choose(moved, 1, { number: inventoryNumber(1) });
    expect(refitNumbers(kept, new Set([rowId(1)]), stock)).to.equal(kept);
    const bought = choose(moved, 1, { number: newNumber(7) });
    expect(refitNumbers(bought, new Set([rowId(1)]), stock)).to.equal(bought);
  });

  it('R17 stay, and are taken away where none fits any more', () => {
    const stock = stockOf(stockNumber(1));
    const roster = rosterOf(1, { ...defaults, stock });
    expect(refitNumbers(roster, new Set([rowId(1)]), stock)).to.equal(roster);
    expect(numbersOf(refitNumbers(roster, new Set([rowId(1)]), stockOf()))).to.deep.equal([null]);
    const bare = rosterOf(1);
    expect(numbersOf(refitNumbers(bare, new Set([rowId(1)]), stock))).to.deep.equal(['01']);
    expect(refitNumbers(bare, new Set(), stock)).to.equal(bare);
  });

  it('R12 come back with their row, or give way to who has the number by now', () => {
    const by = stocked(3);
    const gone = removeRow(rosterOf(2, by), rowId(1));
    expect(numbersOf(restoreRow(gone, by))).to.deep.equal(['01', '02']);
    const given = addRows(gone, blank(1), by);
    expect(numbersOf(given)).to.deep.equal(['02', '01']);
    expect(numbersOf(restoreRow(given, by))).to.deep.equal(['03', '02', '01']);
  });

  it('R12 that were chosen come back beside people who have none', () => {
    const roster = choose(rosterOf(2), 1, { number: newNumber(7) });
    const back = restoreRow(removeRow(roster, rowId(1)), defaults);
    expect(numbersOf(back)).to.deep.equal(['07', null]);
  });

  it('R12 give way to a number that was chosen and comes back', () => {
    const by = stocked(3);
    const picked = choose(rosterOf(2, by), 1, { number: inventoryNumber(1) });
    const given = addRows(removeRow(picked, rowId(1)), blank(1), by);
    const back = restoreRow(given, by);
    expect(numbersOf(back)).to.deep.equal(['01', '02', '03']);
    expect(back.rows[1]).to.equal(given.rows[0]);
  });

  it('R12 stay with all others when a row comes back', () => {
    const stock = stockOf(stockNumber(1), stockNumber(2), stockNumber(3, { region: 'CA' }));
    const by = { ...defaults, stock };
    const picked = choose(rosterOf(4, by), 1, { number: inventoryNumber(1) });
    const gone = removeRow(removeRow(picked, rowId(2)), rowId(1));
    expect(numbersOf(restoreRow(gone, by))).to.deep.equal(['01', '03', null]);
  });

  it('R12 leave alone two people who have chosen the same number meanwhile', () => {
    const by = stocked(3);
    const picked = choose(rosterOf(2, by), 1, { number: inventoryNumber(1) });
    const taken = choose(removeRow(picked, rowId(1)), 2, { number: inventoryNumber(1) });
    expect(numbersOf(restoreRow(taken, by))).to.deep.equal(['01', '01']);
  });
});

describe('an extension that was typed', () => {
  it('R07 is taken, blanks around it or not', () => {
    const roster = patchRow(rosterOf(1), rowId(1), { extension: ' 1042\u200B' });
    expect(extensionsOf(addRows(roster, blank(2), defaults)).slice(1)).to.deep.equal([
      '1041',
      '1043',
    ]);
    const brought = addRows(emptyRoster, [{}, { extension: ' 1041 ' }], defaults);
    expect(extensionsOf(brought)[0]).to.equal('1042');
  });

  it('R07 is not given away while its row can come back', () => {
    const gone = removeRow(rosterOf(2), rowId(1));
    expect(extensionsOf(addRows(gone, blank(1), defaults))).to.deep.equal(['1042', '1043']);
  });

  it('R12 comes back, blanks around it or not, unless it was given away', () => {
    const typed = patchRow(rosterOf(2), rowId(1), { extension: ' 1042 ' });
    expect(extensionsOf(restoreRow(removeRow(typed, rowId(1)), defaults))[0]).to.equal('1041');
    const blankOne = patchRow(patchRow(rosterOf(2), rowId(1), { extension: ' ' }), rowId(2), {
      extension: '',
    });
    const back = restoreRow(removeRow(blankOne, rowId(1)), defaults);
    expect(extensionsOf(back)).to.deep.equal([' ', '']);
  });
});

describe('kept rows', () => {
  it('R34 are those that are named, without a way back for the others', () => {
    const kept = keepRows(removeRow(rosterOf(3), rowId(3)), new Set([rowId(2)]));
    expect([idsOf(kept), kept.removed, kept.made]).to.deep.equal([['row-2'], [], 3]);
  });
});

type Change = (roster: Roster) => Roster;

const stocked = defaultsWith(30, { siteId: site });
const someRow = fc.nat(40).map(rowId);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat(3).map(
    (count): Change =>
      (roster) =>
        addRows(roster, blank(count), stocked),
  ),
  someRow.map(
    (id): Change =>
      (roster) =>
        duplicateRow(roster, id, stocked),
  ),
  someRow.map(
    (id): Change =>
      (roster) =>
        removeRow(roster, id),
  ),
  fc.constant<Change>((roster) => restoreRow(roster, stocked)),
  fc
    .tuple(someRow, fc.constantFrom('main', 'harbour', 'abroad').map(siteId))
    .map(([id, place]): Change => (roster) => {
      const moved = patchRow(roster, id, { siteId: place });
      return refitNumbers(moved, new Set([id]), stocked.stock);
    }),
);
const grownBy = (changes: readonly Change[]) =>
  changes.reduce((grown, make) => make(grown), rosterOf(1, stocked));

describe('a roster after any changes', () => {
  it('R07 has no id and no extension twice', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const roster = grownBy(changes);
        const filled = extensionsOf(roster).filter((extension) => extension !== '');
        expect(new Set(idsOf(roster)).size).to.equal(roster.rows.length);
        expect(new Set(filled).size).to.equal(filled.length);
      }),
    );
  });

  it('R17 has no suggested number twice', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const given = numbersOf(grownBy(changes)).filter((number) => number !== null);
        expect(new Set(given).size).to.equal(given.length);
      }),
    );
  });

  it('R07 has a blank extension only when all are in use', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const roster = grownBy(changes);
        if (roster.rows.length <= 25) expect(extensionsOf(roster)).to.not.include('');
      }),
    );
  });

  it('R12 gives back everything that was removed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { maxLength: 10 }), (gone) => {
        const roster = rosterOf(10);
        const less = gone.reduce((grown, id) => removeRow(grown, rowId(id)), roster);
        const back = gone.reduce((grown) => restoreRow(grown, defaults), less);
        expect(back).to.deep.equal(roster);
      }),
    );
  });
});
