import { expect } from 'chai';
import { UNDO_TYPING } from '../harness/native-undo.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('undo in a cell', () => {
  it('R06: leaves what was typed since the cell was entered to the browser', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    await wizard.fill(cellName(1, 'lastName'), 'Lund');
    await wizard.press(UNDO_TYPING);

    expect(wizard.value(1, 'firstName')).to.equal('Ada');
    expect(wizard.value(1, 'lastName')).to.equal('Brandt 1');
  });
});
