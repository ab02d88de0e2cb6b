import type { AnyEventObject } from 'xstate';
import type { Address } from '../../src/domain/address.ts';
import type { EmergencyLocation } from '../../src/domain/emergency-location.ts';
import type { EditorEvent } from '../../src/headless/open-editor.ts';
import type { PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { failed } from './back-end-answers.ts';
import type { WalkedWizard } from './walked-wizard.ts';

/**
 * Has the back end, or the window on top, answer so that a call of an editor ends as a path tells; tells whether that can be done.
 *
 * @param source the call, by the name that the chart gives it
 */
export async function answerEditor(
  walked: WalkedWizard,
  source: string,
  { output, error }: AnyEventObject,
): Promise<boolean> {
  const port = Object.entries(walked.back).find(([name]) => name === source)?.[1];
  if (port !== undefined && 'last' in port) {
    if (error === undefined) port.last().resolve(output as never);
    else port.last().reject(failed(error));
    return true;
  }
  // That a window crashes is nothing that an admin or a back end can bring about.
  if (output === undefined) return false;
  const isClosed = output.kind === 'kept';
  if (isClosed) return tell(walked, { type: 'picker.close' });
  return (await CHOOSE[source]?.(walked, output)) ?? false;
}

type Chosen<Value> = Extract<PickerOutput<Value>, { readonly kind: 'chosen' }>;

/** How the windows that an editor opens come to what a path has them choose. */
const CHOOSE: Readonly<
  Record<string, (walked: WalkedWizard, output: Chosen<never>) => Promise<boolean>>
> = { addressEditor: typeAddress, emergencyLocationPicker: pickLocation };

async function typeAddress(
  walked: WalkedWizard,
  {
    value: { address, recipient },
  }: Chosen<{ readonly address: Address; readonly recipient: string | null }>,
): Promise<boolean> {
  const text = { isRequired: true, label: null, maxLength: 64, pattern: null, options: null };
  const fields = (['street', 'city', 'region'] as const).map((key) => ({ ...text, key }));
  const asked = fields.filter(({ key }) => address[key] !== '');
  walked.back.getAddressForm.last().resolve({ country: address.country, fields: asked });
  await answersArrive();
  const patch = Object.fromEntries(asked.map(({ key }) => [key, address[key]]));
  await tell(walked, { type: 'address.set', patch });
  if (recipient !== null) await tell(walked, { type: 'recipient.set', recipient });
  await tell(walked, { type: 'editor.done' });
  walked.back.checkAddress.last().resolve({ verdict: 'valid', suggestion: null, issues: [] });
  return true;
}

async function pickLocation(
  walked: WalkedWizard,
  { value }: Chosen<EmergencyLocation>,
): Promise<boolean> {
  walked.back.listEmergencyLocations.last().resolve({ items: [value], nextCursor: null });
  await answersArrive();
  await tell(walked, { type: 'location.pick', locationId: value.id });
  return tell(walked, { type: 'picker.done' });
}

async function tell({ driver }: WalkedWizard, event: EditorEvent): Promise<boolean> {
  driver.sendToEditor(event);
  await answersArrive();
  return true;
}
