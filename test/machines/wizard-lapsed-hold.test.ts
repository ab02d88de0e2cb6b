import { expect } from 'chai';
import { heldNumber } from '../../src/components/pickers/held-number.ts';
import { en } from '../../src/messages/en.ts';
import { heldReport } from '../harness/equipment.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  goOn,
  heldE164,
  ground,
  denver,
  buyPhone,
  quoteOf,
  rowId,
  rowsOf,
  say,
  topEditor,
  valueOf,
  wizardWithHold,
} from '../harness/wizard-editing.ts';

const MINUTE = 60_000;

/** Lets time pass until the hold has lapsed. */
async function lapse(wizard: StartedWizard) {
  wizard.pass(11 * MINUTE);
  await wizard.tick(11 * MINUTE);
}

function expectLedToPeople(wizard: StartedWizard) {
  expect(valueOf(wizard)).to.deep.equal({ editing: { people: 'ready' } });
  expect(wizard.emitted.at(-1)).to.deep.include({
    focus: { kind: 'problem' },
    announcement: { key: 'needAttention', count: 1 },
  });
  expect(rowsOf(wizard)[0]?.number?.e164).to.equal(heldE164);
}

/** All that the window says of what is held. */
const toldOf = (wizard: StartedWizard) =>
  heldNumber({
    snapshot: topEditor(wizard).getSnapshot(),
    row: 1,
    person: '',
    rows: [],
    now: wizard.now(),
    headingLevel: 2,
    messages: en,
    send: () => {},
  }).values;

describe('the window of a number whose hold has lapsed', () => {
  it('R18 says from the start that the number is no longer held', async () => {
    const wizard = await wizardWithHold();
    await lapse(wizard);
    await say(wizard, { type: 'number.open', rowId: rowId(2) });
    expect(toldOf(wizard)).to.include(en.numbers.holdEnded('(303) 555-0150'));
  });
});

describe('a number that is held again', () => {
  it('R18 is held anew for the same person at one press, and the window is gone', async () => {
    const wizard = await wizardWithHold();
    await lapse(wizard);
    await say(wizard, { type: 'number.open', rowId: rowId(2), isRenewal: true });
    const end = new Date(wizard.now() + 10 * MINUTE).toISOString();
    await answer(wizard.back.holdNumbers, heldReport(heldE164, 'hold-2', end));
    await answer(wizard.back.releaseNumbers, undefined);
    expect(valueOf(wizard)).to.deep.equal({ editing: { people: 'ready' } });
    expect(rowsOf(wizard)[0]?.number).to.deep.include({ e164: heldE164, holdId: 'hold-2' });
  });
});

describe('a hold that lapses after the people were checked', () => {
  it('R18 leads from the set-up back to the cell of the number', async () => {
    const wizard = await wizardWithHold();
    await goOn(wizard);
    await lapse(wizard);
    await say(wizard, { type: 'run.submit' });
    expectLedToPeople(wizard);
  });

  it('R18 R26 leads from the charges back to the cell of the number', async () => {
    const wizard = await wizardWithHold();
    const { back } = wizard;
    await buyPhone(wizard, 2);
    await goOn(wizard);
    await answer(back.listShippingAddresses, { items: [denver], nextCursor: null });
    await answer(back.listShippingMethods, [ground]);
    await say(wizard, { type: 'step.next' }, { type: 'run.submit' });
    await answer(back.quote, quoteOf(26_900));
    await say(wizard, { type: 'charges.acknowledge' });
    await lapse(wizard);
    await say(wizard, { type: 'run.submit' });
    expectLedToPeople(wizard);
    expect(back.submit.calls).to.have.length(0);
  });
});
