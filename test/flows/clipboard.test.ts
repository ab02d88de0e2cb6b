import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { later } from '../harness/clean-ups.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

/** Copies a text out of another field of the page, as a person does. */
async function copy(text: string): Promise<void> {
  const field = document.body.appendChild(document.createElement('textarea'));
  later(() => field.remove());
  field.value = text;
  field.select();
  await sendKeys({ press: 'ControlOrMeta+c' });
}

describe('the clipboard of the machine', () => {
  it('R06: fills the rows from the cell in which it is pasted', async () => {
    const wizard = await mountWizard();
    await copy('Amara\tOkafor\tamara@northwind.example\nMei\tTanaka\tmei@northwind.example');
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.press('ControlOrMeta+v');
    await wizard.settle();

    expect([1, 2].map((row) => wizard.value(row, 'lastName'))).to.deep.equal(['Okafor', 'Tanaka']);
    expect(wizard.value(2, 'email')).to.equal('mei@northwind.example');
  });

  it('R06: goes into a cell as it is where it is one value', async () => {
    const wizard = await mountWizard();
    await copy('Amara');
    wizard.focusOn('textbox', cellName(1, 'firstName'));
    await wizard.press('ControlOrMeta+v');
    await wizard.settle();

    expect(wizard.value(1, 'firstName')).to.equal('Amara');
    expect(wizard.session()?.getSnapshot().context.roster.rows[0]?.firstName).to.equal('Amara');
  });
});
