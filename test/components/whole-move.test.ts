import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { personName } from '../harness/walks.ts';
import { moveWhole } from '../harness/whole-move.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('a wizard that is moved as a whole (C7, C10)', () => {
  it('leaves a window and the focus as they are', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    later(() => place.remove());
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.phones.cell(1, en.phones.choice({ kind: 'app' })));
    await wizard.tabTo(en.phones.search);
    moveWhole(wizard.element, place);
    await wizard.nextTask();
    await wizard.settle();

    expect(wizard.focused()).to.equal(en.phones.search);
    const window = wizard.find('dialog', en.phones.title(1, personName(1)));
    expect(window.matches(':modal')).to.equal(true);
  });
});
