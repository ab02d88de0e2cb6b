import { expect } from 'chai';
import { transition } from 'xstate';
import { rowIdSchema, siteIdSchema, userTypeIdSchema } from '../../src/domain/ids.ts';
import { localIssues } from '../../src/machines/wizard/wizard-run.ts';
import {
  selectShownIssues,
  type WizardSnapshot,
} from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { wizardOnPeople, type StartedWizard } from '../harness/wizard-actor.ts';

const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);
const add = (count: number): WizardEvent => ({ type: 'row.add', count });
const importing = (count: number): WizardEvent => ({ type: 'rows.import', rows: people(count) });

/** The snapshot after these events, by transitions alone: nothing runs. */
function after({ actor }: StartedWizard, ...events: readonly WizardEvent[]): WizardSnapshot {
  return events.reduce<WizardSnapshot>(
    (snapshot, event) => transition(actor.logic, snapshot, event)[0],
    actor.getSnapshot(),
  );
}

const rowsOf = ({ context }: WizardSnapshot) => context.roster.rows;

describe('the user type', () => {
  it('R01 is the first that can be chosen, until another is', async () => {
    expect(after(await wizardOnPeople()).context.userTypeId).to.equal('type-ringex');
  });

  it('R01 is what the admin chooses', async () => {
    const userTypeId = userTypeIdSchema.parse('type-mobile');
    const { context } = after(await wizardOnPeople(), { type: 'userType.choose', userTypeId });
    expect(context.userTypeId).to.equal('type-mobile');
  });

  for (const [id, why] of [
    ['type-video-pro-plus', 'has no licence left and none to buy'],
    ['type-of-another-plan', 'is not in the plan'],
  ] as const) {
    it(`R04 can’t be ${id}, which ${why}`, async () => {
      const userTypes = multiSite.userTypes.map((type) => ({ ...type, licencePrice: null }));
      const wizard = await wizardOnPeople({ ...multiSite, userTypes });
      const userTypeId = userTypeIdSchema.parse(id);
      expect(after(wizard).can({ type: 'userType.choose', userTypeId })).to.equal(false);
    });
  }

  it('R04 can be one whose licences are bought', async () => {
    const userTypeId = userTypeIdSchema.parse('type-video-pro-plus');
    const wizard = await wizardOnPeople();
    expect(after(wizard).can({ type: 'userType.choose', userTypeId })).to.equal(true);
  });
});

describe('the rows', () => {
  it('R10 begin with one that is blank, on the main site, with the next extension', async () => {
    const [row, ...more] = rowsOf(after(await wizardOnPeople()));
    expect(more).to.deep.equal([]);
    expect(row).to.include({ firstName: '', email: '', extension: '1041', siteId: 'site-main' });
  });

  it('R10 come as many as are asked for', async () => {
    expect(rowsOf(after(await wizardOnPeople(), add(24)))).to.have.length(25);
  });

  for (const count of [25, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`R10 do not come when ${count} are asked for, and the wizard says so`, async () => {
      const wizard = await wizardOnPeople();
      wizard.actor.send(add(count));
      expect(rowsOf(wizard.actor.getSnapshot())).to.have.length(1);
      expect(wizard.emitted).to.deep.equal([
        { type: 'guidance', focus: null, announcement: { key: 'noRoom', limit: 25 } },
      ]);
    });
  }

  it('R10 of a list take the place of blank ones, and none is cut off', async () => {
    const snapshot = after(await wizardOnPeople(), importing(27));
    expect(rowsOf(snapshot)).to.have.length(27);
    const beyond = localIssues(snapshot.context).filter(({ code }) => code === 'overLimit');
    expect(beyond.map(({ path }) => path[1])).to.deep.equal(['row-27', 'row-28']);
  });

  it('R11 are copied below themselves, with the focus in the copy', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send(importing(2));
    wizard.actor.send({ type: 'row.duplicate', rowId: rowId(2) });
    const ids = rowsOf(wizard.actor.getSnapshot()).map(({ id }) => id);
    expect(ids).to.deep.equal(['row-2', 'row-4', 'row-3']);
    expect(wizard.emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'cell', rowId: 'row-4', field: 'firstName' },
      announcement: { key: 'rowDuplicated', row: 1 },
    });
  });

  it('R11 are not copied beyond the limit', async () => {
    const snapshot = after(await wizardOnPeople(), add(24), {
      type: 'row.duplicate',
      rowId: rowId(1),
    });
    expect(rowsOf(snapshot)).to.have.length(25);
  });

  it('R12 come back where they were', async () => {
    const removed: WizardEvent = { type: 'row.remove', rowId: rowId(3) };
    const wizard = await wizardOnPeople();
    const before = after(wizard, importing(3));
    const back = after(wizard, importing(3), removed, { type: 'row.restore' });
    expect(rowsOf(back)).to.deep.equal(rowsOf(before));
    expect(back.can({ type: 'row.restore' })).to.equal(false);
  });

  for (const [gone, focus] of [
    [rowId(2), { kind: 'row', rowId: 'row-3' }],
    [rowId(3), { kind: 'row', rowId: 'row-2' }],
  ] as const) {
    it(`R12 leave the focus to ${focus.rowId} when ${gone} goes`, async () => {
      const wizard = await wizardOnPeople();
      wizard.actor.send(importing(2));
      wizard.actor.send({ type: 'row.remove', rowId: gone });
      expect(wizard.emitted.at(-1)).to.deep.include({ type: 'guidance', focus });
    });
  }

  it('R12 leave the focus to Add when the last one goes', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send({ type: 'row.remove', rowId: rowId(1) });
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'add' } });
    expect(localIssues(wizard.actor.getSnapshot().context)).to.deep.include({
      code: 'noRows',
      path: ['rows'],
      params: {},
    });
  });

  it('R12 say where they come back to', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send({ type: 'row.remove', rowId: rowId(1) });
    wizard.actor.send({ type: 'row.restore' });
    expect(wizard.emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'cell', rowId: 'row-1', field: 'firstName' },
      announcement: { key: 'rowRestored', row: 1 },
    });
  });
});

