import { expect } from 'chai';
import { userTypeIdSchema } from '../../src/domain/ids.ts';
import { outcomeSteps, type RowOutcome } from '../../src/domain/job.ts';
import { en } from '../../src/messages/en.ts';
import { tidy } from '../harness/accessible-name.ts';
import { later } from '../harness/clean-ups.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { added, jobFor, multiSite } from '../harness/northwind.ts';
import { outcomeStates } from '../harness/outcome-states.ts';
import { phoneToBuy } from '../harness/purchases.ts';
import { wizardSubmitting } from '../harness/wizard-actor.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const PARTS = ['number', 'phone', 'role', 'emergencyLocation'] as const;

/** Adds the one person of a run, with the parts that failed. */
async function afterFailing(...failed: readonly string[]) {
  const { actor, back } = await wizardSubmitting(1);
  const { input, resolve } = back.submit.last();
  const rows = input.rows.map(({ rowId }): RowOutcome => ({
    ...added(rowId),
    state: failed.length === 0 ? 'done' : 'partial',
    extension: '1044',
    steps: outcomeSteps.map((step) => ({
      step,
      state: failed.includes(step) ? 'failed' : 'done',
      issues: step === 'number' ? [{ code: 'numberGone', path: [], params: {} }] : [],
    })),
  }));
  resolve(jobFor(input, rows));
  await answersArrive();
  return mountWizard({ actor });
}

/** A run against which the account has a rule that names nobody. */
async function turnedDown() {
  const support = { code: 'CMN-212', traceId: 'trace-1', message: 'One new user a day.' };
  const body = { kind: 'validation', support } as const;
  const fault = { kind: 'status', status: 422, body } as const;
  const wizard = await mountWizard({ people: 1, faults: [{ operation: 'submit', fault }] });
  await wizard.pressOn(en.footer.next);
  await wizard.pressOn(en.footer.submit(1));
  return wizard;
}

/** What is told of each person beside the states of account and notification. */
function factsOf({ element }: WizardHarness): readonly (readonly string[])[] {
  return [...element.renderRoot.querySelectorAll('tbody tr:has(th)')].map((line) =>
    [...line.querySelectorAll('td > small')].map((fact) => tidy(fact.textContent)),
  );
}

