import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import type { HoldId } from '../../src/domain/ids.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { phoneNumberText } from '../../src/messages/phone-number-text.ts';
import { personas } from '../../src/mocks/personas.ts';
import { multiSite } from '../harness/northwind.ts';
import { cellName } from '../harness/readings.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.numbers;
const DENVER = '(303) 555-0100';
const FIRST = '(303) 555-0199';
const SECOND = '(303) 555-0198';
const suggested = (row: number, number: string) => words.cell(row, `${number}, ${words.suggested}`);
const { signal } = new AbortController();
const empty = { ...multiSite, numbers: [] };

/** Goes to the new numbers of Denver, by keyboard. */
async function findNew(wizard: WizardHarness): Promise<void> {
  await wizard.fill(words.region, 'Colorado');
  await wizard.settle();
  await wizard.fill(words.areaCode, '303');
  await wizard.settle();
}

/** One person for whom a new number is held, in the window where it was found. */
async function holdFirst() {
  const clock = new SimulatedClock();
  const wizard = await mountWizard({ people: 1, seed: empty, clock });
  await wizard.clickOn('button', words.cell(1, words.none));
  await wizard.clickOn('radio', words.lists.new);
  await findNew(wizard);
  await wizard.clickOn('button', words.holdNumber(FIRST));
  return { wizard, clock, holdIds: heldBy(wizard) };
}

