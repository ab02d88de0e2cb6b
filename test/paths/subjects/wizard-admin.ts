import { userTypeIdSchema, type RowId } from '../../../src/domain/ids.ts';
import type { PastedPeople } from '../../../src/domain/pasted-people.ts';
import type { RowRepair } from '../../../src/domain/repairs.ts';
import { setupOptions } from '../../../src/domain/setup.ts';
import type { UserDraft } from '../../../src/domain/user-draft.ts';
import { selectLandingRow } from '../../../src/machines/wizard/wizard-paste.selectors.ts';
import {
  selectRepairs,
  type WizardSnapshot,
} from '../../../src/machines/wizard/wizard.selectors.ts';
import type { WizardContext, WizardEvent } from '../../../src/machines/wizard/wizard.types.ts';
import { people } from '../../harness/northwind.ts';
import { credentials, nobody, offer, unasked } from './wizard-values.ts';

/** Everything that an admin can do, in its kinds; what is so already is not asked for again. */
export function adminEvents(snapshot: WizardSnapshot): readonly WizardEvent[] {
  const { context } = snapshot;
  const { rows, removed } = context.roster;
  const rowId = rows[0]?.id ?? nobody;
  const chosen = rows[0]?.setup?.kind;
  return [
    { type: 'clock.tick', now: Date.parse('2026-11-30T15:25:00Z') },
    ...peopleEvents(snapshot),
    ...userTypes
      .filter((userTypeId) => userTypeId !== context.userTypeId)
      .map((userTypeId) => ({ type: 'userType.choose', userTypeId }) as const),
    { type: 'uniqueEmail.require', isRequired: !context.requireUniqueEmail },
    ...[1, 2, 3, 0, 0.5].map((count) => ({ type: 'row.add', count }) as const),
    { type: 'row.duplicate', rowId },
    { type: 'row.duplicate', rowId: nobody },
    ...(removed.length === 0 ? [{ type: 'row.remove', rowId } as const] : []),
    { type: 'row.remove', rowId: nobody },
    // What can be undone is not brought back in another way.
    ...(context.history.past.length === 0 ? [{ type: 'row.restore' } as const] : []),
    ...[rowId, nobody].flatMap((id) => [
      { type: 'cell.leave', rowId: id, field: 'email' } as const,
      { type: 'phone.open', rowId: id } as const,
      { type: 'number.open', rowId: id } as const,
    ]),
    ...marksOf(context).map((rowIds) => ({ type: 'rows.mark', rowIds }) as const),
    ...setupOptions
      .filter((option) => option !== chosen)
      .map((option) => ({ type: 'setup.choose', option }) as const),
    // An editor that is told to go on shows what it has itself, and these were put into its mouth.
    ...PLAIN.filter((type) => type !== 'session.renewed' || !rows.some(isMadeUp)).map((type) => ({
      type,
    })),
    ...repairsOf(snapshot).map((repair) => ({ type: 'rows.repair', repairs: [repair] }) as const),
    ...(rows.length < 2
      ? [{ type: 'roster.undo' } as const, { type: 'roster.redo' } as const]
      : []),
  ];
}

/** The ways in which people come into the list: typed, pasted or filled; only the terminal imports them. */
function peopleEvents(snapshot: WizardSnapshot): readonly WizardEvent[] {
  const { rows } = snapshot.context.roster;
  const [first, second] = rows;
  const rowId = first?.id ?? nobody;
  const [person = {}] = people(1);
  const isPasting = snapshot.matches({ editing: { people: 'pasting' } });
  const atRowId = isPasting ? selectLandingRow(snapshot) : rowId;
  return [
    { type: 'row.patch', rowId, patch: person },
    { type: 'row.patch', rowId, patch: { email: 'not an address' } },
    ...(second === undefined
      ? []
      : [
          { type: 'row.patch', rowId: second.id, patch: { email: first?.email ?? '' } } as const,
          { type: 'rows.fill', fromRowId: rowId, rowIds: [second.id], field: 'lastName' } as const,
        ]),
    ...(rows.length < 2 ? [1, 2, 3] : [1]).map(
      (count) => ({ type: 'rows.paste', atRowId, pasted: pastedOf(count) }) as const,
    ),
    { type: 'rows.paste', atRowId: nobody, pasted: pastedOf(1) },
    { type: 'rows.import', rows: people(1) },
  ];
}

const userTypes = [
  ...offer.userTypes.slice(0, 2).map(({ id }) => id),
  userTypeIdSchema.parse('type-of-nobody'),
  userTypeIdSchema.parse('type-mobile'),
];

/** Nobody, the first, or all of the people; never those who are marked. */
function marksOf({ roster: { rows }, marked }: WizardContext): readonly (readonly RowId[])[] {
  const marks = [[], rows.slice(0, 1), rows].map((some) => some.map(({ id }) => id));
  return marks.filter((some) => some.join() !== marked.join());
}

/** What the wizard offers to mend, and what it would never offer. */
function repairsOf(snapshot: WizardSnapshot): readonly RowRepair[] {
  const offered = selectRepairs(snapshot).map(({ rowId, repair }) => ({ rowId, repair }));
  return [...offered, { rowId: nobody, repair: { kind: 'dropCostCenter' } }];
}

/** So many people of a list. */
export function pastedOf(count: number): PastedPeople {
  return {
    people: people(count).map((patch) => ({ patch, derivedName: null, unknown: [] })),
    leftOut: 0,
  };
}

/** Whether what a person signs in with was put into the mouth of its editor. */
export function isMadeUp({ setup }: UserDraft): boolean {
  return setup === credentials || setup === unasked;
}

const PLAIN = [
  'step.next',
  'step.back',
  'load.retry',
  'session.renewed',
  'paste.open',
  'paste.close',
  'role.open',
  'run.submit',
  'emergency.back',
  'emergency.skip',
  'charges.acknowledge',
  'charges.withdraw',
  'quote.retry',
  'run.cancel',
  'leave.stay',
  'leave.confirm',
  'run.retry',
  'outcome.check',
  'failed.edit',
  'run.again',
  'run.finish',
] as const;
