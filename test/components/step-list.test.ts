import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { typeName } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { steps, stepState } = en;
const onSetup = [
  `${steps.people}, ${stepState.done}`,
  `${steps.setup}, ${stepState.current}`,
  `${steps.outcome}, ${stepState.ahead}`,
];

describe('the list of steps', () => {
  it('R05, R26: follows the user type at once', async () => {
    const wizard = await mountWizard({ people: 1 });
    const names = () => wizard.steps().map((step) => step.split(',')[0]);
    await wizard.clickOn('radio', typeName('videoPaid'));
    const before = names();
    await wizard.clickOn('radio', typeName('full'));
    await wizard.clickOn('radio', typeName('mobile'));

    expect(before).to.not.deep.equal(names());
    expect(names()).to.deep.equal([steps.people, steps.setup, steps.outcome]);
  });

  it('R21: says where the admin is while he is asked whether he leaves', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    expect(wizard.steps()).to.deep.equal(onSetup);
    await wizard.pressOn(en.footer.cancel);
    expect(wizard.names('alertdialog')).to.deep.equal([en.leaving.heading]);

    expect(wizard.steps()).to.deep.equal(onSetup);
  });
});
