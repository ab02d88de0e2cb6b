import { expect } from 'chai';
import { costCenterIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import type { WizardDriver } from '../../src/headless/driver.ts';
import { personas } from '../../src/mocks/personas.ts';
import { row, submission } from '../mocks/people.ts';
import { multiSite, people, singleSite } from '../harness/northwind.ts';
import { openWizard, rowAt, walkToOutcome, walkToSetup } from '../harness/wizard-over-mock.ts';

const setupsOf = (driver: WizardDriver) =>
  driver.read().rows.map(({ setup }) => setup?.kind ?? null);
const extensionsOf = (driver: WizardDriver) => driver.read().rows.map(({ extension }) => extension);
const codesOf = (driver: WizardDriver) => driver.read().issues.map(({ code }) => code);

/** Chooses the first user type of a kind. */
function chooseKind(driver: WizardDriver, kind: string) {
  const type = driver.read().offer?.userTypes.find((each) => each.kind === kind);
  if (type !== undefined) driver.send({ type: 'userType.choose', userTypeId: type.id });
}

describe('a first run', () => {
  it('R01 offers the user types of the account’s plan', async () => {
    const { driver, backend } = await openWizard();
    expect(driver.read().offer?.userTypes).to.deep.equal(backend.listUserTypes());
  });

  it('R04 refuses a user type without a licence left to an admin who may buy none', async () => {
    const { driver } = await openWizard(personas['no-purchase']);
    expect(() => chooseKind(driver, 'videoPaid')).to.throw('does not take it');
  });

  for (const [kind, phone] of [
    ['full', { kind: 'app' }],
    ['videoFree', null],
    ['mobile', null],
  ] as const) {
    it(`R05 gives ${phone === null ? 'no phone' : 'a phone'} to a user of the kind ${kind}`, async () => {
      const { driver, backend } = await openWizard();
      chooseKind(driver, kind);
      await walkToSetup(driver);
      await walkToOutcome(driver);
      expect(backend.listMembers().at(-1)?.phone).to.deep.equal(phone);
    });
  }

  it('R06 asks for site and cost centre on an account with several sites', async () => {
    const { driver, backend } = await openWizard(multiSite);
    const siteId = siteIdSchema.parse('site-highland');
    const costCenterId = costCenterIdSchema.parse('center-legal');
    const rows = people(1).map((person) => ({ ...person, siteId, costCenterId }));
    driver.send({ type: 'rows.import', rows });
    driver.send({ type: 'step.next' });
    await driver.settled();
    await walkToOutcome(driver);
    expect(backend.listMembers().at(-1)).to.deep.include({ siteId, costCenterId });
  });

  it('R06 offers every site and cost centre, however many parts the lists have', async () => {
    const { offer } = (await openWizard(multiSite)).driver.read();
    expect(offer?.sites).to.deep.equal(multiSite.sites);
    expect(offer?.costCenters).to.deep.equal(multiSite.costCenters);
  });

  it('R06 has neither on an account in one place', async () => {
    const { driver } = await openWizard(singleSite);
    const { offer, rows } = driver.read();
    expect([offer?.sites, offer?.costCenters, rows[0]?.siteId]).to.deep.equal([[], [], null]);
  });

  it('R06 does not go on before everybody is right, and submits nothing', async () => {
    const { driver, backend } = await openWizard();
    driver.send({ type: 'step.next' });
    expect(driver.read().page).to.equal('people');
    expect(codesOf(driver)).to.deep.equal(['required', 'required', 'required']);
    expect(backend.listMembers()).to.have.length(7);
  });

  it('R07 fills in the next free extensions', async () => {
    const { driver } = await openWizard();
    driver.send({ type: 'row.add', count: 2 });
    expect(extensionsOf(driver)).to.deep.equal(['1041', '1042', '1043']);
  });

  it('R07 finds an extension that somebody has, and names a free one', async () => {
    const { driver } = await openWizard();
    driver.send({ type: 'rows.import', rows: [{ ...people(1)[0], extension: '1002' }] });
    driver.send({ type: 'step.next' });
    await driver.settled();
    const [issue] = driver.read().issues;
    expect(issue).to.deep.include({ code: 'duplicateInAccount', params: { next: '1041' } });
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch: { extension: '1041' } });
    driver.send({ type: 'step.next' });
    await driver.settled();
    expect(driver.read().page).to.equal('setup');
  });

  it('R08 refuses an address that somebody has, in any spelling', async () => {
    const { driver } = await openWizard();
    const email = 'PRIYA.raman@northwind.example';
    driver.send({ type: 'rows.import', rows: [{ ...people(1)[0], email }] });
    driver.send({ type: 'step.next' });
    await driver.settled();
    expect(codesOf(driver)).to.deep.equal(['duplicateInAccount']);
  });

  it('R09 takes a shared address when it is told to, and then sends no invite', async () => {
    const { driver, backend } = await openWizard();
    driver.send({ type: 'uniqueEmail.require', isRequired: false });
    const email = 'priya.raman@northwind.example';
    driver.send({ type: 'rows.import', rows: people(2).map((each) => ({ ...each, email })) });
    driver.send({ type: 'step.next' });
    await driver.settled();
    expect(setupsOf(driver)).to.deep.equal([null, null]);
    driver.send({ type: 'setup.choose', option: 'later' });
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMails()).to.deep.equal([]);
  });

  it('R09 names the rows that were set to an invite, and changes none of them', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver, 2);
    driver.send({ type: 'step.back' });
    driver.send({ type: 'uniqueEmail.require', isRequired: false });
    driver.send({ type: 'step.next' });
    await driver.settled();
    expect(setupsOf(driver)).to.deep.equal(['invite', 'invite']);
    expect(codesOf(driver)).to.deep.equal(['inviteNeedsUniqueEmail', 'inviteNeedsUniqueEmail']);
  });

  it('R10 holds as many people as the account lets it, and adds them all', async () => {
    const { driver, backend } = await openWizard();
    await walkToSetup(driver, 25);
    await walkToOutcome(driver);
    expect(driver.read()).to.deep.include({ page: 'outcome', ending: 'all' });
    expect(backend.listMembers()).to.have.length(7 + 25);
  });

  it('R10 takes no row beyond the limit', async () => {
    const { driver, emitted } = await openWizard();
    driver.send({ type: 'row.add', count: 24 });
    driver.send({ type: 'row.add', count: 1 });
    expect(driver.read().summary).to.deep.include({ people: 25, limit: 25 });
    expect(emitted.at(-1)).to.deep.include({ announcement: { key: 'noRoom', limit: 25 } });
  });

  it('R11 copies everything but names, address and extension', async () => {
    const { driver } = await openWizard();
    const siteId = siteIdSchema.parse('site-harbour');
    driver.send({ type: 'rows.import', rows: [{ ...people(1)[0], siteId }] });
    driver.send({ type: 'row.duplicate', rowId: rowAt(driver, 1) });
    const copy = driver.read().rows[1];
    expect(copy).to.include({ firstName: '', lastName: '', email: '', extension: '1042', siteId });
  });

  it('R12 removes a row and brings it back as it was', async () => {
    const { driver } = await openWizard();
    driver.send({ type: 'rows.import', rows: people(3) });
    const before = driver.read().rows;
    driver.send({ type: 'row.remove', rowId: rowAt(driver, 2) });
    expect(driver.read().rows).to.have.length(2);
    driver.send({ type: 'row.restore' });
    expect(driver.read().rows).to.deep.equal(before);
  });

  it('R21 goes on and back with nothing lost', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver, 2);
    driver.send({ type: 'setup.choose', option: 'later' });
    const { rows } = driver.read();
    driver.send({ type: 'step.back' });
    driver.send({ type: 'step.next' });
    await driver.settled();
    expect(driver.read()).to.deep.include({ page: 'setup', rows });
  });

  it('R22 starts one, several or all in a way of their own', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver, 4);
    const choose = (places: readonly number[], option: 'invite' | 'later') => {
      driver.send({ type: 'rows.mark', rowIds: places.map((place) => rowAt(driver, place)) });
      driver.send({ type: 'setup.choose', option });
      return setupsOf(driver);
    };
    expect(choose([2], 'later')).to.deep.equal(['invite', 'later', 'invite', 'invite']);
    expect(choose([1, 4], 'later')).to.deep.equal(['later', 'later', 'invite', 'later']);
    expect(choose([], 'invite')).to.deep.equal(['invite', 'invite', 'invite', 'invite']);
  });

  it('R23 sends a welcome e-mail at once, with a link that lives as long as the account says', async () => {
    const { driver, backend } = await openWizard();
    await walkToSetup(driver);
    await walkToOutcome(driver);
    const sentAt = '2026-01-05T09:00:00.000Z';
    const linkEndsAt = '2026-01-07T09:00:00.000Z';
    const to = 'nadia.1@northwind.example';
    expect(backend.listMails()).to.deep.equal([{ to, sentAt, linkEndsAt }]);
  });

  it('R25 completes the run, and tells the host once', async () => {
    const { driver, emitted } = await openWizard();
    await walkToSetup(driver, 2);
    await walkToOutcome(driver);
    const told = emitted.filter(({ type }) => type === 'submitted');
    expect(told).to.deep.equal([{ type: 'submitted', attempt: 1, created: 2, failed: 0 }]);
  });

  it('R33 adds people who are not active and not notified', async () => {
    const { driver, backend } = await openWizard();
    await walkToSetup(driver, 2);
    driver.send({ type: 'setup.choose', option: 'later' });
    await walkToOutcome(driver);
    const members = backend.listMembers().slice(-2);
    expect(members.map(({ status }) => status)).to.deep.equal(['notActivated', 'notActivated']);
    expect(members.map(({ invitedAt }) => invitedAt)).to.deep.equal([null, null]);
    expect(backend.listMails()).to.deep.equal([]);
  });

  it('R34 tells account, number and notification of each person apart', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver, 2);
    driver.send({ type: 'rows.mark', rowIds: [rowAt(driver, 2)] });
    driver.send({ type: 'setup.choose', option: 'later' });
    await walkToOutcome(driver);
    const steps = driver.read().outcomes.map((each) => each.steps.map(({ state }) => state));
    expect(steps).to.deep.equal([
      ['done', 'done', 'done'],
      ['done', 'done', 'skipped'],
    ]);
  });

  it('R34 keeps who failed, so that he can be corrected and added', async () => {
    const { driver, backend } = await openWizard();
    await walkToSetup(driver, 3);
    const other = row('row-9', { email: 'nadia.2@northwind.example', extension: '3000' });
    await backend.submit(submission([other]), 'another-admin');
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('partial');
    driver.send({ type: 'failed.edit' });
    await driver.settled();
    expect(driver.read().rows.map(({ email }) => email)).to.deep.equal([other.email]);
    const patch = { email: 'nadia.b@northwind.example' };
    driver.send({ type: 'row.patch', rowId: rowAt(driver, 1), patch });
    driver.send({ type: 'step.next' });
    await driver.settled();
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMembers()).to.have.length(7 + 1 + 3);
  });

  it('R34 adds everybody once when the answer is lost (A03)', async () => {
    const fault = {
      method: 'POST',
      path: '/submissions',
      fault: { kind: 'committedThenLost' },
    } as const;
    const { driver, backend } = await openWizard(multiSite, [fault]);
    await walkToSetup(driver, 2);
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMembers()).to.have.length(7 + 2);
  });

  it('R34 sends again what never arrived (A04)', async () => {
    const fault = { method: 'POST', path: '/submissions', fault: { kind: 'offline' } } as const;
    const { driver, backend } = await openWizard(multiSite, [fault]);
    await walkToSetup(driver, 2);
    await walkToOutcome(driver);
    expect(driver.read().ending).to.equal('all');
    expect(backend.listMembers()).to.have.length(7 + 2);
  });
});

describe('a second run', () => {
  it('R25 begins blank, with the licences and extensions that are left', async () => {
    const { driver } = await openWizard();
    await walkToSetup(driver, 2);
    await walkToOutcome(driver);
    driver.send({ type: 'run.again' });
    await driver.settled();
    expect(extensionsOf(driver)).to.deep.equal(['1043']);
    expect(driver.read().summary).to.deep.include({ people: 1, licencesLeft: 34 });
  });
});
