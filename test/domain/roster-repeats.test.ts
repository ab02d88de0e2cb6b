import { expect } from 'chai';
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { repeatIssues } from '../../src/domain/roster-repeats.ts';
import { blankDraft, type UserDraft } from '../../src/domain/user-draft.ts';
import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import { offerOf } from '../harness/northwind.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const { account } = offerOf(multiSite);
const roster = [0, 1, 2, 3].map((place) => blankDraft(rowIdSchema.parse(`row-${place}`)));

const edits = array(
  record({
    place: nat(roster.length - 1),
    email: constantFrom('', 'zoe@acme.example', 'ZOE@acme.example', 'alex@acme.example'),
  }),
);

function edited(rows: readonly UserDraft[], place: number, email: string): readonly UserDraft[] {
  return rows.map((row, index) => (index === place ? { ...row, email } : row));
}

describe('what two people of a run can’t share', () => {
  it('is told the later one, with the row that has it already (R07)', () => {
    const rows = edited(edited(roster, 1, 'zoe@acme.example'), 3, 'Zoe@acme.example');

    expect(repeatIssues(rows, 'email', { ...account })).to.deep.equal([
      { code: 'duplicateInRun', path: ['rows', 'row-3', 'email'], params: { row: 2 } },
    ]);
  });

  it('is the same after many edits as for who looks at the roster for the first time (R07)', () => {
    assert(
      property(edits, (all) => {
        const known = { ...account };
        let rows: readonly UserDraft[] = roster;
        for (const { place, email } of all) {
          rows = edited(rows, place, email);
          expect(repeatIssues(rows, 'email', known)).to.deep.equal(
            repeatIssues(rows, 'email', { ...account }),
          );
        }
      }),
      propertyRuns,
    );
  });

  it('is looked for anew when rows come, go or change places (R12)', () => {
    const known = { ...account };
    const rows = edited(edited(roster, 0, 'zoe@acme.example'), 1, 'zoe@acme.example');
    repeatIssues(rows, 'email', known);

    expect(repeatIssues(rows.slice(1), 'email', known)).to.deep.equal([]);
    expect(
      repeatIssues(rows.toReversed(), 'email', known).map(({ path }) => path[1]),
    ).to.deep.equal(['row-0']);
  });
});
