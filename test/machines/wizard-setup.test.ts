import { expect } from 'chai';
import { rowIdSchema } from '../../src/domain/ids.ts';
import {
  selectAddressed,
  selectOpenOption,
  selectSetupOptions,
  selectSetupPeople,
} from '../../src/machines/wizard/wizard-setup.selectors.ts';
import {
  selectPage,
  selectStrandedInvites,
  type WizardSnapshot,
} from '../../src/machines/wizard/wizard.selectors.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { wizardOnSetup, type StartedWizard } from '../harness/wizard-actor.ts';

const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);

const setupsOf = ({ context }: WizardSnapshot) =>
  context.roster.rows.map(({ setup }) => setup?.kind ?? null);

/** Goes back, turns the box off, and comes again. */
async function shareAddresses({ actor, back }: StartedWizard) {
  actor.send({ type: 'step.back' });
  actor.send({ type: 'uniqueEmail.require', isRequired: false });
  actor.send({ type: 'step.next' });
  back.checkIdentities.last().resolve({ issues: [] });
  await answersArrive();
}

describe('the set-up step', () => {
  it('R23 assumes an invite for everybody, and shows that path', async () => {
    const snapshot = (await wizardOnSetup(2)).actor.getSnapshot();
    expect(setupsOf(snapshot)).to.deep.equal(['invite', 'invite']);
    expect(selectOpenOption(snapshot)).to.equal('invite');
  });

  it('R22 gives everybody an option when nobody is marked', async () => {
    const { actor } = await wizardOnSetup(2);
    actor.send({ type: 'setup.choose', option: 'later' });
    expect(setupsOf(actor.getSnapshot())).to.deep.equal(['later', 'later']);
    expect(selectOpenOption(actor.getSnapshot())).to.equal('later');
  });

  it('R22 gives the marked people an option, and no others', async () => {
    const { actor } = await wizardOnSetup(3);
    actor.send({ type: 'rows.mark', rowIds: [rowId(2), rowId(4)] });
    actor.send({ type: 'setup.choose', option: 'later' });
    expect(setupsOf(actor.getSnapshot())).to.deep.equal(['later', 'invite', 'later']);
  });

  it('R22 shows the path that the marked people share, and none when they differ', async () => {
    const { actor } = await wizardOnSetup(2);
    actor.send({ type: 'rows.mark', rowIds: [rowId(2)] });
    actor.send({ type: 'setup.choose', option: 'later' });
    const seen = [[rowId(3)], [rowId(2)], []].map((rowIds) => {
      actor.send({ type: 'rows.mark', rowIds });
      return selectOpenOption(actor.getSnapshot());
    });
    expect(seen).to.deep.equal(['invite', 'later', null]);
  });

  it('R22 tells for whom a choice would be', async () => {
    const { actor } = await wizardOnSetup(2);
    actor.send({ type: 'rows.mark', rowIds: [rowId(3)] });
    expect(selectAddressed(actor.getSnapshot()).map(({ id }) => id)).to.deep.equal(['row-3']);
    const marks = selectSetupPeople(actor.getSnapshot()).map(({ isMarked }) => isMarked);
    expect(marks).to.deep.equal([false, true]);
  });

  it('R21 loses nothing by Back and Next', async () => {
    const { actor, back } = await wizardOnSetup(2);
    actor.send({ type: 'setup.choose', option: 'later' });
    const rows = actor.getSnapshot().context.roster.rows;
    actor.send({ type: 'step.back' });
    actor.send({ type: 'step.next' });
    back.checkIdentities.last().resolve({ issues: [] });
    await answersArrive();
    expect(selectPage(actor.getSnapshot())).to.equal('setup');
    expect(actor.getSnapshot().context.roster.rows).to.equal(rows);
  });

  it('R09 names those who are set to an invite that can’t be sent, and changes nobody', async () => {
    const wizard = await wizardOnSetup(2);
    await shareAddresses(wizard);
    const snapshot = wizard.actor.getSnapshot();
    expect(setupsOf(snapshot)).to.deep.equal(['invite', 'invite']);
    expect(selectStrandedInvites(snapshot).map(({ id }) => id)).to.deep.equal(['row-2', 'row-3']);
    const codes = selectSetupPeople(snapshot).flatMap(({ issues }) =>
      issues.map(({ code }) => code),
    );
    expect(codes).to.deep.equal(['inviteNeedsUniqueEmail', 'inviteNeedsUniqueEmail']);
  });

  it('R09 leaves credentials and “activate later” where addresses may be shared', async () => {
    const wizard = await wizardOnSetup();
    await shareAddresses(wizard);
    expect(selectSetupOptions(wizard.actor.getSnapshot())).to.deep.equal([
      { option: 'invite', refusal: 'inviteNeedsUniqueEmail' },
      { option: 'schedule', refusal: 'inviteNeedsUniqueEmail' },
      { option: 'credentials', refusal: null },
      { option: 'later', refusal: null },
    ]);
  });

  it('R09 takes no invite where addresses may be shared', async () => {
    const wizard = await wizardOnSetup(2);
    await shareAddresses(wizard);
    wizard.actor.send({ type: 'setup.choose', option: 'later' });
    const invite = { type: 'setup.choose', option: 'invite' } as const;
    expect(wizard.actor.getSnapshot().can(invite)).to.equal(false);
    wizard.actor.send(invite);
    expect(selectOpenOption(wizard.actor.getSnapshot())).to.equal('later');
  });

  it('R09 submits nobody as long as an invite can’t be sent, and leads to the problem', async () => {
    const wizard = await wizardOnSetup(2);
    await shareAddresses(wizard);
    wizard.actor.send({ type: 'run.submit' });
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('setup');
    expect(wizard.back.submit.calls).to.have.length(0);
    expect(wizard.emitted.at(-1)).to.deep.equal({
      type: 'guidance',
      focus: { kind: 'problem' },
      announcement: { key: 'needAttention', count: 2 },
    });
  });

  it('R09 submits everybody once they start later', async () => {
    const wizard = await wizardOnSetup(2);
    await shareAddresses(wizard);
    wizard.actor.send({ type: 'setup.choose', option: 'later' });
    wizard.actor.send({ type: 'run.submit' });
    const { rows, requireUniqueEmail } = wizard.back.submit.last().input;
    expect(rows.map(({ setup }) => setup.kind)).to.deep.equal(['later', 'later']);
    expect(requireUniqueEmail).to.equal(false);
  });

  it('R22 forgets who was marked when the admin goes back to the people', async () => {
    const wizard = await wizardOnSetup(3);
    wizard.actor.send({ type: 'rows.mark', rowIds: [rowIdSchema.parse('row-3')] });
    wizard.actor.send({ type: 'step.back' });
    expect(wizard.actor.getSnapshot().context.marked).to.deep.equal([]);
  });
});
