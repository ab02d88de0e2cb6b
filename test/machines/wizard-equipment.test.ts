import { expect } from 'chai';
import { deviceIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { heldReport, offeredNumber, stockNumber, stockPhone } from '../harness/equipment.ts';
import { multiSite } from '../harness/northwind.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  buyPhone,
  canEdit,
  edit,
  rowId,
  rowsOf,
  say,
  topEditor,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

const device = deviceIdSchema.parse('device-1');
const phoneOf = (wizard: StartedWizard, index: number) => rowsOf(wizard)[index]?.phone;
const numberOf = (wizard: StartedWizard, index: number) => rowsOf(wizard)[index]?.number;

/** Opens the phones in stock for a person. */
async function openPhones(wizard: StartedWizard, number: number) {
  await say(wizard, { type: 'phone.open', rowId: rowId(number) });
  const items = [stockPhone('device-1'), stockPhone('device-2')];
  await answer(wizard.back.listInventoryPhones, { items, nextCursor: null });
}

async function takePhone(wizard: StartedWizard, number: number) {
  await openPhones(wizard, number);
  await edit(wizard, { type: 'phone.pick', deviceId: device });
}

async function openNumbers(wizard: StartedWizard, number: number) {
  await say(wizard, { type: 'number.open', rowId: rowId(number) });
  const items = ['+13035550100', '+13035550101', '+13035550150'].map((e164) => stockNumber(e164));
  await answer(wizard.back.listInventoryNumbers, { items, nextCursor: null });
}

const guidance = (number: number, field: 'phone' | 'number') => ({
  type: 'guidance',
  focus: { kind: 'cell', rowId: rowId(number), field },
  announcement: null,
});

describe('phones in the list of people', () => {
  it('R14 are picked from stock for one person, and lead back to his cell', async () => {
    const wizard = await wizardWithPeople(2);
    await takePhone(wizard, 3);
    expect(phoneOf(wizard, 1)).to.deep.include({ kind: 'inventory', deviceId: 'device-1' });
    expect(phoneOf(wizard, 0)).to.deep.equal({ kind: 'app' });
    expect(wizard.emitted.at(-1)).to.deep.equal(guidance(3, 'phone'));
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('people');
  });

  it('R13 stay as they were when the window is left, and lead back to the cell', async () => {
    const wizard = await wizardWithPeople(1);
    const before = rowsOf(wizard);
    await openPhones(wizard, 2);
    await edit(wizard, { type: 'picker.close' });
    expect(rowsOf(wizard)).to.equal(before);
    expect(wizard.emitted.at(-1)).to.deep.equal(guidance(2, 'phone'));
  });

  it('R14 that somebody has can’t be picked for another, but again for himself', async () => {
    const wizard = await wizardWithPeople(2);
    await takePhone(wizard, 2);
    await openPhones(wizard, 3);
    expect(canEdit(wizard, { type: 'phone.pick', deviceId: device })).to.equal(false);
    await edit(wizard, { type: 'picker.close' });
    await openPhones(wizard, 2);
    expect(canEdit(wizard, { type: 'phone.pick', deviceId: device })).to.equal(true);
  });

  it('R15 are bought from the catalogue', async () => {
    const wizard = await wizardWithPeople(1);
    await buyPhone(wizard, 2);
    expect(phoneOf(wizard, 0)).to.deep.include({ kind: 'purchase', catalogId: 'model-1' });
  });

  it('R05 are not there for a type of user who has none', async () => {
    const wizard = await wizardWithPeople(1);
    const mobile = multiSite.userTypes.find(({ kind }) => kind === 'mobile');
    if (mobile !== undefined) await say(wizard, { type: 'userType.choose', userTypeId: mobile.id });
    const opening: readonly WizardEvent[] = [
      { type: 'phone.open', rowId: rowId(2) },
      { type: 'number.open', rowId: rowId(2) },
    ];
    expect(opening.map((event) => wizard.actor.getSnapshot().can(event))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('R13 are not there for nobody', async () => {
    const { actor } = await wizardWithPeople(1);
    expect(actor.getSnapshot().can({ type: 'phone.open', rowId: rowId(9) })).to.equal(false);
  });

  it('R16 are filled down a column when they are bought', async () => {
    const wizard = await wizardWithPeople(3);
    await buyPhone(wizard, 2);
    const rowIds = [rowId(3), rowId(4)];
    await say(wizard, { type: 'rows.fill', fromRowId: rowId(2), rowIds, field: 'phone' });
    const kinds = rowsOf(wizard).map(({ phone }) => phone.kind);
    expect(kinds).to.deep.equal(['purchase', 'purchase', 'purchase']);
    expect(wizard.emitted.at(-1)).to.deep.include({
      announcement: { key: 'rowsFilled', count: 2 },
    });
  });

  it('R14 from stock are neither filled into others nor duplicated', async () => {
    const wizard = await wizardWithPeople(2);
    await takePhone(wizard, 2);
    const rowIds = [rowId(2), rowId(3)];
    await say(
      wizard,
      { type: 'rows.fill', fromRowId: rowId(2), rowIds, field: 'phone' },
      { type: 'row.duplicate', rowId: rowId(2) },
    );
    const kinds = rowsOf(wizard).map(({ phone }) => phone.kind);
    expect(kinds).to.deep.equal(['inventory', 'app', 'app']);
  });

  it('R13 lie over the list as long as they are open', async () => {
    const wizard = await wizardWithPeople(1);
    await openPhones(wizard, 2);
    expect(wizard.actor.getSnapshot().hasTag('modal')).to.equal(true);
    expect(topEditor(wizard).getSnapshot().matches({ inventory: 'listed' })).to.equal(true);
  });
});

describe('numbers in the list of people', () => {
  it('R17 are suggested in stock, and another one can be picked', async () => {
    const wizard = await wizardWithPeople(1);
    expect(numberOf(wizard, 0)).to.deep.include({ e164: '+13035550100', isSuggested: true });
    await openNumbers(wizard, 2);
    await edit(wizard, { type: 'number.pick', e164: '+13035550150' });
    expect(numberOf(wizard, 0)).to.deep.include({ e164: '+13035550150', isSuggested: false });
    expect(wizard.emitted.at(-1)).to.deep.equal(guidance(2, 'number'));
  });

  it('R17 that another one has can’t be picked', async () => {
    const wizard = await wizardWithPeople(2);
    await openNumbers(wizard, 3);
    expect(canEdit(wizard, { type: 'number.pick', e164: '+13035550100' })).to.equal(false);
  });

  it('R17 that were suggested follow the person to another site, and chosen ones stay', async () => {
    const wizard = await wizardWithPeople(2);
    await openNumbers(wizard, 3);
    await edit(wizard, { type: 'number.pick', e164: '+13035550150' });
    const siteId = siteIdSchema.parse('site-harbour');
    const rowIds = [rowId(3)];
    await say(
      wizard,
      { type: 'row.patch', rowId: rowId(2), patch: { siteId } },
      { type: 'rows.fill', fromRowId: rowId(2), rowIds, field: 'siteId' },
    );
    const numbers = rowsOf(wizard).map(({ number }) => number?.e164);
    expect(numbers).to.deep.equal(['+12065550100', '+13035550150']);
  });

  it('R17 can be taken away again, and are missing then', async () => {
    const wizard = await wizardWithPeople(1);
    await openNumbers(wizard, 2);
    await edit(wizard, { type: 'number.clear' });
    expect(numberOf(wizard, 0)).to.equal(null);
    await say(wizard, { type: 'step.next' });
    expect(wizard.back.checkIdentities.calls).to.have.length(0);
  });

  it('R18 that are new are held, by the time that goes on under the window', async () => {
    const wizard = await wizardWithPeople(1);
    const { back, pass } = wizard;
    await openNumbers(wizard, 2);
    await edit(wizard, { type: 'list.show', list: 'new' });
    await answer(back.listNumberPlaces, [{ id: 'CO', label: 'Colorado' }]);
    await edit(wizard, { type: 'region.pick', region: 'CO' });
    await answer(back.listNumberPlaces, [{ id: '720', label: '720' }]);
    await edit(wizard, { type: 'areaCode.pick', areaCode: '720' });
    await answer(back.searchNumbers, [offeredNumber('+17205550150')]);
    pass(10 * 60_000);
    await edit(wizard, { type: 'number.pick', e164: '+17205550150' });
    const report = heldReport('+17205550150', 'hold-1', '2026-11-30T15:20:00.000Z');
    await answer(back.holdNumbers, report);
    await wizard.tick(9 * 60_000);
    expect(topEditor(wizard).getSnapshot().matches({ newNumbers: 'held' })).to.equal(true);
    await wizard.tick(60_000);
    expect(topEditor(wizard).getSnapshot().matches({ newNumbers: 'holdEnded' })).to.equal(true);
  });
});
