import type { AnyActorRef } from 'xstate';
import {
  catalogIdSchema,
  quoteIdSchema,
  rowIdSchema,
  termsIdSchema,
} from '../../src/domain/ids.ts';
import { failureOfKind, type FailureKind } from '../../src/domain/failure.ts';
import type { Quote } from '../../src/domain/order.ts';
import { openEditors, tellEditor, type EditorEvent } from '../../src/headless/open-editor.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from './deferred-transport.ts';
import {
  heldReport,
  offeredNumber,
  parcelAddress,
  phoneModel,
  shippingMethod,
} from './equipment.ts';
import { people } from './northwind.ts';
import { wizardOnPeople, wizardOnSetup, type StartedWizard } from './wizard-actor.ts';

export const rowId = (number: number) => rowIdSchema.parse(`row-${number}`);

/** Does one thing after the other in the wizard. */
export async function say(wizard: StartedWizard, ...events: readonly WizardEvent[]) {
  for (const event of events) {
    wizard.actor.send(event);
    await answersArrive();
  }
}

/** The editor that lies on top; throws when none is open. */
export function topEditor({ actor }: StartedWizard): AnyActorRef {
  const top = openEditors(actor.getSnapshot()).at(-1);
  if (top === undefined) throw new Error('No editor is open. Open one first.');
  return top;
}

/** Does one thing after the other in the editor that lies on top; throws where it does not take one. */
export async function edit(wizard: StartedWizard, ...events: readonly EditorEvent[]) {
  for (const event of events) {
    const isTaken = tellEditor(topEditor(wizard), event);
    if (!isTaken) throw new Error(`The editor does not take "${event.type}" where it is.`);
    await answersArrive();
  }
}

/** Whether the editor that lies on top takes this where it is. */
export function canEdit(wizard: StartedWizard, event: EditorEvent): boolean {
  return topEditor(wizard).getSnapshot().can(event);
}

interface Port<Output> {
  last(): { resolve(output: Output): void; reject(error: unknown): void };
}

/** Answers the newest call. */
export async function answer<Output>(port: Port<Output>, output: Output) {
  port.last().resolve(output);
  await answersArrive();
}

/** Turns the newest call down. */
export async function turnDown(port: Port<never>, kind: FailureKind = 'unauthenticated') {
  port.last().reject(new Failure('No.', failureOfKind(kind)));
  await answersArrive();
}

export const rowsOf = ({ actor }: StartedWizard) => actor.getSnapshot().context.roster.rows;
export const valueOf = ({ actor }: StartedWizard) => actor.getSnapshot().value;
export const countOf = ({ emitted }: StartedWizard, type: string) =>
  emitted.filter((event) => event.type === type).length;

/** What the host sends when somebody has signed in again, and the back end's word on who that is. */
export async function renew(wizard: StartedWizard, id?: string) {
  await say(wizard, { type: 'session.renewed' });
  const { offer } = wizard.actor.getSnapshot().context;
  if (offer === null) throw new Error('The account is not known. Load it first.');
  await answer(wizard.back.getAccount, { ...offer.account, id: id ?? offer.account.id });
}

/** The wizard with so many people in its list, of whom nothing has been checked; their rows begin with `row-2`. */
export async function wizardWithPeople(count: number, seed?: Seed): Promise<StartedWizard> {
  const wizard = await wizardOnPeople(seed);
  await say(wizard, { type: 'rows.import', rows: people(count) });
  return wizard;
}

/** Buys a phone for a person. */
export async function buyPhone(wizard: StartedWizard, number: number, model = 'model-1') {
  const { back } = wizard;
  await say(wizard, { type: 'phone.open', rowId: rowId(number) });
  const isCatalog = topEditor(wizard).getSnapshot().matches('catalog');
  if (!isCatalog) await edit(wizard, { type: 'list.show', list: 'catalog' });
  const facets = { brands: [], deviceClasses: [], features: [] };
  await answer(back.searchCatalog, { items: [phoneModel(model)], nextCursor: null, facets });
  await edit(wizard, { type: 'model.pick', catalogId: catalogIdSchema.parse(model) });
}

/** The number that is held for a person in tests. */
export const heldE164 = '+13035550150';

/** Has a new number held for a person, for ten minutes from now; the window stays open. */
export async function holdNumber(wizard: StartedWizard, number: number) {
  const { back } = wizard;
  await say(wizard, { type: 'number.open', rowId: rowId(number) });
  await edit(wizard, { type: 'list.show', list: 'new' });
  await answer(back.listNumberPlaces, [{ id: 'CO', label: 'Colorado' }]);
  await edit(wizard, { type: 'region.pick', region: 'CO' });
  await answer(back.listNumberPlaces, [{ id: '303', label: '303' }]);
  await edit(wizard, { type: 'areaCode.pick', areaCode: '303' });
  await answer(back.searchNumbers, [offeredNumber(heldE164)]);
  await edit(wizard, { type: 'number.pick', e164: heldE164 });
  const end = new Date(wizard.now() + 10 * 60_000).toISOString();
  await answer(back.holdNumbers, heldReport(heldE164, 'hold-1', end));
}

/** The wizard with one person, for whom a new number is held for ten minutes. */
export async function wizardWithHold(): Promise<StartedWizard> {
  const wizard = await wizardWithPeople(1);
  await holdNumber(wizard, 2);
  await edit(wizard, { type: 'picker.done' });
  return wizard;
}

/** Goes on from the people; nobody was added meanwhile, and everything about them is free. */
export async function goOn(wizard: StartedWizard) {
  await say(wizard, { type: 'step.next' });
  const isRecalling = wizard.actor.getSnapshot().matches({ editing: { people: 'recalling' } });
  if (isRecalling) await answer(wizard.back.findJob, null);
  await answer(wizard.back.checkIdentities, { issues: [] });
}

export const denver = parcelAddress('denver', true);
export const seattle = parcelAddress('seattle');
export const ground = shippingMethod('ground');

/** The wizard where so many people’s phones are shipped; the addresses are known, and not what it costs. */
export async function wizardOnShipping(
  count = 1,
  addresses = [denver, seattle],
): Promise<StartedWizard> {
  const wizard = await wizardWithPeople(count);
  for (let number = 2; number < count + 2; number += 1) await buyPhone(wizard, number);
  await goOn(wizard);
  await answer(wizard.back.listShippingAddresses, { items: addresses, nextCursor: null });
  return wizard;
}

/** A quote with this total, which lasts for half an hour. */
export function quoteOf(total: number, id = `quote-${total}`): Quote {
  return {
    quoteId: quoteIdSchema.parse(id),
    expiresAt: '2026-11-30T15:30:00.000Z',
    lines: [],
    dueNow: { minor: total, currency: 'USD' },
    recurring: [],
    terms: { id: termsIdSchema.parse('terms-1'), text: 'Charges come again.', url: null },
  };
}

/** The wizard while the charges for so many bought phones are asked for. */
export async function wizardQuoting(count = 1): Promise<StartedWizard> {
  const wizard = await wizardOnShipping(count);
  await answer(wizard.back.listShippingMethods, [ground]);
  await say(wizard, { type: 'step.next' }, { type: 'run.submit' });
  return wizard;
}

/** The wizard on the set-up step with one path open for everybody. */
export async function wizardOnPath(
  option: 'schedule' | 'credentials',
  count = 1,
): Promise<StartedWizard> {
  const wizard = await wizardOnSetup(count);
  await say(wizard, { type: 'setup.choose', option });
  return wizard;
}
