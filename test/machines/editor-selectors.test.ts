import { expect } from 'chai';
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import { selectAddressEditor } from '../../src/machines/pickers/address-editor.selectors.ts';
import {
  selectMatchingRoles,
  selectPickedRole,
} from '../../src/machines/pickers/role-picker.selectors.ts';
import { rolePickerMachine } from '../../src/machines/pickers/role-picker.machine.ts';
import { shippingMachine } from '../../src/machines/pickers/shipping.machine.ts';
import {
  selectShippedPhones,
  selectShippingAddresses,
} from '../../src/machines/pickers/shipping.selectors.ts';
import { assignCredentialsMachine } from '../../src/machines/setup-paths/assign-credentials.machine.ts';
import {
  selectCredentialsPeople,
  selectLocationPicker,
  selectPlaces,
} from '../../src/machines/setup-paths/assign-credentials.selectors.ts';
import { scheduleInviteMachine } from '../../src/machines/setup-paths/schedule-invite.machine.ts';
import {
  selectScheduleIssue,
  selectTwice,
} from '../../src/machines/setup-paths/schedule-invite.selectors.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { ScheduleDraft } from '../../src/domain/schedule.ts';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { roleSchema } from '../../src/domain/role.ts';
import { parcelAddress } from '../harness/equipment.ts';
import { mainSite, office, pathInput, person } from '../harness/path-people.ts';
import { wizardOnPeople } from '../harness/wizard-actor.ts';
import {
  canEdit,
  edit,
  rowId,
  topEditor,
  wizardOnPath,
  wizardOnShipping,
} from '../harness/wizard-editing.ts';

/** A machine's snapshot as it stands, but for what is given of its context. */
function having<Snapshot extends AnyMachineSnapshot>(
  snapshot: Snapshot,
  changes: Partial<Snapshot['context']>,
): Snapshot {
  return { ...snapshot, context: { ...snapshot.context, ...changes } };
}

describe('the editor that is open in the wizard', () => {
  it('R22 is found by its name, and by no other', async () => {
    const wizard = await wizardOnPath('credentials');
    const snapshot = wizard.actor.getSnapshot();
    expect(selectEditor(snapshot, 'assignCredentials')).to.equal(topEditor(wizard));
    expect(selectEditor(snapshot, 'shipping')).to.equal(null);
    expect(selectEditor((await wizardOnPeople()).actor.getSnapshot(), 'shipping')).to.equal(null);
  });

  it('R29 shows its window while a location is picked', async () => {
    const wizard = await wizardOnPath('credentials');
    const pickerOf = () => {
      const editor = selectEditor(wizard.actor.getSnapshot(), 'assignCredentials');
      return editor === null ? undefined : selectLocationPicker(editor.getSnapshot());
    };
    expect(pickerOf()).to.equal(null);
    await edit(wizard, { type: 'location.open', rowIds: [rowId(2)] });
    expect(pickerOf()).to.equal(topEditor(wizard));
  });
});

describe('an address editor within another one', () => {
  it('R19 R30 is found while it is open', async () => {
    const wizard = await wizardOnShipping();
    const within = () => selectAddressEditor(topEditor(wizard).getSnapshot());
    expect(within()).to.equal(null);
    expect(canEdit(wizard, { type: 'address.new' })).to.equal(true);
    const shipping = topEditor(wizard);
    await edit(wizard, { type: 'address.new' });
    expect(selectAddressEditor(shipping.getSnapshot())).to.equal(topEditor(wizard));
  });

  it('R19 is not taken for one that has another name, or is no actor', () => {
    const found = (addressEditor: unknown) => selectAddressEditor({ children: { addressEditor } });
    const others = [{ src: 'shipping' }, {}, null, 'addressEditor', () => 'addressEditor'];
    expect(others.map(found)).to.deep.equal([null, null, null, null, null]);
  });
});

describe('what shipping shows', () => {
  const [home, office1, depot] = [
    parcelAddress('home'),
    parcelAddress('office', true),
    parcelAddress('depot'),
  ];
  const addressee = (number: number) => ({
    rowId: rowIdSchema.parse(`row-${number}`),
    name: 'Nadia Brandt',
    model: 'Poly',
    shipTo: null,
  });
  const people = [1, 2, 3].map(addressee);
  const [shipping] = initialTransition(shippingMachine, {
    runId: 'run-1',
    opened: 1,
    people,
    country: 'US',
    drafts: [],
  });

  it('R19 are the addresses, the account’s own first', () => {
    const snapshot = having(shipping, { addresses: [home, depot, office1] });
    const ids = selectShippingAddresses(snapshot).map(({ id }) => id);
    expect(ids).to.deep.equal(['office', 'home', 'depot']);
  });

  it('R20 are the bought phones, which of them are marked, and where each goes', () => {
    const snapshot = having(shipping, {
      addresses: [home, office1],
      marked: [rowId(2)],
      placements: [
        { rowId: rowId(1), addressId: office1.id },
        { rowId: rowId(2), addressId: null },
      ],
    });
    expect(selectShippedPhones(snapshot)).to.deep.equal([
      { person: people[0], isMarked: false, address: office1 },
      { person: people[1], isMarked: true, address: null },
      { person: people[2], isMarked: false, address: null },
    ]);
  });
});