describe('phone numbers', () => {
  it('R17: suggests one for everybody, no two alike, from where the person is', async () => {
    const wizard = await mountWizard({ people: 2 });
    expect(wizard.has('button', suggested(1, DENVER))).to.equal(true);
    expect(wizard.has('button', suggested(2, '(303) 555-0101'))).to.equal(true);
    await wizard.fill(cellName(2, 'siteId'), 'Harbour');

    expect(wizard.has('button', suggested(2, '(206) 555-0100'))).to.equal(true);
  });

  it('R17 by keyboard: takes another one from stock, those that fit first', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'siteId'), 'Harbour');
    await wizard.pressOn(suggested(1, '(206) 555-0100'));
    expect(wizard.focused()).to.equal(words.title(1, personName(1)));
    await wizard.tabTo(words.search);
    await wizard.press('Tab');
    await wizard.tabTo(words.selectNumber('(206) 555-0100'));
    await wizard.pressOn(words.selectNumber('(206) 555-0101'));

    expect(wizard.focused()).to.equal(words.cell(1, '(206) 555-0101'));
  });

  it('R12, R17: gives the number before it back by Undo, and what was done before that', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.roster.remove(2));
    await wizard.clickOn('button', suggested(1, DENVER));
    await wizard.clickOn('button', words.selectNumber('(303) 555-0102'));
    expect(wizard.has('button', words.cell(1, '(303) 555-0102'))).to.equal(true);
    await wizard.press('Control+z');
    expect(wizard.focused()).to.equal(suggested(1, DENVER));
    await wizard.press('Control+z');

    expect(wizard.rows()).to.equal(2);
  });

  it('R12, R18: keeps a number that is held, by Undo, and takes back what was done before it', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'firstName'), 'Ada');
    await wizard.clickOn('button', suggested(1, DENVER));
    await wizard.clickOn('radio', words.lists.new);
    await wizard.pickFrom('combobox', words.region, 'Colorado');
    await wizard.pickFrom('combobox', words.areaCode, '303');
    await wizard.clickOn('button', words.holdNumber(FIRST));
    await wizard.clickOn('button', words.done);
    const held = wizard.focused();
    expect(held).to.include(FIRST);
    await wizard.press('Control+z');

    expect(wizard.value(1, 'firstName')).to.equal('Nadia');
    expect(wizard.focused()).to.equal(cellName(1, 'firstName'));
    expect(wizard.has('button', held)).to.equal(true);
  });

  it('R17: sets the way without a number in line with what can be picked, while none is held', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', suggested(1, DENVER));
    await wizard.settle();
    const root = wizard.element.renderRoot;
    const startOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().x;

    expect(startOf('#number-picker .apart')).to.equal(startOf('#number-picker input[type="text"]'));
  });

  it('R17: finds one by its digits, and gives it to one person only', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', suggested(1, DENVER));
    await wizard.fill(words.search, '5550101');
    await wizard.settle();

    expect(wizard.says(en.phones.taken(personName(2)))).to.equal(true);
    expect(wizard.has('button', words.selectNumber('(303) 555-0101'))).to.equal(false);
    expect(wizard.has('button', words.selectNumber('(206) 555-0101'))).to.equal(true);
  });

  it('R17: lists what others of the run have behind all that can be picked', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', suggested(2, '(303) 555-0101'));
    const lines = [...wizard.element.renderRoot.querySelectorAll('#number-picker .pick')];
    const others = lines.map((line) => line.querySelector('.barred') !== null);

    expect(lines).to.have.length.above(2);
    expect(others).to.deep.equal(lines.map((line) => line === lines.at(-1)));
  });

  it('R17: says who has none, and leads to where one is picked', async () => {
    const wizard = await mountWizard({ people: 1, seed: empty });
    expect(wizard.problems(1)).to.deep.equal([`${words.field}: ${en.issues.required({})}`]);
    await wizard.clickOn('button', words.repair(1, false).name);

    expect(wizard.has('dialog', words.title(1, personName(1)))).to.equal(true);
  });

  it('R18 by keyboard: takes a new number: state, area code, number, Done', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(suggested(1, DENVER));
    await wizard.tabTo(words.lists.inventory);
    await wizard.press('ArrowDown');
    await wizard.settle();
    await findNew(wizard);
    await wizard.pressOn(words.holdNumber(FIRST));
    expect(wizard.focused()).to.equal(words.holdNumber(FIRST));
    expect(wizard.says(words.held(FIRST, false))).to.equal(true);
    await wizard.pressOn(words.done);

    expect(wizard.focused())
      .to.match(/min left$/)
      .and.to.include(FIRST);
  });

  it('R18 by pointer: takes a new number, and another one instead', async () => {
    const wizard = await mountWizard({ people: 1, seed: empty });
    await wizard.clickOn('button', words.cell(1, words.none));
    await wizard.clickOn('radio', words.lists.new);
    await wizard.pickFrom('combobox', words.region, 'Colorado');
    await wizard.pickFrom('combobox', words.areaCode, '303');
    await wizard.clickOn('button', words.holdNumber(FIRST));
    await wizard.clickOn('button', words.holdNumber(SECOND));
    await wizard.clickOn('button', words.done);

    expect(wizard.focused()).to.include(SECOND);
    expect(await offered(wizard.account.transport))
      .to.include(FIRST)
      .and.not.to.include(SECOND);
  });

  it('R18: gives back what was held when the window is left', async () => {
    const wizard = await mountWizard({ people: 1, seed: empty });
    await wizard.clickOn('button', words.cell(1, words.none));
    await wizard.clickOn('radio', words.lists.new);
    await findNew(wizard);
    await wizard.clickOn('button', words.holdNumber(FIRST));
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.focused()).to.equal(words.cell(1, words.none));
    expect(await offered(wizard.account.transport)).to.include(FIRST);
  });

  it('R18: says that somebody was faster, and offers the others', async () => {
    const wizard = await mountWizard({ people: 1, seed: empty });
    await wizard.clickOn('button', words.cell(1, words.none));
    await wizard.clickOn('radio', words.lists.new);
    await findNew(wizard);
    await wizard.account.transport.holdNumbers(
      { e164s: ['+13035550199'] },
      { key: 'another', signal },
    );
    await wizard.clickOn('button', words.holdNumber(FIRST));

    expect(wizard.focused()).to.equal(words.gone(FIRST));
    expect(wizard.has('button', words.holdNumber(FIRST))).to.equal(false);
    expect(wizard.has('button', words.holdNumber(SECOND))).to.equal(true);
  });

  it('R18: says that a hold has ended, and holds the number again', async () => {
    const { wizard, clock, holdIds } = await holdFirst();
    clock.increment(24 * 60 * 60_000);
    await wizard.rendered();
    expect(wizard.focused()).to.equal(words.holdEnded(FIRST));
    await wizard.account.transport.releaseNumbers({ holdIds }, { key: 'ended', signal });
    await wizard.pressOn(words.holdAgain);

    expect(wizard.has('button', words.done)).to.equal(true);
    expect(wizard.focused()).not.to.equal('outside');
  });

  it('R18: holds a number again at one press beside its problem', async () => {
    const { wizard, holdIds } = await holdFirst();
    await wizard.clickOn('button', words.done);
    await wizard.send({ type: 'clock.tick', now: Date.now() + 24 * 60 * 60_000 });
    await wizard.account.transport.releaseNumbers({ holdIds }, { key: 'ended', signal });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(words.repair(1, true).name);
    await wizard.send({ type: 'clock.tick', now: Date.now() });

    const number = wizard.session()?.getSnapshot().context.roster.rows[0]?.number;
    expect(number).to.include({ kind: 'new' }).and.not.include({ holdId: holdIds[0] });
    expect(wizard.focused()).to.include(FIRST);
    expect(wizard.has('button', words.repair(1, true).name)).to.equal(false);
  });

  it('R18: asks again for what could not be read', async () => {
    const wizard = await mountWizard({ people: 1, seed: empty });
    await wizard.clickOn('button', words.cell(1, words.none));
    wizard.account.goAway();
    await wizard.clickOn('radio', words.lists.new);
    expect(wizard.focused()).to.include(en.pickers.failed);
    wizard.account.comeBack();
    await wizard.pressOn(en.pickers.retry);
    await findNew(wizard);

    expect(wizard.has('button', words.holdNumber(FIRST))).to.equal(true);
  });

  it('R04: tells who may not buy numbers why, and leaves all that is in stock', async () => {
    const seed = personas['no-purchase'];
    const wizard = await mountWizard({ people: 1, seed });
    await wizard.pressOn(suggested(1, DENVER));

    expect(wizard.says(words.barred('new', seed.account.capabilities.buyNumbers))).to.equal(true);
    expect(wizard.has('radio', words.lists.new)).to.equal(false);
    expect(wizard.has('button', words.selectNumber('(303) 555-0101'))).to.equal(true);
  });
});

async function offered(
  transport: Awaited<ReturnType<typeof mountWizard>>['account']['transport'],
): Promise<readonly string[]> {
  const query = { country: 'US', region: 'CO', areaCode: '303', count: 20 };
  const numbers = await transport.searchNumbers(query, { signal });
  return numbers.map(({ e164 }) => phoneNumberText(e164));
}

function heldBy(wizard: WizardHarness): HoldId[] {
  const session = wizard.session();
  const picker = session && selectEditor(session.getSnapshot(), 'numberPicker');
  return [picker?.getSnapshot().context.hold?.holdId ?? []].flat();
}
