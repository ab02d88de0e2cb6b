import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import type { SetupOption } from '../../src/domain/setup.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { multiSite, offerOf, people, singleSite } from '../harness/northwind.ts';
import { answerOffer } from './back-end-answers.ts';
import { actInEditor } from './editor-acts.ts';
import type { WalkedWizard } from './walked-wizard.ts';

/** Brings a wizard to where a machine is open, whatever that machine begins with. */
export type Open = (walked: WalkedWizard, input: never) => Promise<void>;

/** How each machine that the wizard opens is come to. */
export const OPEN: Readonly<Record<string, Open>> = {
  async devicePicker(walked) {
    await toPeople(walked, 1);
    await tell(walked, { type: 'phone.open', rowId: firstRow(walked) });
  },
  async numberPicker(walked) {
    await toPeople(walked, 1);
    await tell(walked, { type: 'number.open', rowId: firstRow(walked) });
  },
  async rolePicker(walked) {
    await toSetup(walked, 2);
    await tell(walked, { type: 'role.open' });
  },
  shipping: toShipping,
  emergencyLocationPicker: toLocations,
  async addressEditor(walked, { purpose }: { readonly purpose: 'shipping' | 'emergency' }) {
    if (purpose === 'shipping') {
      await toShipping(walked);
      walked.back.listShippingAddresses.last().resolve({ items: [], nextCursor: null });
      await answersArrive();
      await edit(walked, { type: 'address.new' });
    } else {
      await toLocations(walked);
      await edit(walked, { type: 'location.new' });
      await edit(walked, { type: 'address.open' });
    }
  },
  async submission(walked) {
    await toSetup(walked, 1);
    await tell(walked, { type: 'run.submit' });
  },
  sendInvite: toPath('invite'),
  scheduleInvite: toPath('schedule'),
  assignCredentials: toPath('credentials'),
  activateLater: toPath('later'),
};

/** The machine that a path is about, as it runs within the wizard. */
export function actorOf({ driver }: WalkedWizard, id: string): AnyActorRef {
  const found = actorsWithin(driver.actor).find((actor) => snapshotOf(actor).machine?.id === id);
  if (found === undefined) throw new Error(`There is no ${id} open. Mend the way to it.`);
  return found;
}

function actorsWithin(actor: AnyActorRef): readonly AnyActorRef[] {
  const children: readonly AnyActorRef[] = Object.values(snapshotOf(actor).children ?? {});
  return children.flatMap((child) => [child, ...actorsWithin(child)]);
}

/** What an actor shows; one that is no machine has neither children nor a chart. */
function snapshotOf(actor: AnyActorRef): Partial<AnyMachineSnapshot> {
  return actor.getSnapshot();
}

function toPath(option: SetupOption) {
  return async (
    walked: WalkedWizard,
    { people: addressed }: { readonly people: readonly unknown[] },
  ): Promise<void> => {
    await toSetup(walked, addressed.length);
    await tell(walked, { type: 'setup.choose', option });
  };
}

/** To the list of places for responders, in an account with sites. */
async function toLocations(walked: WalkedWizard): Promise<void> {
  await toSetup(walked, 1, multiSite);
  await tell(walked, { type: 'setup.choose', option: 'credentials' });
  await edit(walked, { type: 'location.open', rowIds: [firstRow(walked)] });
}

/** To the step of addresses, with somebody for whom a phone is bought. */
async function toShipping(walked: WalkedWizard): Promise<void> {
  await toPeople(walked, 1);
  await tell(walked, { type: 'phone.open', rowId: firstRow(walked) });
  const price = { minor: 21_900, currency: 'USD' };
  const value = { kind: 'purchase', catalogId: 'model-1', model: 'Poly VVX', price };
  const output = { kind: 'chosen', value };
  await actInEditor(walked, 'devicePicker', { type: 'xstate.done.actor.editor', output });
  await goOn(walked);
}

async function toSetup(walked: WalkedWizard, count: number, seed?: Seed): Promise<void> {
  await toPeople(walked, count, seed);
  await goOn(walked);
}

async function toPeople(walked: WalkedWizard, count: number, seed = singleSite): Promise<void> {
  await answerOffer(walked.back, offerOf(seed));
  await answersArrive();
  await tell(walked, { type: 'row.add', count: count - 1 });
  for (const [index, { id }] of walked.driver.read().rows.entries()) {
    await tell(walked, { type: 'row.patch', rowId: id, patch: people(count)[index] ?? {} });
  }
}

async function goOn(walked: WalkedWizard): Promise<void> {
  await tell(walked, { type: 'step.next' });
  walked.back.checkIdentities.last().resolve({ issues: [] });
  await answersArrive();
}

function firstRow({ driver }: WalkedWizard) {
  const [row] = driver.read().rows;
  if (row === undefined) throw new Error('Nobody is in the list.');
  return row.id;
}

async function tell({ driver }: WalkedWizard, event: WizardEvent): Promise<void> {
  driver.actor.send(event);
  await answersArrive();
}

async function edit({ driver }: WalkedWizard, event: EditorEvent): Promise<void> {
  driver.sendToEditor(event);
  await answersArrive();
}
