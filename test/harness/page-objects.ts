import type { AnyEventObject } from 'xstate';
import { selectPage, type WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardPage } from '../../src/machines/wizard/wizard.types.ts';
import { en } from '../../src/messages/en.ts';
import { findControl, hasControl, type Control } from './controls.ts';

type Labels = Readonly<Partial<Record<string, (people: number) => readonly string[]>>>;

const { footer } = en;
const back = { 'step.back': () => [footer.back] };
const cancel = { 'run.cancel': () => [footer.cancel] };

/** The buttons of each page that do what an event says, by the page that a state's `meta` names. */
const BUTTONS: Readonly<Partial<Record<WizardPage, Labels>>> = {
  loadFailed: { 'load.retry': () => [en.loading.retry] },
  people: {
    'step.next': () => [footer.next],
    'paste.open': () => [en.roster.list],
    ...cancel,
  },
  paste: { 'paste.close': () => [footer.cancel] },
  shipping: { 'step.next': () => [footer.next], ...back, ...cancel },
  setup: { 'run.submit': (people) => [footer.submit(people), footer.review], ...back, ...cancel },
  confirm: { 'run.submit': (people) => [footer.submit(people)], ...back, ...cancel },
  leaving: {
    'leave.stay': () => [en.leaving.stay],
    'leave.confirm': () => [en.leaving.leave],
  },
  signedOut: { 'session.renewed': () => [en.signedOut.renewed] },
};

/** The control of the page on which the wizard is that does what an event says; null where there is none. */
export function controlFor(
  root: ParentNode,
  { type }: AnyEventObject,
  snapshot: WizardSnapshot,
): Control | null {
  const people = snapshot.context.roster.rows.length;
  const names = BUTTONS[selectPage(snapshot)]?.[type]?.(people) ?? [];
  // What lies under a window can't be reached.
  const place = [...root.querySelectorAll('dialog:modal')].at(-1) ?? root;
  const name = names.find((each) => hasControl(place, 'button', each));
  return name === undefined ? null : findControl(place, 'button', name);
}
