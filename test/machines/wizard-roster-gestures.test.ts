import { expect } from 'chai';
import { transition } from 'xstate';
import { rowIdSchema } from '../../src/domain/ids.ts';
import type { PastedPerson } from '../../src/domain/pasted-people.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { people } from '../harness/northwind.ts';
import { wizardOnPeople, type StartedWizard } from '../harness/wizard-actor.ts';
import { goOn, say, wizardWithPeople } from '../harness/wizard-editing.ts';

const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);
const undo: WizardEvent = { type: 'roster.undo' };
const redo: WizardEvent = { type: 'roster.redo' };
const adaDerived: PastedPerson = {
  patch: { email: 'ada.lund@northwind.example' },
  derivedName: { firstName: 'Ada', lastName: 'Lund' },
  unknown: [],
};

function pasting(at: number, ...pasted: readonly PastedPerson[]): WizardEvent {
  return { type: 'rows.paste', atRowId: rowId(at), pasted: { people: pasted, leftOut: 0 } };
}

const naming = (at: number, firstName: string): WizardEvent => ({
  type: 'row.patch',
  rowId: rowId(at),
  patch: { firstName },
});

function after({ actor }: StartedWizard, ...events: readonly WizardEvent[]): WizardSnapshot {
  return events.reduce<WizardSnapshot>(
    (snapshot, event) => transition(actor.logic, snapshot, event)[0],
    actor.getSnapshot(),
  );
}

const namesOf = ({ context }: WizardSnapshot) =>
  context.roster.rows.map(({ firstName }) => firstName);

describe('pasted people', () => {
  it('R06 get a guessed name only where there is none', async () => {
    const wizard = await wizardOnPeople();
    const pasted = after(wizard, naming(1, 'Eve'), pasting(1, adaDerived, adaDerived));

    expect(namesOf(pasted)).to.deep.equal(['Eve', 'Ada']);
    expect(pasted.context.pasted.derived).to.deep.equal(['row-2']);
    expect(after(wizard, pasting(1, adaDerived), naming(1, 'Eve')).context.pasted.derived).to.be
      .empty;
  });

  it('R06 land nowhere when the row is gone', async () => {
    expect(after(await wizardOnPeople()).can(pasting(9, adaDerived))).to.equal(false);
  });

  it('R06 are not gone on with while a cost centre has no meaning', async () => {
    const [patch = {}] = people(1);
    const unknown = [{ field: 'costCenterId', name: 'Alchemy' }] as const;
    const person = { patch: { ...patch, costCenterId: null }, derivedName: null, unknown };
    const refused = after(await wizardOnPeople(), pasting(1, person), { type: 'step.next' });
    expect(refused.matches({ editing: { people: 'ready' } })).to.equal(true);
    const repairs = [{ rowId: rowId(1), repair: { kind: 'dropCostCenter' } }] as const;
    const [left] = transition(refused.machine, refused, { type: 'rows.repair', repairs });
    const [checking] = transition(refused.machine, left, { type: 'step.next' });

    expect(checking.matches({ editing: { people: 'checking' } })).to.equal(true);
  });
});

describe('the gestures of the roster', () => {
  it('R12 are taken back and done again, each by itself', async () => {
    const wizard = await wizardOnPeople();
    const gestures = [naming(1, 'A'), naming(1, 'Ad'), { type: 'row.add', count: 1 } as const];

    expect(namesOf(after(wizard, ...gestures, undo))).to.deep.equal(['Ad']);
    expect(namesOf(after(wizard, ...gestures, undo, undo))).to.deep.equal(['']);
    expect(namesOf(after(wizard, ...gestures, undo, undo, redo, redo))).to.deep.equal(['Ad', '']);
  });

  it('R12 are none where nothing changed', async () => {
    const wizard = await wizardOnPeople();
    const nothing = after(wizard, { type: 'row.remove', rowId: rowId(9) }, naming(9, 'Ada'));

    expect([undo, redo].map((event) => nothing.can(event))).to.deep.equal([false, false]);
  });

  it('R12 never bring an id back for somebody else', async () => {
    const add: WizardEvent = { type: 'row.add', count: 1 };
    const { context } = after(await wizardOnPeople(), add, undo, add);

    expect(context.roster.rows.map(({ id }) => id)).to.deep.equal(['row-1', 'row-3']);
  });

  it('R21 are forgotten with the page, for later pages change the people, too', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, naming(2, 'Ada'));
    await goOn(wizard);
    await say(wizard, { type: 'step.back' });

    expect(wizard.actor.getSnapshot().can(undo)).to.equal(false);
  });
});
