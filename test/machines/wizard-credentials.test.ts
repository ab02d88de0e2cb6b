import { expect } from 'chai';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { fullName } from '../../src/domain/user-draft.ts';
import {
  selectOpenOption,
  selectSetupPeople,
} from '../../src/machines/wizard/wizard-setup.selectors.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  edit,
  goOn,
  rowId,
  rowsOf,
  say,
  topEditor,
  wizardOnPath,
} from '../harness/wizard-editing.ts';

const setupOf = (wizard: StartedWizard, index = 0) => {
  const setup = rowsOf(wizard)[index]?.setup;
  return setup?.kind === 'credentials' ? setup : undefined;
};
const issuesOf = ({ actor }: StartedWizard) =>
  selectSetupPeople(actor.getSnapshot()).map(({ issues }) => issues.length);
const shownIn = (wizard: StartedWizard) => topEditor(wizard).getSnapshot().context.results;

const shownAs = (wizard: StartedWizard) => topEditor(wizard).getSnapshot().context;
const closings = [
  { type: 'picker.close' },
  { type: 'location.back' },
  { type: 'picker.close' },
] as const;

async function openNewLocation(wizard: StartedWizard, number: number): Promise<void> {
  await edit(wizard, { type: 'location.open', rowIds: [rowId(number)] }, { type: 'location.new' });
}

