import { expect } from 'chai';
import * as fc from 'fast-check';
import { costCenterIdSchema, rowIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import {
  addRows,
  duplicateRow,
  emptyRoster,
  keepRows,
  patchRow,
  removeRow,
  restoreRow,
  setSetups,
  type Roster,
} from '../../src/domain/roster.ts';

const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);
const siteId = siteIdSchema.parse('site-main');
const freeExtensions = Array.from({ length: 25 }, (_, index) => String(1041 + index));
const defaults = { freeExtensions, siteId };
const blank = (count: number) => Array.from({ length: count }, () => ({}));
const rosterOf = (count: number) => addRows(emptyRoster, blank(count), defaults);

const idsOf = ({ rows }: Roster) => rows.map(({ id }) => id);
const extensionsOf = ({ rows }: Roster) => rows.map(({ extension }) => extension);

describe('added rows', () => {
  it('R10 come last, in their order, each with an id of its own', () => {
    const roster = addRows(rosterOf(2), [{ firstName: 'Nadia' }, { firstName: 'Otto' }], defaults);
    expect(idsOf(roster)).to.deep.equal(['row-1', 'row-2', 'row-3', 'row-4']);
    expect(roster.rows.map(({ firstName }) => firstName)).to.deep.equal(['', '', 'Nadia', 'Otto']);
  });

  it('R07 get the next free extensions, and the site that is given', () => {
    const roster = rosterOf(2);
    expect(extensionsOf(roster)).to.deep.equal(['1041', '1042']);
    expect(roster.rows.map((row) => row.siteId)).to.deep.equal([siteId, siteId]);
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
    siteId: siteIdSchema.parse('site-harbour'),
    costCenterId: costCenterIdSchema.parse('center-sales'),
  };

  it('R11 has everything but names, address and extension', () => {
    const filled = setSetups(
      addRows(emptyRoster, [typed, {}], defaults),
      new Map([[rowId(1), { kind: 'later' }]]),
    );
    const copy = duplicateRow(filled, rowId(1), defaults).rows[1];
    expect(copy).to.deep.equal({
      id: 'row-3',
      firstName: '',
      lastName: '',
      email: '',
      extension: '1043',
      siteId: 'site-harbour',
      costCenterId: 'center-sales',
      setup: { kind: 'later' },
    });
  });

  it('R11 stands below its original', () => {
    expect(idsOf(duplicateRow(rosterOf(2), rowId(1), defaults))).to.deep.equal([
      'row-1',
      'row-3',
      'row-2',
    ]);
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

  it('R22 is the same object when its way to start stays the same', () => {
    const roster = setSetups(rosterOf(2), new Map([[rowId(1), { kind: 'later' }]]));
    expect(setSetups(roster, new Map([[rowId(1), { kind: 'later' }]]))).to.equal(roster);
  });
});

describe('kept rows', () => {
  it('R34 are those that are named, without a way back for the others', () => {
    const kept = keepRows(removeRow(rosterOf(3), rowId(3)), new Set([rowId(2)]));
    expect([idsOf(kept), kept.removed, kept.made]).to.deep.equal([['row-2'], [], 3]);
  });
});

type Change = (roster: Roster) => Roster;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat(3).map(
    (count): Change =>
      (roster) =>
        addRows(roster, blank(count), defaults),
  ),
  fc.nat(40).map(
    (id): Change =>
      (roster) =>
        duplicateRow(roster, rowId(id), defaults),
  ),
  fc.nat(40).map(
    (id): Change =>
      (roster) =>
        removeRow(roster, rowId(id)),
  ),
  fc.constant<Change>((roster) => restoreRow(roster, defaults)),
);

describe('a roster after any changes', () => {
  it('R07 has no id and no extension twice', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const roster = changes.reduce((grown, make) => make(grown), rosterOf(1));
        const filled = extensionsOf(roster).filter((extension) => extension !== '');
        expect(new Set(idsOf(roster)).size).to.equal(roster.rows.length);
        expect(new Set(filled).size).to.equal(filled.length);
      }),
    );
  });

  it('R07 has a blank extension only when all are in use', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const roster = changes.reduce((grown, make) => make(grown), rosterOf(1));
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
