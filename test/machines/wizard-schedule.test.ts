import { expect } from 'chai';
import { siteIdSchema } from '../../src/domain/ids.ts';
import {
  selectOpenOption,
  selectSetupPeople,
} from '../../src/machines/wizard/wizard-setup.selectors.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  buyPhone,
  answer,
  denver,
  edit,
  goOn,
  ground,
  quoteOf,
  rowId,
  rowsOf,
  say,
  topEditor,
  turnDown,
  valueOf,
  wizardOnPath,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

// The tests' back end begins at 15:00 in UTC, which is 08:00 in Denver.
const soon = { date: '2026-11-30', time: '08:30' };
const tomorrow = { date: '2026-12-01', time: '09:00' };
const MINUTE = 60_000;

const setupsOf = (wizard: StartedWizard) => rowsOf(wizard).map(({ setup }) => setup);
const codesOf = ({ actor }: StartedWizard) =>
  selectSetupPeople(actor.getSnapshot()).flatMap(({ issues }) => issues.map(({ code }) => code));

describe('a scheduled invite in the wizard', () => {
  it('R27 stands in every row as it is typed, in the admin’s own time zone', async () => {
    const wizard = await wizardOnPath('schedule', 2);
    await edit(wizard, { type: 'schedule.set', patch: tomorrow });
    const schedule = { kind: 'schedule', timeZone: 'America/Denver', occurrence: null };
    expect(setupsOf(wizard)).to.deep.equal([
      { ...schedule, ...tomorrow },
      { ...schedule, ...tomorrow },
    ]);
    expect(codesOf(wizard)).to.deep.equal([]);
  });

  it('R27 shows when the link of the e-mail stops working', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: tomorrow });
    const { leavesAt, linkEndsAt } = topEditor(wizard).getSnapshot().context;
    expect([leavesAt, linkEndsAt].map((at) => new Date(at).toISOString())).to.deep.equal([
      '2026-12-01T16:00:00.000Z',
      '2026-12-03T16:00:00.000Z',
    ]);
  });

  it('R27 needs no Save: it is there after Back and Next', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: tomorrow });
    const before = setupsOf(wizard);
    await say(wizard, { type: 'step.back' });
    await goOn(wizard);
    expect(setupsOf(wizard)).to.deep.equal(before);
    expect(selectOpenOption(wizard.actor.getSnapshot())).to.equal('schedule');
  });

  it('R22 is for the marked people alone', async () => {
    const wizard = await wizardOnPath('schedule', 2);
    await edit(wizard, { type: 'schedule.set', patch: tomorrow });
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(3)] });
    await edit(wizard, { type: 'schedule.set', patch: { time: '10:15' } });
    const times = setupsOf(wizard).map((setup) => setup?.kind === 'schedule' && setup.time);
    expect(times).to.deep.equal(['09:00', '10:15']);
  });

  it('R27 leaves people who leave at different times as they are until a time is typed', async () => {
    const wizard = await wizardOnPath('schedule', 2);
    await edit(wizard, { type: 'schedule.set', patch: tomorrow });
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(3)] });
    await edit(wizard, { type: 'schedule.set', patch: { time: '10:15' } });
    const before = setupsOf(wizard);
    await say(wizard, { type: 'rows.mark', rowIds: [] });
    expect(topEditor(wizard).getSnapshot().value).to.deep.equal({ mixed: 'ready' });
    expect(setupsOf(wizard)).to.deep.equal(before);
  });

  it('R22 gives way to another option, and stands as it was when it is chosen again', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: { ...tomorrow, time: '10:45' } });
    await say(
      wizard,
      { type: 'setup.choose', option: 'invite' },
      { type: 'setup.choose', option: 'schedule' },
    );
    expect(setupsOf(wizard)[0]).to.deep.include({ ...tomorrow, time: '10:45' });
  });

  it('R22 is proposed anew on the page’s next visit, once another option was left standing', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: { ...tomorrow, time: '10:45' } });
    await say(wizard, { type: 'setup.choose', option: 'invite' }, { type: 'step.back' });
    await goOn(wizard);
    await say(wizard, { type: 'setup.choose', option: 'schedule' });
    expect(setupsOf(wizard)[0]).to.deep.include(tomorrow);
  });

  it('R27 that is not complete is not submitted', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: { date: '', time: '' } });
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.calls).to.have.length(0);
    expect(codesOf(wizard)).to.deep.equal(['required', 'required']);
  });

  it('R27 that has come too near is said so under the eyes of the admin', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: soon });
    expect(codesOf(wizard)).to.deep.equal([]);
    wizard.pass(20 * MINUTE);
    expect(codesOf(wizard)).to.deep.equal(['tooEarly']);
    expect(topEditor(wizard).getSnapshot().value).to.deep.equal({ scheduling: 'tooEarly' });
  });

  it('R27 that is past as the run is submitted is refused by the clock', async () => {
    const wizard = await wizardOnPath('schedule', 2);
    await edit(wizard, { type: 'schedule.set', patch: soon });
    wizard.pass(40 * MINUTE);
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.calls).to.have.length(0);
    expect(codesOf(wizard)).to.deep.equal(['inPast', 'inPast']);
    expect(wizard.emitted.at(-1)).to.deep.include({
      announcement: { key: 'needAttention', count: 2 },
    });
  });

  it('R27 that is past as a refused run is tried again leads back to it', async () => {
    const wizard = await wizardOnPath('schedule');
    await edit(wizard, { type: 'schedule.set', patch: soon });
    await say(wizard, { type: 'run.submit' });
    await turnDown(wizard.back.submit, 'validation');
    wizard.pass(40 * MINUTE);
    await say(wizard, { type: 'run.retry' });
    expect(wizard.back.submit.calls).to.have.length(1);
    expect(valueOf(wizard)).to.deep.equal({ editing: { setup: 'scheduleInvite' } });
  });

  it('R27 that is past as the admin goes on without an address leads back to it', async () => {
    const wizard = await wizardWithPeople(2);
    const siteId = siteIdSchema.parse('site-highland');
    await say(wizard, { type: 'row.patch', rowId: rowId(2), patch: { siteId } });
    await goOn(wizard);
    await say(wizard, { type: 'setup.choose', option: 'schedule' });
    await edit(wizard, { type: 'schedule.set', patch: soon });
    await say(
      wizard,
      { type: 'rows.mark', rowIds: [rowId(2)] },
      { type: 'setup.choose', option: 'credentials' },
    );
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch: goodCredentials() });
    await say(wizard, { type: 'run.submit' });
    wizard.pass(40 * MINUTE);
    await say(wizard, { type: 'emergency.skip' });
    expect(wizard.back.submit.calls).to.have.length(0);
    expect(codesOf(wizard)).to.deep.equal(['inPast']);
  });

  it('R27 that is past once the charges were read leads back to it, and sends nothing old', async () => {
    const wizard = await wizardWithPeople(1);
    const { back } = wizard;
    await buyPhone(wizard, 2);
    await goOn(wizard);
    await answer(back.listShippingAddresses, { items: [denver], nextCursor: null });
    await answer(back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' }, { type: 'setup.choose', option: 'schedule' });
    await edit(wizard, { type: 'schedule.set', patch: soon });
    await say(wizard, { type: 'run.submit' });
    await answer(back.quote, { ...quoteOf(26_900), expiresAt: '2026-11-30T18:00:00.000Z' });
    await say(wizard, { type: 'charges.acknowledge' });
    wizard.pass(40 * MINUTE);
    await say(wizard, { type: 'run.submit' });
    expect(back.submit.calls).to.have.length(0);
    expect(valueOf(wizard)).to.deep.equal({ editing: { setup: 'scheduleInvite' } });
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
  });
});
