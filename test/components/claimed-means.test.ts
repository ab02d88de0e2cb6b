import { expect } from 'chai';
import { judge } from '../harness/means.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const KEYBOARD = 'R06 by keyboard: takes a name';
const POINTER = 'R06 by pointer: takes a name';
const name = cellName(1, 'firstName');

describe('a test that claims to work in one way', () => {
  it('is believed when it does', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(name, 'Zoë');

    expect(() => judge(KEYBOARD)).not.to.throw();
    expect(() => judge(POINTER)).to.throw('0 clicks');
  });

  it('fails when it also works in the other', async () => {
    const wizard = await mountWizard();
    await wizard.clickAndType('textbox', name, 'Zoë');
    expect(() => judge(POINTER)).not.to.throw();
    await wizard.press('Tab');

    expect(() => judge(POINTER)).to.throw('1 keys');
    expect(() => judge(KEYBOARD)).to.throw('1 clicks');
  });

  it('fails when it does nothing but type', async () => {
    const wizard = await mountWizard();
    wizard.focusOn('textbox', name);
    await wizard.type('Zoë');

    expect(() => judge(KEYBOARD)).to.throw('0 keys');
  });

  it('fails when it goes somewhere without hands, once it has begun', async () => {
    const wizard = await mountWizard();
    await wizard.press('Tab');
    await wizard.send({ type: 'row.add', count: 1 });

    expect(() => judge(KEYBOARD)).to.throw('1 leaps');
  });
});
