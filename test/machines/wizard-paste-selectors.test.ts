import { expect } from 'chai';
import { blankDraft } from '../../src/domain/user-draft.ts';
import {
  selectLandingRow,
  selectSurplus,
} from '../../src/machines/wizard/wizard-paste.selectors.ts';
import { drafts, rowId } from '../domain/drafts.ts';
import { snapshotWith } from '../harness/wizard-context.ts';
import { wizardOnPeople } from '../harness/wizard-actor.ts';

const wizard = await wizardOnPeople();
after(() => wizard.actor.stop());

/** The wizard with so many people, and so many blank rows after them. */
function withRows(people: number, blanks: number) {
  const named = drafts(people);
  const blank = Array.from({ length: blanks }, (_, index) => blankDraft(rowId(people + index + 1)));
  const rows = [...named, ...blank];
  return snapshotWith(wizard, { roster: { rows, removed: [], made: rows.length } });
}

describe('a whole list', () => {
  it('R10 lands on the first of the blank rows at the end', () => {
    expect(selectLandingRow(withRows(2, 2))).to.equal(rowId(3));
    expect(selectLandingRow(withRows(0, 1))).to.equal(rowId(1));
  });

  it('R10 lands after all when the last row has somebody in it, or when there is none', () => {
    expect(selectLandingRow(withRows(2, 0))).to.equal(null);
    expect(selectLandingRow(withRows(0, 0))).to.equal(null);
  });

  it('R10 is too long by those for whom a run has no place; blank rows take none', () => {
    const limit = wizard.actor.getSnapshot().context.offer?.account.limits.maxUsersPerRun ?? 0;

    expect(selectSurplus(withRows(3, 2), limit - 3)).to.equal(0);
    expect(selectSurplus(withRows(3, 2), limit - 1)).to.equal(2);
    expect(selectSurplus(withRows(0, 0), 0)).to.equal(0);
  });
});
