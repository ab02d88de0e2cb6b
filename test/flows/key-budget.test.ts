import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { people } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const PRIMARY = 'Control+Enter';

/** Each way to start by keyboard, from the set-up page's heading on. */
const paths: Readonly<Record<string, (wizard: WizardHarness, count: number) => Promise<void>>> = {
  'an invite': async () => undefined,
  'a scheduled invite': async (wizard) => {
    await toOptions(wizard, 1);
    await wizard.fill(en.schedule.time, '1030AM');
  },
  credentials: async (wizard, count) => {
    await toOptions(wizard, 2);
    await wizard.pressOn(en.credentials.generate(count));
    await wizard.fill(en.credentials.fields.answer, 'Rex the dog');
  },
  'activate later': (wizard) => toOptions(wizard, 3),
};

async function toOptions(wizard: WizardHarness, downs: number): Promise<void> {
  await wizard.pressOn(en.setup.skip);
  await wizard.press(...Array.from({ length: downs }, () => 'ArrowDown'));
  await wizard.settle();
}

/** How many keys that type no text it takes to add so many people whose list is on the clipboard. */
async function pressesFor(way: (typeof paths)[string], count: number): Promise<number> {
  const wizard = await mountWizard();
  await wizard.tabTo(cellName(1, 'firstName'));
  const lines = people(count).map(({ firstName, lastName, email }) =>
    [firstName, lastName, email].join('\t'),
  );
  await wizard.paste(lines.join('\r\n'));
  await wizard.press(PRIMARY);
  await wizard.settle();
  await way(wizard, count);
  await wizard.press(PRIMARY);
  await wizard.settle();
  expect(wizard.account.newMembers(), 'people who were added').to.have.length(count);
  // The paste is a key, too.
  return wizard.presses() + 1;
}

describe('the keys that it takes', () => {
  for (const [title, way] of Object.entries(paths)) {
    it(`R06, R10, R22: at most 25 for one person and 40 for 25 who are pasted: ${title}`, async () => {
      const [one, many] = [await pressesFor(way, 1), await pressesFor(way, 25)];
      expect(one).to.be.at.most(25);
      expect(many).to.be.at.most(40);
    });
  }
});
