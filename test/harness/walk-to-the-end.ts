import type { AnyActorRef, AnyEventObject } from 'xstate';
import { localIssues, planIssues, shippingIssues } from '../../src/machines/wizard/wizard-run.ts';
import {
  selectPage,
  selectPlace,
  type WizardSnapshot,
} from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { fullUser } from './walk-account.ts';
import type { WalkBackend } from './walk-backend.ts';
import { eventOf, openActors, personOf } from './walk-events.ts';
import type { StartedWizard } from './wizard-actor.ts';

/** Steps after which a run that is still going is going nowhere. */
const FAR = 400;

/** Goes on as a patient admin would, with a back end that does what it can; tells where that led. */
export async function walkToTheEnd(wizard: StartedWizard, backend: WalkBackend): Promise<string> {
  const { actor, tick } = wizard;
  for (let step = 0; step < FAR; step += 1) {
    const snapshot = actor.getSnapshot();
    const place = selectPlace(snapshot);
    if (place === 'outcome.all' || place === 'left' || snapshot.status !== 'active') return place;
    const [waiting] = backend.everyCall();
    if (waiting !== undefined) waiting.answer('ok');
    else if (!actPatiently(wizard, backend, step)) await tick(10_000);
    // Time goes on for him, too: what was over already is known to be.
    await tick(1);
    backend.notice();
  }
  return `still at ${JSON.stringify(actor.getSnapshot().value)}`;
}

/** Does what leads on; tells whether there was anything to do. */
export function actPatiently(
  { actor }: StartedWizard,
  backend: WalkBackend,
  step: number,
): boolean {
  const snapshot = actor.getSnapshot();
  const inner = innermost(actor);
  const editing = EDITOR_EVENTS[inner.getSnapshot().machine.id];
  const [target, event]: readonly [AnyActorRef, AnyEventObject | undefined] =
    inner !== actor && editing !== undefined
      ? [inner, eventOf(inner, editing)]
      : [actor, nextEvent(snapshot, step)];
  if (event === undefined || !target.getSnapshot().can(event)) return false;
  if (event.type === 'charges.acknowledge') backend.acknowledge(snapshot.context.charges.quote);
  target.send(event);
  return true;
}

function innermost(actor: AnyActorRef): AnyActorRef {
  return openActors(actor).at(-1) ?? actor;
}

/** How a window is left that the walk stopped in. */
const EDITOR_EVENTS: Readonly<Record<string, readonly string[]>> = {
  devicePicker: ['app.pick'],
  numberPicker: [
    'picker.done',
    'number.pick',
    'areaCode.pick',
    'region.pick',
    'list.show',
    'number.hold',
    'call.retry',
  ],
  rolePicker: ['picker.close'],
  emergencyLocationPicker: ['picker.close'],
  addressEditor: ['picker.close'],
};

function nextEvent(snapshot: WizardSnapshot, step: number): AnyEventObject | undefined {
  const { context } = snapshot;
  const page = selectPage(snapshot);
  if (page === 'people') return mending(context, step) ?? { type: 'step.next' };
  if (page === 'setup') return settingUp(context);
  if (page === 'shipping') return shippingEvent(snapshot);
  const types: Partial<Record<typeof page, readonly string[]>> = {
    loadFailed: ['load.retry'],
    paste: ['paste.close'],
    signedOut: ['session.renewed'],
    missingAddress: ['emergency.skip'],
    confirm: ['charges.acknowledge', 'run.submit', 'quote.retry'],
    leaving: ['leave.stay'],
    outcome: ['failed.edit', 'outcome.check'],
  };
  const plain = types[page]?.map((type): AnyEventObject => ({ type })) ?? [];
  return plain.find((event) => snapshot.can(event as never));
}

/** What puts the first problem right that stands against the roster. */
function mending(context: WizardContext, step: number): AnyEventObject | undefined {
  const [issue] = [...localIssues(context), ...context.reported];
  if (issue === undefined) return undefined;
  const [area, rowId, field] = issue.path;
  if (issue.code === 'noRows') return { type: 'row.add', count: 1 };
  if (issue.code === 'overLimit') return { type: 'row.remove', rowId };
  if (area !== 'rows' || issue.code === 'noLicence') {
    return { type: 'userType.choose', userTypeId: fullUser };
  }
  if (field === 'phone') return { type: 'phone.open', rowId };
  if (field === 'number') return { type: 'number.open', rowId };
  const [site] = context.offer?.sites ?? [];
  const siteId = context.offer?.account.multiSite === true ? (site?.id ?? null) : null;
  const extension = String(2000 + step);
  const patch = { ...personOf(context, 1000 + step), extension, siteId, costCenterId: null };
  return { type: 'row.patch', rowId, patch };
}

function settingUp(context: WizardContext): AnyEventObject {
  if (context.marked.length > 0) return { type: 'rows.mark', rowIds: [] };
  const isFaulty = planIssues(context).length > 0;
  const isOld = [...localIssues(context), ...shippingIssues(context)].length > 0;
  if (isOld) return { type: 'step.back' };
  return isFaulty ? { type: 'setup.choose', option: 'later' } : { type: 'run.submit' };
}

/** One address for all; picked once more where there was no way to ship to it. */
function shippingEvent({ context, children }: WizardSnapshot): AnyEventObject {
  const editor: AnyActorRef | undefined = children.editor;
  if (localIssues(context).length > 0) return { type: 'step.back' };
  if (editor === undefined || shippingIssues(context).length === 0) return { type: 'step.next' };
  const single = { type: 'mode.set', mode: 'single' };
  const helpful = [
    eventOf(editor, ['call.retry', 'draft.drop']),
    editor.getSnapshot().can(single) ? single : undefined,
    eventOf(editor, ['address.pick']),
  ].find((event) => event !== undefined);
  if (helpful === undefined) return { type: 'step.back' };
  editor.send(helpful);
  return { type: 'clock.tick', now: context.now };
}
