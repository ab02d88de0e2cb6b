import { expect } from 'chai';
import { isAvailable } from '../../src/domain/capability.ts';
import {
  catalogIdSchema,
  costCenterIdSchema,
  numberIdSchema,
  shippingMethodIdSchema,
  siteIdSchema,
} from '../../src/domain/ids.ts';
import { userKinds } from '../../src/domain/user-type.ts';
import type { WizardDriver } from '../../src/headless/driver.ts';
import { personas } from '../../src/mocks/personas.ts';
import {
  addressId,
  buyPhone,
  chooseSetup,
  edit,
  goOn,
  locationId,
  openNumber,
  openPhone,
  partsOf,
  roleId,
  submit,
  takeNewNumber,
  takePhone,
  typeCredentials,
  wazee,
} from '../harness/editor-walks.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard, rowAt, walkToSetup } from '../harness/wizard-over-mock.ts';
import { row, submission } from '../mocks/people.ts';

const T54W = 'model-yealink-t54w';
const VVX = 'model-poly-vvx-450';
const highland = siteIdSchema.parse('site-highland');
const harbour = siteIdSchema.parse('site-harbour');

/** The wizard with so many people in its list, on their site. */
async function openPeople(count: number, siteId = siteIdSchema.parse('site-main')) {
  const opened = await openWizard();
  const rows = people(count).map((person) => ({ ...person, siteId }));
  opened.driver.send({ type: 'rows.import', rows });
  return opened;
}

/** The wizard on the set-up step with people at a site without a place for responders. */
async function openUncovered(count = 1) {
  const opened = await openPeople(count, highland);
  await goOn(opened.driver);
  await chooseSetup(opened.driver, [], 'credentials');
  const places = Array.from({ length: count }, (_, index) => index + 1);
  await typeCredentials(opened.driver, places);
  return opened;
}

function chooseKind(driver: WizardDriver, kind: string) {
  const type = driver.read().offer?.userTypes.find((each) => each.kind === kind);
  if (type !== undefined) driver.send({ type: 'userType.choose', userTypeId: type.id });
}

const rowsOf = (driver: WizardDriver) => driver.read().rows;
const phonesOf = (driver: WizardDriver) => rowsOf(driver).map(({ phone }) => phone.kind);
const setupsOf = (driver: WizardDriver) => rowsOf(driver).map(({ setup }) => setup?.kind);
const pageOf = (driver: WizardDriver) => driver.read().page;