describe('assigned credentials in the wizard', () => {
  it('R28 stand in the rows as they are typed, with what is still wrong', async () => {
    const wizard = await wizardOnPath('credentials');
    const password = SecretBox.of('short');
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch: { password } });
    expect(setupOf(wizard)?.password).to.equal(password);
    expect(setupOf(wizard)).to.equal(shownIn(wizard)[0].setup);
    expect(issuesOf(wizard)[0]).to.be.greaterThan(0);
  });

  it('R28 are temporary unless the admin says otherwise', async () => {
    const wizard = await wizardOnPath('credentials');
    expect(setupOf(wizard)?.isTemporary).to.equal(true);
    const patch = { isTemporary: false };
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch });
    expect(setupOf(wizard)?.isTemporary).to.equal(false);
  });

  it('R28 need no Save: they are there after Back and Next', async () => {
    const wizard = await wizardOnPath('credentials');
    await edit(wizard, {
      type: 'credentials.set',
      rowIds: [rowId(2)],
      patch: goodCredentials(),
    });
    const before = setupOf(wizard);
    await say(wizard, { type: 'step.back' });
    await goOn(wizard);
    expect(selectOpenOption(wizard.actor.getSnapshot())).to.equal('credentials');
    expect(setupOf(wizard)).to.deep.equal(before);
    expect(setupOf(wizard)?.password).to.equal(before?.password);
  });

  it('R30 keep a new location that was begun and left, for the same people', async () => {
    const wizard = await wizardOnPath('credentials', 2);
    await openNewLocation(wizard, 2);
    await edit(wizard, { type: 'nickname.set', name: 'East gate' }, { type: 'address.open' });
    await answer(wizard.back.getAddressForm, { country: 'US', fields: [] });
    await edit(wizard, { type: 'address.set', patch: { street: '12 Main St' } });
    await edit(wizard, ...closings);
    await say(wizard, { type: 'step.back' });
    await goOn(wizard);
    await openNewLocation(wizard, 3);
    expect(shownAs(wizard).draft)
      .to.include({ typed: null })
      .and.not.include({ name: 'East gate' });
    await edit(wizard, { type: 'picker.close' });
    await openNewLocation(wizard, 2);
    expect(shownAs(wizard).draft.name).to.equal('East gate');
    await edit(wizard, { type: 'address.open' });
    expect(shownAs(wizard).address.street).to.equal('12 Main St');
  });

  it('R30 begin a new location afresh once they have one', async () => {
    const wizard = await wizardOnPath('credentials');
    await openNewLocation(wizard, 2);
    await edit(wizard, { type: 'nickname.set', name: 'East gate' }, { type: 'location.back' });
    await edit(wizard, { type: 'location.clear' });
    await openNewLocation(wizard, 2);
    const [person] = rowsOf(wizard);
    expect(shownAs(wizard).draft.name).to.equal(person && fullName(person));
  });

  it('R28 are kept for the others while some are marked', async () => {
    const wizard = await wizardOnPath('credentials', 2);
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(3)] });
    const patch = goodCredentials();
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(3)], patch });
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(2)] });
    expect(issuesOf(wizard)[1]).to.equal(0);
    expect(setupOf(wizard, 0)?.password.isEmpty).to.equal(true);
    expect(setupOf(wizard, 1)?.password).to.equal(patch.password);
  });

  it('R22 are open for those only who are marked', async () => {
    const wizard = await wizardOnPath('credentials', 3);
    await say(wizard, { type: 'rows.mark', rowIds: [rowId(2), rowId(4)] });
    expect(shownIn(wizard).map((result: { rowId: string }) => result.rowId)).to.deep.equal([
      'row-2',
      'row-4',
    ]);
  });

  it('R22 give way to another option, and stand as they were when they are chosen again', async () => {
    const wizard = await wizardOnPath('credentials');
    const patch = goodCredentials();
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch });
    await say(wizard, { type: 'setup.choose', option: 'later' });
    expect(rowsOf(wizard)[0]?.setup).to.deep.equal({ kind: 'later' });
    await say(wizard, { type: 'setup.choose', option: 'credentials' });
    expect(setupOf(wizard)?.password).to.equal(patch.password);
  });

  it('R28 that gave way to another option are kept nowhere once the page is left (A58)', async () => {
    const wizard = await wizardOnPath('credentials');
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch: goodCredentials() });
    await say(wizard, { type: 'setup.choose', option: 'later' }, { type: 'step.back' });
    expect(wizard.actor.getSnapshot().context.setAside).to.deep.equal([]);
    await goOn(wizard);
    await say(wizard, { type: 'setup.choose', option: 'credentials' });
    expect(setupOf(wizard)?.password.isEmpty).to.equal(true);
  });

  it('R28 drawn for several people are different, and right', async () => {
    const wizard = await wizardOnPath('credentials', 2);
    const rowIds = [rowId(2), rowId(3)];
    const { questionId, answer: told } = goodCredentials();
    const patch = { questionId: questionId ?? null, answer: told ?? SecretBox.of('') };
    await edit(
      wizard,
      { type: 'credentials.set', rowIds, patch },
      { type: 'credentials.generate', rowIds },
    );
    const [first, second] = [setupOf(wizard, 0), setupOf(wizard, 1)];
    expect(issuesOf(wizard)).to.deep.equal([0, 0]);
    expect(second && first?.password.isSameAs(second.password)).to.equal(false);
  });

  it('R28 do not wait for the security questions', async () => {
    const wizard = await wizardOnPath('credentials');
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch: goodCredentials() });
    expect(issuesOf(wizard)).to.deep.equal([0]);
    await answer(wizard.back.listSecurityQuestions, []);
    expect(issuesOf(wizard)).to.deep.equal([0]);
  });

  it('R28 that are not complete are not submitted', async () => {
    const wizard = await wizardOnPath('credentials');
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.calls).to.have.length(0);
    expect(wizard.emitted.at(-1)).to.deep.include({ focus: { kind: 'problem' } });
  });

  it('R28 that are closed stay as they were', async () => {
    const wizard = await wizardOnPath('credentials');
    await edit(
      wizard,
      { type: 'credentials.set', rowIds: [rowId(2)], patch: goodCredentials() },
      { type: 'path.close' },
    );
    expect(issuesOf(wizard)).to.deep.equal([0]);
    expect(selectOpenOption(wizard.actor.getSnapshot())).to.equal(null);
  });
});
