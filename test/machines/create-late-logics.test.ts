import { expect } from 'chai';
import type { AnyActorRef } from 'xstate';
import { createLateLogics } from '../../src/machines/create-late-logics.ts';
import { Late } from '../../src/machines/late.ts';
import { createPickerLogics } from '../../src/machines/pickers/picker-logics.ts';
import { createShippingLogics } from '../../src/machines/pickers/shipping-logics.ts';
import { createSetupLogics } from '../../src/machines/setup-paths/setup-logics.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { people } from '../harness/northwind.ts';
import { createTestWorld } from '../harness/test-world.ts';
import { answerAccount, startWizard, type StartedWizard } from '../harness/wizard-actor.ts';
import { buyPhone, goOn, rowId, say } from '../harness/wizard-editing.ts';

/** A wizard with one person, whose further machines are loaded when the test says so. */
async function wizardWithLateParts() {
  const parts = {
    pickers: new Late(() => Promise.resolve({ createLogics: createPickerLogics })),
    shipping: new Late(() => Promise.resolve({ createLogics: createShippingLogics })),
    setup: new Late(() => Promise.resolve({ createLogics: createSetupLogics })),
  };
  const wizard = startWizard((_, back, session) =>
    createLateLogics(() => back, session, parts, createTestWorld().world),
  );
  await answerAccount(wizard);
  await say(wizard, { type: 'rows.import', rows: people(1) });
  started.push(wizard);
  return { wizard, parts };
}

const childOf = ({ actor }: StartedWizard, id: string): AnyActorRef | undefined => {
  const children: Readonly<Record<string, AnyActorRef | undefined>> = actor.getSnapshot().children;
  return children[id];
};
const isBusy = (child?: AnyActorRef) => child?.getSnapshot().hasTag('busy');
const nameOf = (child?: AnyActorRef) => child?.getSnapshot().machine.id;

const inPeople: readonly (readonly [string, WizardEvent])[] = [
  ['devicePicker', { type: 'phone.open', rowId: rowId(2) }],
  ['numberPicker', { type: 'number.open', rowId: rowId(2) }],
];
const inSetup: readonly (readonly [string, WizardEvent])[] = [
  ['scheduleInvite', { type: 'setup.choose', option: 'schedule' }],
  ['assignCredentials', { type: 'setup.choose', option: 'credentials' }],
  ['activateLater', { type: 'setup.choose', option: 'later' }],
  ['rolePicker', { type: 'role.open' }],
];

const started: StartedWizard[] = [];

describe('the wizard whose further machines are loaded later', () => {
  // Their clocks are real ones, and would go on.
  afterEach(() => {
    for (const { actor } of started.splice(0)) actor.stop();
  });

  for (const [name, event] of inPeople) {
    it(`R13 R17 opens ${name} at once, and it begins when its part is there`, async () => {
      const { wizard, parts } = await wizardWithLateParts();
      await say(wizard, event);
      expect(isBusy(childOf(wizard, 'editor'))).to.equal(true);
      await parts.pickers.load();

      expect(nameOf(childOf(wizard, 'editor'))).to.equal(name);
    });
  }

  for (const [name, event] of inSetup) {
    it(`R22 R24 opens ${name} at once, and it begins when its part is there`, async () => {
      const { wizard, parts } = await wizardWithLateParts();
      await goOn(wizard);
      await say(wizard, event);
      expect(isBusy(childOf(wizard, 'editor'))).to.equal(true);
      await parts.setup.load();

      expect(nameOf(childOf(wizard, 'editor'))).to.equal(name);
    });
  }

  it('R23 opens the invite by itself, and it begins when its part is there', async () => {
    const { wizard, parts } = await wizardWithLateParts();
    await goOn(wizard);
    await parts.setup.load();

    expect(nameOf(childOf(wizard, 'editor'))).to.equal('sendInvite');
  });

  it('R19 opens shipping at once, and it begins when its part is there', async () => {
    const { wizard, parts } = await wizardWithLateParts();
    await parts.pickers.load();
    await buyPhone(wizard, 2);
    await goOn(wizard);
    expect(isBusy(childOf(wizard, 'editor'))).to.equal(true);
    await parts.shipping.load();

    expect(nameOf(childOf(wizard, 'editor'))).to.equal('shipping');
  });

  it('R25 hands the people over as soon as its part is there', async () => {
    const { wizard, parts } = await wizardWithLateParts();
    await goOn(wizard);
    await say(wizard, { type: 'run.submit' });
    expect(wizard.back.submit.calls).to.have.length(0);
    await parts.setup.load();

    expect(nameOf(childOf(wizard, 'submission'))).to.equal('submission');
    expect(wizard.back.submit.calls).to.have.length(1);
  });
});