describe('what is said of the rows', () => {
  it('R10 tells how many came and how many there can be, with the focus in the first new one', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send(add(2));
    expect(wizard.emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'cell', rowId: 'row-2', field: 'firstName' },
      announcement: { key: 'rowsAdded', added: 2, people: 3, limit: 25 },
    });
  });

  it('R12 tells which one went, and how many are left', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send(importing(3));
    wizard.actor.send({ type: 'row.remove', rowId: rowId(3) });
    const announcement = { key: 'rowRemoved', row: 2, people: 2 };
    expect(wizard.emitted.at(-1)).to.deep.include({ announcement });
  });

  it('R04 marks the people for whom the chosen type has no licence left', async () => {
    const userTypes = multiSite.userTypes.map((type) => ({
      ...type,
      licences: 5,
      licencePrice: null,
    }));
    const { context } = after(await wizardOnPeople({ ...multiSite, userTypes }), importing(2));
    expect(localIssues(context)).to.deep.equal([
      { code: 'noLicence', path: ['rows', 'row-3'], params: { max: 1 } },
    ]);
  });
});

describe('a removed row', () => {
  it('R12 can still be put back after people came from a list', async () => {
    const removing: WizardEvent = { type: 'row.remove', rowId: rowId(2) };
    const wizard = after(await wizardOnPeople(), importing(2), removing, importing(1));
    expect(wizard.context.roster.removed).to.have.length(1);
  });
});

describe('the cells', () => {
  it('R06 show no problem before they were left', async () => {
    expect(selectShownIssues(after(await wizardOnPeople()))).to.deep.equal([]);
  });

  it('R06 show theirs once they were left with something in them, and no others', async () => {
    const typed = {
      type: 'row.patch',
      rowId: rowId(1),
      patch: { email: 'ada', firstName: '' },
    } as const;
    const left = { type: 'cell.leave', rowId: rowId(1), field: 'email' } as const;
    const shown = selectShownIssues(after(await wizardOnPeople(), typed, left, left));
    expect(shown).to.deep.equal([
      { code: 'invalidEmail', path: ['rows', 'row-1', 'email'], params: {} },
    ]);
  });

  it('R06 say nothing of an empty cell that was only walked past', async () => {
    const left = { type: 'cell.leave', rowId: rowId(1), field: 'email' } as const;
    expect(selectShownIssues(after(await wizardOnPeople(), left))).to.deep.equal([]);
  });

  it('R06 show all of theirs when the admin wants to go on, with the focus on the first', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send({ type: 'step.next' });
    const shown = selectShownIssues(wizard.actor.getSnapshot());
    expect(shown.map(({ path }) => path[2])).to.deep.equal(['firstName', 'lastName', 'email']);
    expect(wizard.emitted).to.deep.equal([
      {
        type: 'guidance',
        focus: { kind: 'problem' },
        announcement: { key: 'needAttention', count: 1 },
      },
    ]);
  });

  it('R06 hold what was typed, right or wrong', async () => {
    const patch = { email: ' nadia@', siteId: siteIdSchema.parse('site-harbour') };
    const snapshot = after(await wizardOnPeople(), {
      type: 'row.patch',
      rowId: rowId(1),
      patch,
    });
    expect(rowsOf(snapshot)[0]).to.deep.include(patch);
  });
});

describe('the box “Require unique email IDs”', () => {
  it('R08 is on until it is turned off', async () => {
    const { context } = after(await wizardOnPeople());
    expect(context.requireUniqueEmail).to.equal(true);
  });

  it('R09 tells how many invites it strands', async () => {
    const wizard = await wizardOnPeople();
    wizard.actor.send({ type: 'uniqueEmail.require', isRequired: false });
    const announcement = { key: 'uniqueEmailOff', invited: 0 };
    expect(wizard.emitted).to.deep.equal([{ type: 'guidance', focus: null, announcement }]);
  });
});

describe('the windows of a row', () => {
  it('R13 open for each of several people, and for nobody who is gone or has no phone', async () => {
    const snapshot = after(await wizardOnPeople(), importing(2));
    const open = (number: number): WizardEvent => ({ type: 'phone.open', rowId: rowId(number) });
    expect([2, 3, 9].map((number) => snapshot.can(open(number)))).to.deep.equal([
      true,
      true,
      false,
    ]);
    const untyped = { ...snapshot, context: { ...snapshot.context, userTypeId: null } };
    expect(untyped.can(open(2))).to.equal(false);
  });

  it('R06 take a pasted block from each of several rows on, and from none that is gone', async () => {
    const snapshot = after(await wizardOnPeople(), importing(2));
    const pasted = { people: [], leftOut: 0 };
    const can = (number: number | null) => {
      const atRowId = number === null ? null : rowId(number);
      return snapshot.can({ type: 'rows.paste', atRowId, pasted });
    };
    expect([can(2), can(3), can(9), can(null)]).to.deep.equal([true, true, false, true]);
  });
});