describe('every row of the requirements, without a browser', () => {
  it('R01 picks a user type that the account’s plan offers', async () => {
    const { driver, backend } = await openPeople(1);
    expect(driver.read().offer?.userTypes).to.deep.equal(backend.listUserTypes());
    chooseKind(driver, 'videoFree');
    await goOn(driver);
    await submit(driver);
    expect(backend.listMembers().at(-1)?.userTypeId).to.equal('type-video-pro');
  });

  it('R02 tells the four kinds of user apart', async () => {
    const { driver } = await openWizard();
    const kinds = driver.read().offer?.userTypes.map(({ kind }) => kind);
    expect(kinds).to.have.members([...userKinds]);
  });

  it('R03 knows the free calls of a Mobile user at the choice and before submitting', async () => {
    const { driver } = await openPeople(1);
    chooseKind(driver, 'mobile');
    expect(driver.read().offer?.account.freeCallAllowance).to.equal(10);
    await goOn(driver);
    expect(pageOf(driver)).to.equal('setup');
    expect(driver.read().offer?.account.freeCallAllowance).to.equal(10);
  });

  it('R04 buys only what he may buy, and assigns what is in stock all the same', async () => {
    const { driver } = await openWizard(personas['no-purchase']);
    driver.send({ type: 'rows.import', rows: people(1) });
    const { capabilities } = driver.read().offer?.account ?? multiSite.account;
    expect(capabilities.buyPhones).to.deep.include({
      reason: 'permission',
      permission: 'BillingAdmin',
    });
    await openPhone(driver, 1);
    const buying = () => driver.sendToEditor({ type: 'list.show', list: 'catalog' });
    expect(buying).to.throw('phone: devicePicker inventory.listed');
    driver.sendToEditor({ type: 'picker.close' });
    await openNumber(driver, 1);
    expect(() => driver.sendToEditor({ type: 'list.show', list: 'new' })).to.throw(
      'does not take it',
    );
    driver.sendToEditor({ type: 'picker.close' });
    await takePhone(driver, 1, 'device-1');
    expect(phonesOf(driver)).to.deep.equal(['inventory']);
    expect(isAvailable(capabilities, 'buyLicences')).to.equal(false);
  });

  it('R05 leads a Mobile user past phone, number and shipping', async () => {
    const { driver, backend } = await openPeople(1);
    await buyPhone(driver, 1, T54W);
    chooseKind(driver, 'mobile');
    const rowId = rowAt(driver, 1);
    expect(() => driver.send({ type: 'phone.open', rowId })).to.throw('does not take it');
    expect(() => driver.send({ type: 'number.open', rowId })).to.throw('does not take it');
    await goOn(driver);
    expect(pageOf(driver)).to.equal('setup');
    await submit(driver);
    expect(backend.listMembers().at(-1)).to.deep.include({ phone: null, number: null });
  });

  it('R06 enters name, e-mail, cost centre and site', async () => {
    const { driver, backend } = await openWizard();
    const costCenterId = costCenterIdSchema.parse('center-legal');
    const patch = { ...people(1)[0], siteId: harbour, costCenterId };
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch });
    await goOn(driver);
    await submit(driver);
    expect(backend.listMembers().at(-1)).to.deep.include(patch);
  });

  it('R07 gets the next free extension filled in, and may change it', async () => {
    const { driver } = await openPeople(2);
    expect(rowsOf(driver).map(({ extension }) => extension)).to.deep.equal(['1041', '1042']);
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch: { extension: '911' } });
    expect(driver.read().issues.map(({ code }) => code)).to.deep.equal(['reserved']);
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch: { extension: '1042' } });
    expect(driver.read().issues.map(({ code }) => code)).to.deep.equal(['duplicateInRun']);
  });

  it('R08 wants unique addresses unless he says otherwise', async () => {
    const { driver } = await openPeople(2);
    const { email } = rowsOf(driver)[0] ?? { email: '' };
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 2), patch: { email } });
    expect(driver.read().issues.map(({ code }) => code)).to.deep.equal(['duplicateInRun']);
  });

  it('R09 loses the invite with shared addresses, and changes nobody silently', async () => {
    const { driver, emitted } = await openPeople(2);
    await goOn(driver);
    driver.send({ type: 'step.back' });
    driver.send({ type: 'uniqueEmail.require', isRequired: false });
    const announcement = { key: 'uniqueEmailOff', invited: 2 };
    expect(emitted.at(-1)).to.deep.include({ announcement });
    await goOn(driver);
    expect(setupsOf(driver)).to.deep.equal(['invite', 'invite']);
    for (const option of ['invite', 'schedule'] as const) {
      expect(() => driver.send({ type: 'setup.choose', option })).to.throw('does not take it');
    }
    await chooseSetup(driver, [], 'later');
    expect(setupsOf(driver)).to.deep.equal(['later', 'later']);
  });

  it('R10 adds as many rows as he says, up to the account’s limit', async () => {
    const { driver } = await openWizard();
    driver.send({ type: 'row.add', count: 24 });
    driver.send({ type: 'row.add', count: 1 });
    expect(driver.read().summary).to.deep.include({ people: 25, limit: 25 });
  });

  it('R11 duplicates a row without what is one person’s own', async () => {
    const { driver } = await openPeople(1, harbour);
    await takePhone(driver, 1, 'device-1');
    driver.send({ type: 'row.duplicate', rowId: rowAt(driver, 1) });
    const [original, copy] = rowsOf(driver);
    expect(copy).to.deep.include({ firstName: '', lastName: '', email: '', siteId: harbour });
    expect(copy?.phone).to.deep.equal({ kind: 'app' });
    expect(copy?.number?.e164).to.not.equal(original?.number?.e164);
  });

  it('R12 removes a row, and takes that back', async () => {
    const { driver } = await openPeople(2);
    const before = rowsOf(driver);
    driver.send({ type: 'row.remove', rowId: rowAt(driver, 1) });
    driver.send({ type: 'row.restore' });
    expect(rowsOf(driver)).to.deep.equal(before);
  });

  it('R13 picks another phone for each user: app, stock, bought', async () => {
    const { driver } = await openPeople(3);
    await takePhone(driver, 2, 'device-4');
    await buyPhone(driver, 3, T54W);
    expect(phonesOf(driver)).to.deep.equal(['app', 'inventory', 'purchase']);
    await openPhone(driver, 3);
    await edit(driver, { type: 'app.pick' });
    expect(phonesOf(driver)).to.deep.equal(['app', 'inventory', 'app']);
  });

  it('R14 assigns an inventory phone once', async () => {
    const { driver, backend } = await openPeople(2);
    await takePhone(driver, 1, 'device-1');
    const again = await takePhone(driver, 2, 'device-1').catch(String);
    expect(again).to.include('WizardRefusal');
    driver.sendToEditor({ type: 'picker.close' });
    await goOn(driver);
    await submit(driver);
    const phones = backend.listMembers().slice(-2);
    expect(phones.map(({ phone }) => phone?.kind)).to.deep.equal(['inventory', 'app']);
  });

  it('R15 finds a phone to buy by text and filter, and looks at its details', async () => {
    const { driver } = await openPeople(1);
    await openPhone(driver, 1);
    await edit(
      driver,
      { type: 'list.show', list: 'catalog' },
      { type: 'filters.set', patch: { brands: ['Cisco'] } },
      { type: 'search.type', text: 'T54W' },
    );
    expect(driver.editor()?.state).to.equal('catalog.empty');
    await edit(driver, { type: 'filters.clear' }, { type: 'search.type', text: 'T54W' });
    await edit(driver, { type: 'details.open', catalogId: catalogIdSchema.parse(T54W) });
    expect(driver.editor()?.state).to.equal('details');
    await edit(driver, { type: 'model.pick', catalogId: catalogIdSchema.parse(T54W) });
    expect(rowsOf(driver)[0]?.phone).to.deep.include({ model: 'Yealink T54W' });
  });

  it('R16 buys different models in one run', async () => {
    const { driver } = await openPeople(2);
    await buyPhone(driver, 1, T54W);
    await buyPhone(driver, 2, VVX);
    expect(driver.read().summary.costs.once).to.deep.equal({
      minor: 20_900 + 19_900,
      currency: 'USD',
    });
  });

  it('R17 takes a number from stock, the one of his place first, each once', async () => {
    const { driver } = await openPeople(2, harbour);
    const numbersOf = () => rowsOf(driver).map(({ number }) => number?.e164);
    expect(numbersOf()).to.deep.equal(['+12065550100', '+12065550101']);
    await openNumber(driver, 2);
    const taken = () => driver.sendToEditor({ type: 'number.pick', e164: '+12065550100' });
    expect(taken).to.throw('does not take it');
    await edit(driver, { type: 'number.pick', e164: '+13035550105' });
    expect(rowsOf(driver)[1]?.number).to.deep.include({
      numberId: numberIdSchema.parse('number-6'),
      isSuggested: false,
    });
  });

  it('R18 takes a new number, held for a while', async () => {
    const { driver } = await openPeople(1, harbour);
    await takeNewNumber(driver, 1, '+12065550199');
    expect(rowsOf(driver)[0]?.number).to.deep.include({
      kind: 'new',
      e164: '+12065550199',
      expiresAt: '2026-01-05T09:20:00.000Z',
    });
  });

  it('R19 picks, edits or adds a shipping address where a phone is bought', async () => {
    const { driver } = await openPeople(1);
    await buyPhone(driver, 1, T54W);
    await goOn(driver);
    expect([pageOf(driver), driver.editor()?.state]).to.deep.equal([
      'shipping',
      'single.choosing.complete',
    ]);
    await edit(driver, { type: 'address.pick', addressId: addressId('seattle') });
    expect(rowsOf(driver)[0]?.shipTo?.addressId).to.equal('address-seattle');
    await edit(
      driver,
      { type: 'address.new' },
      { type: 'recipient.set', recipient: 'Nadia Brandt' },
      { type: 'address.set', patch: partsOf(wazee) },
      { type: 'editor.done' },
    );
    expect(driver.editor()?.state).to.equal('single.choosing.complete');
    expect(rowsOf(driver)[0]?.shipTo?.addressId).to.match(/^id-/);
    await edit(driver, { type: 'address.edit', addressId: addressId('denver') });
    expect(driver.editor()?.name).to.equal('addressEditor');
  });

  it('R20 ships to several addresses, and is done when every device has one', async () => {
    const { driver } = await openPeople(2);
    await buyPhone(driver, 1, T54W);
    await buyPhone(driver, 2, VVX);
    await goOn(driver);
    await edit(driver, { type: 'mode.set', mode: 'multiple' });
    const assign = (place: number, name: string) =>
      edit(
        driver,
        { type: 'rows.mark', rowIds: [rowAt(driver, place)] },
        { type: 'address.pick', addressId: addressId(name) },
        { type: 'address.assign' },
      );
    await assign(1, 'seattle');
    await assign(2, 'denver');
    await edit(
      driver,
      { type: 'method.pick', methodId: shippingMethodIdSchema.parse('method-overnight') },
      { type: 'shipping.done' },
    );
    expect(pageOf(driver)).to.equal('setup');
    const places = rowsOf(driver).map(({ shipTo }) => [shipTo?.addressId, shipTo?.methodId]);
    expect(places).to.deep.equal([
      ['address-seattle', 'method-overnight'],
      ['address-denver', 'method-overnight'],
    ]);
  });

  it('R21 goes on and back with nothing lost', async () => {
    const { driver } = await openPeople(2);
    await buyPhone(driver, 1, T54W);
    await goOn(driver);
    await goOn(driver);
    await chooseSetup(driver, [2], 'credentials');
    await typeCredentials(driver, [2]);
    const before = rowsOf(driver);
    driver.send({ type: 'step.back' });
    await driver.settled();
    driver.send({ type: 'step.back' });
    await goOn(driver);
    await goOn(driver);
    expect([pageOf(driver), rowsOf(driver)]).to.deep.equal(['setup', before]);
  });

  it('R22 picks a setup option for one user, several, or all', async () => {
    const { driver } = await openPeople(3);
    await goOn(driver);
    await chooseSetup(driver, [2], 'later');
    expect(setupsOf(driver)).to.deep.equal(['invite', 'later', 'invite']);
    await chooseSetup(driver, [1, 3], 'schedule');
    expect(setupsOf(driver)).to.deep.equal(['schedule', 'later', 'schedule']);
    await chooseSetup(driver, [], 'invite');
    expect(setupsOf(driver)).to.deep.equal(['invite', 'invite', 'invite']);
  });

  it('R23 sends an invite at once', async () => {
    const { driver, backend } = await openPeople(1);
    await goOn(driver);
    await submit(driver);
    expect(backend.listMails().map(({ sentAt }) => sentAt)).to.deep.equal([
      '2026-01-05T09:00:00.000Z',
    ]);
  });

  it('R24 changes the assigned role, with a second act where it lets people do more', async () => {
    const { driver, backend } = await openPeople(2);
    await goOn(driver);
    driver.send({ type: 'rows.mark', rowIds: [rowAt(driver, 2)] });
    driver.send({ type: 'role.open' });
    await driver.settled();
    await edit(driver, { type: 'role.pick', roleId: roleId('manager') }, { type: 'role.save' });
    expect(driver.editor()?.state).to.equal('confirmingElevation');
    await edit(driver, { type: 'role.confirm' });
    await submit(driver);
    const roles = backend.listMembers().slice(-2);
    expect(roles.map((member) => member.roleId)).to.deep.equal([null, 'role-manager']);
  });

  it('R25 submits without a purchase, and that completes the run', async () => {
    const { driver } = await openPeople(1);
    await goOn(driver);
    await submit(driver);
    expect(driver.read()).to.deep.include({ page: 'outcome', ending: 'all' });
  });

  it('R26 submits with a purchase after the charges were acknowledged', async () => {
    const { driver, backend } = await openPeople(1);
    await buyPhone(driver, 1, T54W);
    await goOn(driver);
    await goOn(driver);
    await submit(driver);
    expect(pageOf(driver)).to.equal('confirm');
    await submit(driver);
    expect(pageOf(driver)).to.equal('confirm');
    driver.send({ type: 'charges.acknowledge' });
    await submit(driver);
    expect(driver.read()).to.deep.include({ page: 'outcome', ending: 'all' });
    expect(backend.listMembers().at(-1)?.phone).to.deep.equal({
      kind: 'purchase',
      catalogId: T54W,
    });
  });

  it('R27 schedules the invite in his own time zone, and its link ends accordingly', async () => {
    const sunday = Date.UTC(2026, 0, 11);
    let time = Date.UTC(2026, 0, 5, 9);
    const { driver, backend } = await openWizard(multiSite, [], { now: () => time });
    await walkToSetup(driver, 1);
    await chooseSetup(driver, [], 'schedule');
    await edit(driver, { type: 'schedule.set', patch: { date: '2026-01-06', time: '08:30' } });
    await submit(driver);
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMails()).to.deep.equal([]);
    time = sunday;
    expect(backend.listMails()).to.deep.equal([
      {
        to: 'nadia.1@northwind.example',
        sentAt: '2026-01-06T15:30:00.000Z',
        linkEndsAt: '2026-01-08T15:30:00.000Z',
      },
    ]);
  });

  it('R28 assigns credentials: typed, or drawn for several people at once', async () => {
    const { driver, backend } = await openPeople(2);
    await goOn(driver);
    await chooseSetup(driver, [], 'credentials');
    await typeCredentials(driver, [1, 2]);
    await edit(driver, { type: 'credentials.generate', rowIds: [rowAt(driver, 2)] });
    const setups = rowsOf(driver).map(({ setup }) => setup);
    expect(setups.map((setup) => setup?.kind === 'credentials' && setup.isTemporary)).to.deep.equal(
      [true, true],
    );
    expect(driver.read().issues).to.deep.equal([]);
    await submit(driver);
    const members = backend.listMembers().slice(-2);
    expect(members.map(({ status }) => status)).to.deep.equal(['enabled', 'enabled']);
  });

  it('R29 gives a place for responders: searched and picked', async () => {
    const { driver, backend } = await openUncovered();
    await edit(
      driver,
      { type: 'location.open', rowIds: [rowAt(driver, 1)] },
      { type: 'site.filter', siteId: null },
      { type: 'search.type', text: 'annex' },
      { type: 'location.pick', locationId: locationId('annex') },
      { type: 'picker.done' },
    );
    await submit(driver);
    expect(backend.listMembers().at(-1)?.emergencyLocationId).to.equal('location-annex');
  });

  it('R30 makes a new place for responders, its address in a form of its own', async () => {
    const { driver, backend } = await openUncovered();
    await edit(
      driver,
      { type: 'location.open', rowIds: [rowAt(driver, 1)] },
      { type: 'location.new' },
      { type: 'nickname.set', name: 'Highland gate' },
      { type: 'address.open' },
      { type: 'address.set', patch: partsOf({ ...wazee, street: '210 Wazee St' }) },
      { type: 'editor.done' },
    );
    expect(driver.editor()?.state).to.equal('asking.corrected');
    await edit(driver, { type: 'suggestion.accept' }, { type: 'location.add' });
    expect(driver.editor()?.name).to.equal('assignCredentials');
    await submit(driver);
    const query = { text: 'Highland gate', siteId: null, cursor: null };
    const [made] = backend.listEmergencyLocations(query).items;
    expect(made).to.deep.include({ siteId: highland, address: wazee });
    expect(backend.listMembers().at(-1)?.emergencyLocationId).to.equal(made?.id);
  });

  it('R31 is told how many people responders could not find', async () => {
    const { driver, emitted } = await openUncovered(2);
    await submit(driver);
    expect(pageOf(driver)).to.equal('missingAddress');
    driver.send({ type: 'emergency.back' });
    expect(emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'row', rowId: rowAt(driver, 1) },
      announcement: { key: 'needAttention', count: 2 },
    });
  });

  it('R32 is stopped once: Back, or Yes to go on without', async () => {
    const { driver, backend } = await openUncovered();
    await submit(driver);
    driver.send({ type: 'emergency.back' });
    expect(pageOf(driver)).to.equal('setup');
    await submit(driver);
    driver.send({ type: 'emergency.skip' });
    await driver.settled();
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMembers().at(-1)?.emergencyLocationId).to.equal(null);
  });

  it('R33 activates later: nobody is notified', async () => {
    const { driver, backend } = await openPeople(1);
    await goOn(driver);
    await chooseSetup(driver, [], 'later');
    await submit(driver);
    expect(backend.listMembers().at(-1)).to.deep.include({
      status: 'notActivated',
      invitedAt: null,
    });
    expect(backend.listMails()).to.deep.equal([]);
  });

  it('R34 sees what became of each person, and adds who failed after a correction', async () => {
    const { driver, backend } = await openPeople(3);
    await goOn(driver);
    const rival = row('row-9', { email: 'nadia.2@northwind.example', extension: '3000' });
    await backend.submit(submission([rival]), 'another-admin');
    await submit(driver);
    const states = driver.read().outcomes.map(({ state }) => state);
    expect([driver.read().ending, states]).to.deep.equal(['partial', ['done', 'failed', 'done']]);
    driver.send({ type: 'failed.edit' });
    await driver.settled();
    const patch = { email: 'nadia.b@northwind.example' };
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch });
    await goOn(driver);
    await submit(driver);
    expect(driver.read().ending).to.equal('all');
  });
});
