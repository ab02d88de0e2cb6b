import { expect } from 'chai';
import { costCenterIdSchema } from '../../src/domain/ids.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { multiSite, offerOf, singleSite } from '../harness/northwind.ts';
import { startWizard, wizardOnPeople } from '../harness/wizard-actor.ts';

const site = (name: string) => siteSchema.parse({ id: name, name, isMain: false });

/** The wizard when the account is known, and nothing else yet. */
async function wizardReadingLists() {
  const wizard = startWizard();
  const offer = offerOf(multiSite);
  wizard.back.getAccount.last().resolve(offer.account);
  await answersArrive();
  wizard.back.listUserTypes.last().resolve(offer.userTypes);
  wizard.back.suggestExtensions.last().resolve(offer.freeExtensions);
  wizard.back.listInventoryNumbers.last().resolve({ items: [], nextCursor: null });
  return wizard;
}

describe('the loading of an account', () => {
  it('R06 asks for sites and cost centres only where there can be some', async () => {
    const { back, actor } = await wizardOnPeople(singleSite);
    expect([back.listSites.calls.length, back.listCostCenters.calls.length]).to.deep.equal([0, 0]);
    expect(actor.getSnapshot().context.roster.rows[0]?.siteId).to.equal(null);
  });

  it('R07 asks for as many free extensions as a run can have people', async () => {
    const { back } = await wizardOnPeople();
    expect(back.suggestExtensions.last().input).to.deep.equal({ count: 25 });
  });

  it('R06 reads a list to its end, part by part', async () => {
    const { actor, back } = await wizardReadingLists();
    const id = costCenterIdSchema.parse('center-1');
    back.listCostCenters
      .last()
      .resolve({ items: [{ id, name: 'Sales', code: null }], nextCursor: null });
    back.listSites.last().resolve({ items: [site('a')], nextCursor: 'more' });
    await answersArrive();
    expect(back.listSites.last().input).to.deep.equal({ cursor: 'more' });
    back.listSites.last().resolve({ items: [site('b')], nextCursor: null });
    await answersArrive();
    const names = actor.getSnapshot().context.offer?.sites.map(({ name }) => name);
    expect(names).to.deep.equal(['a', 'b']);
  });

  it('R27 goes by the time that it is when everything has been read, however long that took (A40)', async () => {
    const wizard = await wizardReadingLists();
    wizard.pass(2 * 3_600_000);
    for (const list of [wizard.back.listSites, wizard.back.listCostCenters]) {
      list.last().resolve({ items: [], nextCursor: null });
    }
    await answersArrive();
    const { now } = wizard.actor.getSnapshot().context;
    expect(new Date(now).toISOString()).to.equal('2026-11-30T17:00:00.000Z');
  });

  it('R06 ends with a failure when a list never ends', async () => {
    const { actor, back } = await wizardReadingLists();
    for (let part = 0; part < 100; part += 1) {
      back.listSites.last().resolve({ items: [site('a')], nextCursor: 'more' });
      await answersArrive();
    }
    expect(selectPage(actor.getSnapshot())).to.equal('loadFailed');
  });

  it('R06 puts new people on the main site, wherever it stands in the list', async () => {
    const { actor } = await wizardOnPeople({ ...multiSite, sites: multiSite.sites.toReversed() });
    expect(actor.getSnapshot().context.roster.rows[0]?.siteId).to.equal('site-main');
  });

  it('R06 puts new people on the first site when none is the main one', async () => {
    const sites = multiSite.sites.map((each) => ({ ...each, isMain: false })).toReversed();
    const { actor } = await wizardOnPeople({ ...multiSite, sites });
    expect(actor.getSnapshot().context.roster.rows[0]?.siteId).to.equal('site-highland');
  });

  it('R01 has no type to go on with when none can be chosen', async () => {
    const userTypes = singleSite.userTypes.map((type) => ({
      ...type,
      licences: 0,
      licencePrice: null,
    }));
    const { actor } = await wizardOnPeople({ ...singleSite, userTypes });
    actor.send({
      type: 'rows.import',
      rows: [{ firstName: 'Nadia', lastName: 'Brandt', email: 'nadia@northwind.example' }],
    });
    actor.send({ type: 'step.next' });
    expect(actor.getSnapshot().value).to.deep.equal({ editing: { people: 'ready' } });
  });

  it('R01 ends every call when the session ends', () => {
    const { back, session } = startWizard();
    session.abort();
    expect(back.getAccount.last().options.signal.aborted).to.equal(true);
  });

  it('R01 that fails can be tried again, and asks anew', async () => {
    const { actor, back } = startWizard();
    back.getAccount.last().reject(new Failure('Signed out.', 'unauthenticated'));
    await answersArrive();
    expect(selectPage(actor.getSnapshot())).to.equal('loadFailed');
    expect(actor.getSnapshot().context.failure?.kind).to.equal('unauthenticated');
    actor.send({ type: 'load.retry' });
    expect(actor.getSnapshot().context.failure).to.equal(null);
    expect(back.getAccount.calls).to.have.length(2);
  });
});