describe('a run that is turned down as a whole', () => {
  it('R34: shows what the back end says of it, apart from what the wizard says', async () => {
    const wizard = await turnedDown();
    const apart = [...wizard.element.renderRoot.querySelectorAll('.failure bdi')];

    expect(apart.map(({ textContent }) => textContent)).to.deep.equal([
      'One new user a day.',
      'CMN-212',
      'trace-1',
    ]);
  });

  it('R34: copies that for support, and says so', async () => {
    const wizard = await turnedDown();
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    later(() => (navigator.clipboard.writeText = write));
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await wizard.pressOn(en.support.copy);

    expect(copied).to.deep.equal(['One new user a day.\nCMN-212\ntrace-1']);
    expect(wizard.says(en.support.copied)).to.equal(true);
  });

  it('R34: is to be corrected first, where the same list would be turned down again', async () => {
    const wizard = await turnedDown();
    await wizard.press('Control+Enter');
    await wizard.settle();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('R34: says on the step that is returned to why one is there, until the list is checked anew', async () => {
    const wizard = await turnedDown();
    await wizard.pressOn(en.outcome.edit);
    expect(wizard.focused()).to.equal(en.failures.validation);
    expect(wizard.says('One new user a day.')).to.equal(true);
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.back);

    expect(wizard.says(en.failures.validation)).to.equal(false);
  });
});

describe('what became of a person', () => {
  for (const part of PARTS) {
    it(`R34: names the part that failed while the others hold: ${part}`, async () => {
      const wizard = await afterFailing(part);
      expect(wizard.says(en.outcome.partsFailed[part])).to.equal(true);
      expect(wizard.outcome()[0]?.slice(1)).to.deep.equal([
        en.outcome.accountStates.done,
        en.outcome.notificationStates.done,
      ]);
    });
  }

  it('R34: says over the list of how many something is missing, and nothing where all was done', async () => {
    const lacking = await afterFailing('notification');
    expect(lacking.says(en.footer.attention(1))).to.equal(true);
    expect(lacking.heading()).to.equal('1 person was added, 1 needs attention');
    const whole = await afterFailing();

    expect(whole.says(en.footer.attention(1))).to.equal(false);
  });

  it('R34: who needs attention comes first, each group in the order of the list', async () => {
    const states = ['done', 'failed', 'done', 'partial', 'unknown'] as const;
    const { actor, back } = await wizardSubmitting(states.length);
    const { input, resolve } = back.submit.last();
    const rows = input.rows.map(({ rowId }, place) => ({
      ...added(rowId),
      state: states[place] ?? 'done',
    }));
    resolve(jobFor(input, rows));
    await answersArrive();
    const wizard = await mountWizard({ actor });

    expect(wizard.outcome().map(([person]) => person)).to.deep.equal(
      [2, 4, 5, 1, 3].map(personName),
    );
    expect(wizard.outcomeGroups()).to.deep.equal([
      [en.footer.attention(3), 3],
      [en.outcome.accountStates.done, 2],
    ]);
  });

  it('R34: says that the back end gave no reason where it gave none', async () => {
    const wizard = await afterFailing('phone');
    const { partsFailed, whyFailed } = en.outcome;

    expect(wizard.says(`${partsFailed.phone} ${whyFailed('unknown')}`)).to.equal(true);
  });

  it('R34: tells why a part failed, and the extension that the person really has', async () => {
    const wizard = await afterFailing('number');
    expect(wizard.says(en.outcome.whyFailed('numberGone'))).to.equal(true);
    expect(wizard.says('1044')).to.equal(true);
  });

  for (const part of [...PARTS, 'notification'] as const) {
    it(`R33 R34: says what can be done in the account for somebody who was added: ${part}`, async () => {
      const wizard = await afterFailing(part);
      expect(wizard.says(en.outcome.partsToDo[part])).to.equal(true);
      const problem = part === 'number' ? en.issues.numberGone({}) : en.issues.unknown({});
      expect(wizard.says(problem)).to.equal(false);
    });
  }

  it('R34: says nothing of a part that did not fail', async () => {
    const wizard = await afterFailing('phone');
    expect(wizard.says(en.outcome.whyFailed('numberGone'))).to.equal(false);
  });

  it('R13 R20: tells which phone a person got, and where the one that was bought goes', async () => {
    const wizard = await outcomeStates['everybody was added, and phones were bought']();
    const where = 'Ingrid Solheim, 1200 Larimer Street, Denver';

    expect(factsOf(wizard)).to.deep.equal([
      [
        '(303) 555-0100',
        `Phone: ${phoneToBuy(0).name}`,
        `Goes to: ${where}`,
        'Role: Standard (International)',
      ],
      ['(303) 555-0101', 'Phone: RingCentral app', 'Role: Standard (International)'],
    ]);
  });

  it('R24 R28: tells the role that was given, and how a person starts whom no mail tells', async () => {
    const wizard = await outcomeStates['everybody was added, with credentials']();
    const [facts = []] = factsOf(wizard);

    expect(facts.slice(-2)).to.deep.equal([
      'Role: Standard (International)',
      en.outcome.starts.credentials,
    ]);
  });

  it('R24: calls the default role so where the account does not name it', async () => {
    const { defaultRole: _, ...account } = multiSite.account;
    const wizard = await mountWizard({ people: 1, seed: { ...multiSite, account } });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.says(`Role: ${en.outcome.defaultRole}`)).to.equal(true);
  });

  it('R05: tells of no phone where the type of user has none', async () => {
    const wizard = await mountWizard({ people: 1 });
    const userTypeId = userTypeIdSchema.parse('type-mobile');
    await wizard.send({ type: 'userType.choose', userTypeId });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(factsOf(wizard)).to.deep.equal([['Role: Standard (International)']]);
  });

  for (const part of ['phone', 'role'] as const) {
    it(`R34: claims nothing that a person did not get: ${part}`, async () => {
      const whole = await afterFailing();
      const fact = part === 'phone' ? 'Phone: RingCentral app' : 'Role: Standard (International)';
      expect(whole.says(fact)).to.equal(true);
      const lacking = await afterFailing(part);

      expect(lacking.says(fact)).to.equal(false);
    });
  }

  it('R34: claims nothing of somebody who was not added', async () => {
    const wizard = await outcomeStates['nobody was added']();
    expect(factsOf(wizard)).to.deep.equal([[], []]);
  });

  it('R34: names the field that the back end has something against', async () => {
    const { actor, back } = await wizardSubmitting(1);
    const { input, resolve } = back.submit.last();
    const refused = input.rows.map(({ rowId }): RowOutcome => ({
      ...added(rowId),
      state: 'failed',
      steps: [
        {
          step: 'account',
          state: 'failed',
          issues: [{ code: 'duplicateInAccount', path: ['rows', rowId, 'email'], params: {} }],
        },
      ],
    }));
    resolve(jobFor(input, refused));
    await answersArrive();
    const wizard = await mountWizard({ actor });
    expect(wizard.says(`${en.roster.fields.email}: ${en.issues.duplicateInAccount({})}`)).to.equal(
      true,
    );
  });
});
