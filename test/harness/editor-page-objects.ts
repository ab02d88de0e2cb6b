import type { AnyEventObject } from 'xstate';
import { en } from '../../src/messages/en.ts';
import { findControl, hasControl } from './controls.ts';

const { credentials, schedule } = en;

/** The buttons of a setup path that do for one person what an event says. */
const BUTTONS: Readonly<Partial<Record<string, readonly string[]>>> = {
  'credentials.generate': [credentials.generate(1)],
  'location.open': [credentials.location.add, credentials.location.addForAll(1)],
  'call.retry': [credentials.retry],
};

/** Does on the page what an event says to a setup path; tells whether there was a way to do it. */
export function actOnPath(root: ParentNode, event: AnyEventObject): boolean {
  if (event.type === 'schedule.set') return setSchedule(root, event['patch']);
  if (event['rowIds'] !== undefined && !event['rowIds'].includes('row-1')) return false;
  const name = BUTTONS[event.type]?.find((each) => hasControl(root, 'button', each));
  if (name === undefined) return false;
  const control = findControl(root, 'button', name);
  if (control.matches(':disabled, [aria-disabled="true"]')) return false;
  control.click();
  return true;
}

/** Fills in the date and the time; a day that no calendar has can't be filled in. */
function setSchedule(root: ParentNode, patch: Readonly<Record<string, string>>): boolean {
  const fields = (['date', 'time'] as const).filter((field) => field in patch);
  if (!fields.every((field) => hasControl(root, 'textbox', schedule[field]))) return false;
  const inputs = fields.map((field) => {
    const control = findControl(root, 'textbox', schedule[field]);
    const before = control.value ?? '';
    control.value = patch[field] ?? '';
    return { control, before, isTaken: control.value === patch[field] };
  });
  const isTaken = inputs.every((input) => input.isTaken);
  for (const { control, before } of inputs) {
    if (isTaken) control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    else control.value = before;
  }
  return isTaken;
}
