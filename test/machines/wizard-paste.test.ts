import { expect } from 'chai';
import type { PastedPerson } from '../../src/domain/pasted-people.ts';
import { blankDraft } from '../../src/domain/user-draft.ts';
import { pastePeople } from '../../src/machines/wizard/wizard-paste.ts';
import { repairRows } from '../../src/machines/wizard/wizard-repairs.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { costCenterIdSchema } from '../../src/domain/ids.ts';
import { draft, drafts, rowId } from '../domain/drafts.ts';
import { contextOf } from '../harness/wizard-context.ts';

const adaLund = { firstName: 'Ada', lastName: 'Lund' };
const ada: PastedPerson = {
  patch: { email: 'ada.lund@northwind.example' },
  derivedName: adaLund,
  unknown: [],
};
const named: PastedPerson = { patch: { lastName: 'Diaz' }, derivedName: null, unknown: [] };

function pasted(context: WizardContext, at: number, ...people: readonly PastedPerson[]) {
  const edit = pastePeople(context, { atRowId: rowId(at), pasted: { people, leftOut: 2 } });
  return { ...context, ...edit };
}

const namesOf = ({ roster }: WizardContext) => roster.rows.map(({ lastName }) => lastName);

describe('a pasted block', () => {
  it('R06 lands from one row on, and leaves the rows before and after it alone', () => {
    const names = namesOf(pasted(contextOf(drafts(4)), 2, named, named));
    expect(names).to.deep.equal(['Brandt 1', 'Diaz', 'Diaz', 'Brandt 4']);
  });

  it('R10 adds rows for what goes beyond the last', () => {
    const after = pasted(contextOf(drafts(2)), 2, named, named, ada);
    expect(namesOf(after)).to.deep.equal(['Brandt 1', 'Diaz', 'Diaz', 'Lund']);
    expect(after.roster.rows[3]?.email).to.equal('ada.lund@northwind.example');
  });

  it('R10 lands after all where no row is named', () => {
    const edit = pastePeople(contextOf(drafts(2)), {
      atRowId: null,
      pasted: { people: [named], leftOut: 0 },
    });
    expect(edit.roster?.rows.map(({ lastName }) => lastName)).to.deep.equal([
      'Brandt 1',
      'Brandt 2',
      'Diaz',
    ]);
  });

  it('R06 lands nowhere when its row is gone', () => {
    const context = contextOf(drafts(2));
    const edit = pastePeople(context, {
      atRowId: rowId(9),
      pasted: { people: [named], leftOut: 0 },
    });
    expect(edit).to.deep.equal({});
  });

  it('R06 tells how many columns found no place', () => {
    expect(pasted(contextOf(drafts(1)), 1, named).pasted.leftOut).to.equal(2);
  });
});

describe('a name that was guessed from an address', () => {
  const rows = () => [draft(1), blankDraft(rowId(2))];

  it('R06 fills a row that has none, and is told as guessed', () => {
    const after = pasted(contextOf(rows()), 2, ada);
    expect(after.roster.rows[1]).to.include(adaLund);
    expect(after.pasted.derived).to.deep.equal(['row-2']);
  });

  it('R06 never takes the place of one that somebody gave', () => {
    const after = pasted(contextOf(rows()), 1, ada);
    expect(after.roster.rows[0]).to.include({ firstName: 'Nadia', lastName: 'Brandt 1' });
    expect(after.pasted.derived).to.deep.equal([]);
  });

  it('R06 is not told where the text gave a name', () => {
    expect(pasted(contextOf(rows()), 2, named).pasted.derived).to.deep.equal([]);
  });

  it('R06 gives way to the part of a name that the text gives', () => {
    const person = { ...ada, patch: { ...ada.patch, firstName: 'Augusta' } };
    const [, row] = pasted(contextOf(rows()), 2, person).roster.rows;
    expect(row).to.include({ firstName: 'Augusta', lastName: 'Lund' });
  });
});

describe('the problems of what was pasted', () => {
  const alchemy: PastedPerson = {
    patch: { email: 'ben@northwind.example', costCenterId: null },
    derivedName: null,
    unknown: [{ field: 'costCenterId', name: 'Alchemy' }],
  };

  it('R06 are shown at once in the cells that were pasted, and in no others', () => {
    const before = contextOf(drafts(2), { touched: [`${rowId(1)}.email`] });
    expect(pasted(before, 1, ada).touched).to.deep.equal(['row-1.email']);
    expect(pasted(contextOf([blankDraft(rowId(1))]), 1, ada).touched).to.deep.equal([
      'row-1.firstName',
      'row-1.lastName',
      'row-1.email',
    ]);
  });

  it('R06 are names that the account does not have, told in the words of the text', () => {
    const after = pasted(contextOf(drafts(2)), 2, alchemy);
    expect(after.reported).to.deep.equal([
      {
        code: 'unknownChoice',
        path: ['rows', 'row-2', 'costCenterId'],
        params: { name: 'Alchemy' },
      },
    ]);
    expect(after.touched).to.deep.equal(['row-2.email']);
  });

  it('R06 are told of the cell alone whose name is unknown', () => {
    const unknown = [...alchemy.unknown, { field: 'siteId', name: 'Atlantis' } as const];
    const patch = { ...alchemy.patch, siteId: null, lastName: 'Diaz' };
    const after = pasted(contextOf(drafts(1)), 1, { ...alchemy, patch, unknown });
    expect(after.touched).to.deep.equal(['row-1.lastName', 'row-1.email']);
    expect(after.reported.map(({ params }) => params['name'])).to.deep.equal([
      'Alchemy',
      'Atlantis',
    ]);
  });
});

describe('a repair', () => {
  const center = costCenterIdSchema.parse('center-sales');
  const repaired = (...repairs: Parameters<typeof repairRows>[1]['repairs']) => {
    const context = contextOf([draft(1), draft(2, { costCenterId: center }), draft(3)]);
    return repairRows(context, { repairs }).roster?.rows ?? [];
  };

  it('R07 gives a person the extension that is proposed', () => {
    const repair = { kind: 'useExtension', extension: '1099' } as const;
    const rows = repaired({ rowId: rowId(2), repair });
    expect(rows.map(({ extension }) => extension)).to.deep.equal(['2001', '1099', '2003']);
  });

  it('R06 takes a cost centre out that has no meaning', () => {
    const rows = repaired({ rowId: rowId(2), repair: { kind: 'dropCostCenter' } });
    expect(rows[1]).to.include({ costCenterId: null, extension: '2002' });
  });

  it('R08 R10 takes out rows that repeat a person, or for whom there is no room', () => {
    const rows = repaired(
      { rowId: rowId(1), repair: { kind: 'removeTwin', ofRow: 2 } },
      { rowId: rowId(3), repair: { kind: 'removeSurplus' } },
    );
    expect(rows.map(({ id }) => id)).to.deep.equal(['row-2']);
  });
});
