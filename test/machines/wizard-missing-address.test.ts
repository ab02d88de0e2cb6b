import { expect } from 'chai';
import { siteIdSchema } from '../../src/domain/ids.ts';
import { selectUncovered } from '../../src/machines/wizard/wizard-setup.selectors.ts';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { office } from '../harness/path-people.ts';
import { answerAccount, wizardOnPeople, type StartedWizard } from '../harness/wizard-actor.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import {
  answer,
  edit,
  goOn,
  rowId,
  rowsOf,
  say,
  topEditor,
  turnDown,
} from '../harness/wizard-editing.ts';

const main = siteIdSchema.parse('site-main');
const highland = siteIdSchema.parse('site-highland');
const pageOf = ({ actor }: StartedWizard) => selectPage(actor.getSnapshot());
const uncovered = ({ actor }: StartedWizard) =>
  selectUncovered(actor.getSnapshot()).map(({ id }) => id);

/** People with credentials on these sites, one each; only the main site has a place for responders. */
async function wizardWithCredentials(sites: readonly (typeof main)[]) {
  const wizard = await wizardOnPeople();
  const rows = people(sites.length).map((each, index) => ({
    ...each,
    siteId: sites[index] ?? main,
  }));
  await say(wizard, { type: 'rows.import', rows });
  await goOn(wizard);
  await say(wizard, { type: 'setup.choose', option: 'credentials' });
  const rowIds = rowsOf(wizard).map(({ id }) => id);
  await edit(wizard, { type: 'credentials.set', rowIds, patch: goodCredentials() });
  return wizard;
}

describe('a missing emergency address', () => {
  it('R29 is none where the person’s site has one', async () => {
    const wizard = await wizardWithCredentials([main]);
    await say(wizard, { type: 'run.submit' });
    expect(pageOf(wizard)).to.equal('submitting');
  });

  it('R31 names those, and only those, whom responders could not find', async () => {
    const wizard = await wizardWithCredentials([main, highland, main, highland]);
    await say(wizard, { type: 'run.submit' });
    expect(pageOf(wizard)).to.equal('missingAddress');
    expect(uncovered(wizard)).to.deep.equal(['row-3', 'row-5']);
    expect(wizard.back.submit.calls).to.have.length(0);
  });

  it('R32 marks them on the way back, leads to the first, and opens their path', async () => {
    const wizard = await wizardWithCredentials([main, highland, highland]);
    await say(wizard, { type: 'run.submit' }, { type: 'emergency.back' });
    const snapshot = wizard.actor.getSnapshot();
    expect(snapshot.context.marked).to.deep.equal(['row-3', 'row-4']);
    expect(topEditor(wizard).getSnapshot().context.people).to.have.length(2);
    expect(wizard.emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'row', rowId: 'row-3' },
      announcement: { key: 'needAttention', count: 2 },
    });
  });

  it('R32 asks no more once they were given one', async () => {
    const wizard = await wizardWithCredentials([highland]);
    await say(wizard, { type: 'run.submit' }, { type: 'emergency.back' });
    await edit(wizard, { type: 'location.open', rowIds: [rowId(2)] });
    await answer(wizard.back.listEmergencyLocations, { items: [office], nextCursor: null });
    await edit(wizard, { type: 'location.pick', locationId: office.id }, { type: 'picker.done' });
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.last().input.rows[0]?.emergencyLocationId).to.equal(office.id);
  });

  it('R32 goes on without when the admin says so', async () => {
    const wizard = await wizardWithCredentials([highland]);
    await say(wizard, { type: 'run.submit' }, { type: 'emergency.skip' });
    expect(wizard.back.submit.last().input.rows[0]?.emergencyLocationId).to.equal(null);
  });

  it('R32 does not ask again for those for whom he said so', async () => {
    const wizard = await wizardWithCredentials([highland]);
    await say(wizard, { type: 'run.submit' }, { type: 'emergency.skip' });
    await turnDown(wizard.back.submit, 'validation');
    await say(wizard, { type: 'run.retry' });
    expect([pageOf(wizard), uncovered(wizard)]).to.deep.equal(['submitting', []]);
    expect(wizard.back.submit.calls).to.have.length(2);
  });

  it('R32 asks for somebody who came later, and for nobody else', async () => {
    const wizard = await wizardWithCredentials([highland]);
    await say(wizard, { type: 'run.submit' }, { type: 'emergency.skip' });
    await turnDown(wizard.back.submit, 'validation');
    await say(wizard, { type: 'failed.edit' });
    await answerAccount(wizard);
    const [, later = {}] = people(2);
    await say(wizard, { type: 'rows.import', rows: [{ ...later, siteId: highland }] });
    await goOn(wizard);
    await say(
      wizard,
      { type: 'rows.mark', rowIds: [rowId(3)] },
      { type: 'setup.choose', option: 'credentials' },
    );
    const patch = goodCredentials();
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(3)], patch });
    await say(wizard, { type: 'run.submit' });
    expect([pageOf(wizard), uncovered(wizard)]).to.deep.equal(['missingAddress', ['row-3']]);
  });

  it('R31 does not concern people who activate by themselves', async () => {
    const wizard = await wizardWithCredentials([highland]);
    await say(wizard, { type: 'setup.choose', option: 'invite' }, { type: 'run.submit' });
    expect(pageOf(wizard)).to.equal('submitting');
  });

  for (const kind of ['videoFree', 'mobile']) {
    it(`R31 does not concern a user of the kind ${kind}, who has no phone`, async () => {
      const wizard = await wizardWithCredentials([highland]);
      const type = multiSite.userTypes.find((each) => each.kind === kind);
      await say(wizard, { type: 'step.back' });
      if (type !== undefined) await say(wizard, { type: 'userType.choose', userTypeId: type.id });
      await goOn(wizard);
      await say(wizard, { type: 'run.submit' });
      expect(pageOf(wizard)).to.equal('submitting');
    });
  }
});