describe('what a schedule shows', () => {
  const [opened] = initialTransition(scheduleInviteMachine, pathInput([person(1)]));
  const scheduled = (changes: Partial<ScheduleDraft>) =>
    having(opened, { draft: { ...opened.context.draft, ...changes } });

  it('R27 is what is wrong with it, but not that something is still missing', () => {
    expect(selectScheduleIssue(scheduled({}))).to.equal(null);
    const past = selectScheduleIssue(scheduled({ date: '2026-11-01', time: '12:00' }));
    expect(past?.code).to.equal('inPast');
  });

  it('R27 is a time that comes twice, with both its instants (A37)', () => {
    const twice = selectTwice(scheduled({ date: '2026-11-01', time: '01:30' }));
    expect(twice).to.include({
      first: Date.UTC(2026, 10, 1, 7, 30),
      second: Date.UTC(2026, 10, 1, 8, 30),
    });
    expect(selectTwice(scheduled({ date: '2026-11-02', time: '01:30' }))).to.equal(null);
  });
});

describe('what the assignment of credentials shows', () => {
  const covered = { ...mainSite, emergencyLocation: office };
  const own = { ...office, name: 'Home of Nadia' };
  const pin = SecretBox.of('907251');
  const opened = (kind: 'full' | 'videoFree' = 'full') =>
    initialTransition(assignCredentialsMachine, {
      ...pathInput([person(1), { ...person(2), emergencyLocation: own }]),
      sites: [covered],
      userType: { kind },
    })[0];

  it('R28 is each person with what was entered for him, and what is wrong with it', () => {
    const snapshot = opened();
    const [first, second] = snapshot.context.results;
    const results =
      first === undefined || second === undefined
        ? []
        : [{ ...second, setup: { ...blankCredentials, pin } }, first];
    const people = selectCredentialsPeople(having(snapshot, { results }));
    expect(people.map(({ id, name }) => [id, name])).to.deep.equal([
      ['row-1', 'Nadia Brandt 1'],
      ['row-2', 'Nadia Brandt 2'],
    ]);
    expect(people.map(({ draft }) => draft.pin === pin)).to.deep.equal([false, true]);
    expect(people[0]?.issues).to.equal(first?.issues);
  });

  it('R28 is blank for a person who has started another way, and nobody without a result', () => {
    const snapshot = opened();
    const results = snapshot.context.results
      .slice(0, 1)
      .map((result) => ({ ...result, setup: { kind: 'later' as const } }));
    const people = selectCredentialsPeople(having(snapshot, { results }));
    expect(people.map(({ draft }) => draft)).to.deep.equal([blankCredentials]);
  });

  it('R29 is where responders go for each: to his own location, else to his site’s', () => {
    expect(selectPlaces(opened())).to.deep.equal([
      { id: 'row-1', name: 'Nadia Brandt 1', location: office, isOfSite: true },
      { id: 'row-2', name: 'Nadia Brandt 2', location: own, isOfSite: false },
    ]);
  });

  it('R31 is nowhere where a site has no location, and the site’s for who has no result', () => {
    const snapshot = opened();
    const nowhere = selectPlaces(having(snapshot, { sites: [mainSite], results: [] }));
    expect(nowhere.map(({ location, isOfSite }) => [location, isOfSite])).to.deep.equal([
      [null, false],
      [null, false],
    ]);
    const sites = selectPlaces(having(snapshot, { results: [] }));
    expect(sites.map(({ location, isOfSite }) => [location, isOfSite])).to.deep.equal([
      [office, true],
      [office, true],
    ]);
  });

  it('R05 is no place for people who have no phone', () => {
    expect(selectPlaces(opened('videoFree'))).to.deep.equal([]);
  });
});

describe('what the role picker shows', () => {
  const facts = { permissions: [], isDefault: false, isAssignable: true };
  const [standard, admin] = ['Standard', 'Admin'].map((name) =>
    roleSchema.parse({ ...facts, id: `role-${name}`, name }),
  );

  it('R24 are the roles that were searched for, and the one that is picked', () => {
    const roles = standard === undefined || admin === undefined ? [] : [standard, admin];
    const [opened] = initialTransition(rolePickerMachine, { roleId: null, people: 1 });
    const snapshot = having(opened, { roles, text: 'adm', roleId: admin?.id ?? null });
    expect(selectMatchingRoles(snapshot)).to.deep.equal([admin]);
    expect(selectPickedRole(snapshot)).to.equal(admin);
  });
});
