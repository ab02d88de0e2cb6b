import { expect } from 'chai';
import { scenarioSchema } from '../../src/headless/scenario.ts';
import { namedFault } from '../../src/mocks/named-faults.ts';
import { multiSite, people } from '../harness/northwind.ts';
import { openWizard } from '../harness/wizard-over-mock.ts';

const buying = scenarioSchema.parse({
  schema: 'add-users/scenario',
  version: 1,
  everyone: { phone: { buy: 'Yealink T54W' } },
  charges: 'accept',
});

// Charges that hold again are agreed to already: a scenario that agreed once more was refused by the wizard.
describe('A32: charges that a scenario accepts', () => {
  for (const fault of ['quote-expired', 'quote-changed'] as const) {
    it(`are submitted again after ${fault}, and everybody is added once`, async () => {
      const { driver, backend } = await openWizard(multiSite, namedFault(fault));
      driver.send({ type: 'rows.import', rows: people(2) });
      const { end, reading } = await driver.run(buying);
      driver.dispose();

      expect(end).to.deep.equal({ kind: 'outcome' });
      expect(reading.ending).to.equal('all');
      expect(backend.listMembers()).to.have.length(multiSite.members.length + 2);
    });
  }
});
