import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { problemOf } from '../harness/walks.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const { fields } = en.roster;
const names = [fields.firstName, fields.lastName, fields.email].join(', ');
const together = `${names}: ${en.issuesAlike('required', {})}`;

describe('problems of one row that are alike', () => {
  it('R06: take one line, and each cell is still described by its own', async () => {
    const wizard = await mountWizard();
    await wizard.pressOn(en.footer.next);

    expect(wizard.says(together)).to.equal(true);
    expect(wizard.problems(1)).to.deep.equal([
      problemOf('firstName', 'required'),
      problemOf('lastName', 'required'),
      problemOf('email', 'required'),
    ]);
  });

  it('R06: are told apart where they differ', async () => {
    const wizard = await mountWizard();
    await wizard.fill(en.roster.cell(1, fields.email), 'nobody');
    await wizard.pressOn(en.footer.next);

    expect(wizard.says(together)).to.equal(false);
    expect(wizard.says(`${fields.firstName}, ${fields.lastName}: `)).to.equal(true);
    expect(wizard.says(problemOf('email', 'invalidEmail'))).to.equal(true);
  });
});
