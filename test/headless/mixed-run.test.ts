import { expect } from 'chai';
import { siteIdSchema } from '../../src/domain/ids.ts';
import type { WizardDriver } from '../../src/headless/driver.ts';
import type { WizardPage } from '../../src/machines/wizard/wizard.types.ts';
import {
  addressId,
  buyPhone,
  chooseSetup,
  edit,
  goOn,
  partsOf,
  roleId,
  submit,
  takeNewNumber,
  takePhone,
  typeCredentials,
  wazee,
} from '../harness/editor-walks.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard, rowAt, walkToOutcome, walkToSetup } from '../harness/wizard-over-mock.ts';

const FULL = 25;
const highland = siteIdSchema.parse('site-highland');

/** Twenty-five people: two with bought phones, one with a phone from stock, one with a new number. */
async function equip(driver: WizardDriver): Promise<void> {
  const rows = people(FULL).map((person) => ({ ...person, siteId: highland }));
  driver.send({ type: 'rows.import', rows });
  await buyPhone(driver, 1, 'model-yealink-t54w');
  await buyPhone(driver, 2, 'model-poly-vvx-450');
  await takePhone(driver, 3, 'device-1');
  await takeNewNumber(driver, 4, '+12065550199');
  await goOn(driver);
}

/** The two phones go to two addresses. */
async function ship(driver: WizardDriver): Promise<void> {
  await edit(
    driver,
    { type: 'mode.set', mode: 'multiple' },
    { type: 'rows.mark', rowIds: [rowAt(driver, 2)] },
    { type: 'address.pick', addressId: addressId('seattle') },
    { type: 'address.assign' },
    { type: 'shipping.done' },
  );
}

/** Five start later, five by a schedule, two with credentials and one new place, and one has a role of his own. */
async function setUp(driver: WizardDriver): Promise<void> {
  await chooseSetup(driver, [6, 7, 8, 9, 10], 'later');
  await chooseSetup(driver, [11, 12, 13, 14, 15], 'schedule');
  await edit(driver, { type: 'schedule.set', patch: { date: '2026-01-06', time: '08:30' } });
  await chooseSetup(driver, [16, 17], 'credentials');
  await typeCredentials(driver, [16, 17]);
  await edit(
    driver,
    { type: 'location.open', rowIds: [rowAt(driver, 16)] },
    { type: 'location.new' },
    { type: 'nickname.set', name: 'Highland gate' },
    { type: 'address.open' },
    { type: 'address.set', patch: partsOf(wazee) },
    { type: 'editor.done' },
    { type: 'location.add' },
  );
  driver.send({ type: 'rows.mark', rowIds: [rowAt(driver, 18)] });
  driver.send({ type: 'role.open' });
  await driver.settled();
  await edit(driver, { type: 'role.pick', roleId: roleId('standard') }, { type: 'role.save' });
}

async function walkMixedRun() {
  const rowFaults = [{ step: 'notification', rows: [20] }] as const;
  const opened = await openWizard(multiSite, [], { rowFaults });
  const { driver } = opened;
  const pages: WizardPage[] = [];
  const look = () => pages.push(driver.read().page);
  await equip(driver);
  look();
  await ship(driver);
  await setUp(driver);
  look();
  await submit(driver);
  look();
  driver.send({ type: 'emergency.skip' });
  await driver.settled();
  look();
  driver.send({ type: 'charges.acknowledge' });
  await submit(driver);
  look();
  return { ...opened, pages };
}

describe('a run of 25 people in which nearly everything is mixed', () => {
  it('R21 leads past shipping, set-up, the missing address and the charges to the outcome', async () => {
    const { pages } = await walkMixedRun();
    expect(pages).to.deep.equal(['shipping', 'setup', 'missingAddress', 'confirm', 'outcome']);
  });

  it('R22 starts each person in the way that was chosen for him', async () => {
    const { backend } = await walkMixedRun();
    const made = backend.listMembers().slice(-FULL);
    const count = (setup: string) => made.filter((member) => member.setup === setup).length;
    expect(['invite', 'later', 'schedule', 'credentials'].map(count)).to.deep.equal([13, 5, 5, 2]);
  });

  it('R13 to R30 give each person what was chosen for him, and nobody else', async () => {
    const { backend } = await walkMixedRun();
    const made = backend.listMembers().slice(-FULL);
    const placesOf = (isOwn: (member: (typeof made)[number]) => boolean) =>
      made.flatMap((member, index) => (isOwn(member) ? [index + 1] : []));
    expect(placesOf(({ phone }) => phone?.kind === 'purchase')).to.deep.equal([1, 2]);
    expect(placesOf(({ phone }) => phone?.kind === 'inventory')).to.deep.equal([3]);
    expect(placesOf(({ number }) => number === '+12065550199')).to.deep.equal([4]);
    expect(placesOf((member) => member.emergencyLocationId !== null)).to.deep.equal([16]);
    expect(placesOf((member) => member.roleId !== null)).to.deep.equal([18]);
    const shipped = made.slice(0, 2).map(({ shipTo }) => shipTo?.addressId);
    expect(shipped).to.deep.equal(['address-denver', 'address-seattle']);
  });

  it('R34 tells each part of adding a person apart', async () => {
    const { driver } = await walkMixedRun();
    const { outcomes, ending } = driver.read();
    const stepsOf = (place: number) =>
      outcomes[place - 1]?.steps.map(({ step, state }) => `${step} ${state}`);
    expect(ending).to.equal('all');
    expect(stepsOf(1)).to.include.members(['account done', 'phone done', 'notification done']);
    expect(stepsOf(6)).to.include('notification skipped');
    expect(stepsOf(16)).to.include('emergencyLocation done');
    expect(stepsOf(18)).to.include('role done');
    expect([outcomes[19]?.state, stepsOf(20)?.at(-1)]).to.deep.equal([
      'partial',
      'notification failed',
    ]);
  });

  it('R26 pays for what was quoted: two phones, a number and two parcels', async () => {
    const { driver } = await openWizard();
    await equip(driver);
    await ship(driver);
    await submit(driver);
    expect(driver.read().page).to.equal('confirm');
    expect(driver.read().summary.costs).to.deep.equal({
      once: { minor: 40_800, currency: 'USD' },
      monthly: { minor: 499, currency: 'USD' },
    });
  });
});

describe('a run of 25 invited people', () => {
  it('R23 takes twelve requests at most', async () => {
    const { driver, requests } = await openWizard();
    await walkToSetup(driver, FULL);
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('all');
    expect(requests.length, requests.join('\n')).to.be.at.most(12);
  });
});
