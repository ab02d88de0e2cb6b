import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { people } from '../harness/northwind.ts';
import { countOperations, type Operations } from '../harness/operations.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const PRIMARY = 'Control+Enter';
const { options } = en.setup;

/** The same people as they come from a spreadsheet. */
function clipboard(count: number): string {
  const cells = people(count).map(({ firstName, lastName, email }) => [firstName, lastName, email]);
  return cells.map((row) => row.join('\t')).join('\r\n');
}

/** Each way to start: what is done between the list and the submission, and how much that may be. */
const paths = [
  {
    title: 'an invite',
    budget: 3,
    setUp: async () => undefined,
  },
  {
    title: 'a scheduled invite, of which tomorrow is right and the time is typed',
    budget: 5,
    setUp: async (operations: Operations) => {
      await operations.click('radio', options.schedule.name);
      await operations.typeIn(en.schedule.time, '1030AM');
    },
  },
  {
    title: 'credentials with the site’s emergency location, where the account asks a question',
    budget: 6,
    setUp: async (operations: Operations, count: number) => {
      await operations.click('radio', options.credentials.name);
      await operations.click('button', en.credentials.generate(count));
      await operations.typeIn(en.credentials.fields.answer, 'Rex the dog');
    },
  },
  {
    title: 'activate later',
    budget: 4,
    setUp: async (operations: Operations) => {
      await operations.click('radio', options.later.name);
    },
  },
] as const;

/** Adds so many people whose list is on the clipboard, and tells how many operations that took. */
async function operationsFor(path: (typeof paths)[number], count: number): Promise<number> {
  const wizard = await mountWizard();
  const operations = countOperations(wizard);
  await operations.paste(clipboard(count));
  await operations.chord(PRIMARY);
  await path.setUp(operations, count);
  await operations.chord(PRIMARY);
  expect(wizard.account.newMembers(), 'people who were added').to.have.length(count);
  return operations.count();
}

describe('the operations that it takes', () => {
  for (const path of paths) {
    it(`R10, R22: at most ${path.budget} for ${path.title}; for 1, 5 and 25 people alike`, async () => {
      const counts = [];
      for (const count of [1, 5, 25]) counts.push(await operationsFor(path, count));
      const [, five = 0, twentyFive = 0] = counts;

      expect(Math.max(...counts)).to.be.at.most(path.budget);
      expect(twentyFive, '25 people, compared with 5').to.be.at.most(five);
    });
  }
});
