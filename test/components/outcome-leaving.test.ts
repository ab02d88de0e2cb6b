import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { outcomeStates } from '../harness/outcome-states.ts';
import { personName } from '../harness/walks.ts';

const { footer, leaving, left, outcome } = en;

/** Hears what the host is told at the end of a run. */
function endsOf({ element }: { readonly element: HTMLElement }): readonly string[] {
  const heard: string[] = [];
  for (const name of ['add-users-cancelled', 'add-users-finished'] as const) {
    element.addEventListener(name, () => heard.push(name));
  }
  return heard;
}

describe('leaving the result', () => {
  const stays = [
    'nobody was added',
    'the run was turned down',
    'not known what became of them',
  ] as const;
  for (const name of stays) {
    it(`R21 R34: asks first, and who stays finds the page as it was: ${name}`, async () => {
      const wizard = await outcomeStates[name]();
      const before = wizard.element.renderRoot.querySelector('.page')?.textContent;
      await wizard.tabTo(leaving.leave);
      await wizard.press('Enter');
      expect(wizard.names('alertdialog')).to.have.length(1);
      expect(wizard.element.renderRoot.querySelector('.page')?.textContent).to.equal(before);
      await wizard.pressOn(leaving.stay);

      expect(wizard.element.renderRoot.querySelector('.page')?.textContent).to.equal(before);
      expect(wizard.focused()).to.equal(leaving.leave);
    });
  }

  for (const name of ['nobody was added', 'the run was turned down'] as const) {
    it(`R21 R34: tells the host that nobody was added: ${name}`, async () => {
      const wizard = await outcomeStates[name]();
      const heard = endsOf(wizard);
      await wizard.pressOn(leaving.leave);
      await wizard.pressOn(leaving.leave);

      expect(wizard.focused()).to.equal(left.heading);
      expect(heard).to.deep.equal(['add-users-cancelled']);
    });
  }

  it('R34: is told to somebody who goes once some were added: they stay', async () => {
    const wizard = await outcomeStates['some were added']();
    const heard = endsOf(wizard);
    await wizard.pressOn(outcome.edit);
    await wizard.pressOn(footer.cancel);
    const asked = en.leaving.afterAdding(1);
    expect([wizard.focused(), wizard.says(asked.hint)]).to.deep.equal([asked.heading, true]);
    await wizard.pressOn(leaving.leave);

    const told = en.left.afterAdding(1);
    expect([wizard.focused(), wizard.says(told.hint)]).to.deep.equal([told.heading, true]);
    expect(heard).to.deep.equal(['add-users-finished']);
  });

  it('R34: is told to somebody who does not know who was added, with whom to look up (A03)', async () => {
    const wizard = await outcomeStates['not known what became of them']();
    const heard = endsOf(wizard);
    expect(wizard.outcome().map(([person]) => person)).to.deep.equal([1, 2].map(personName));
    await wizard.pressOn(leaving.leave);
    const asked = en.leaving.afterAdding(null);
    expect([wizard.focused(), wizard.says(asked.hint)]).to.deep.equal([asked.heading, true]);
    await wizard.pressOn(leaving.leave);

    const told = en.left.afterAdding(null);
    expect([wizard.focused(), wizard.says(told.hint)]).to.deep.equal([told.heading, true]);
    expect(heard).to.deep.equal(['add-users-finished']);
  });

  it('R34: leaves nobody of the run before behind in the next one', async () => {
    const wizard = await outcomeStates['nobody was added']();
    await wizard.pressOn(leaving.leave);
    await wizard.pressOn(leaving.leave);
    await wizard.pressOn(left.again);

    expect(wizard.heading()).to.equal(en.roster.heading);
    expect(wizard.says(personName(1))).to.equal(false);
  });
});
