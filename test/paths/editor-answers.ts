import type { AnyEventObject } from 'xstate';
import type { Address } from '../../src/domain/address.ts';
import type { EmergencyLocation } from '../../src/domain/emergency-location.ts';
import type { PickerOutput } from '../../src/machines/pickers/picker-output.ts';
import { answersArrive, type DeferredTransport } from '../harness/deferred-transport.ts';
import { failed } from './back-end-answers.ts';
import { arriving, type Tell } from './editor-acts.ts';
import type { WalkedWizard } from './walked-wizard.ts';

interface Window {
  readonly back: DeferredTransport;
  readonly tell: Tell;
}

/**
 * Has the back end, or the window on top, answer so that a call of an editor ends as a path tells; tells whether that can be done.
 *
 * @param source the call, by the name that the chart gives it
 * @param say how the window is spoken to
 */
export async function answerEditor(
  { back }: WalkedWizard,
  source: string,
  { output, error }: AnyEventObject,
  say: Tell,
): Promise<boolean> {
  const port = Object.entries(back).find(([name]) => name === source)?.[1];
  if (port !== undefined && 'last' in port) {
    if (error === undefined) port.last().resolve(output as never);
    else port.last().reject(failed(error));
    return true;
  }
  // That a window crashes is nothing that an admin or a back end can bring about.
  if (output === undefined) return false;
  const tell = arriving(say);
  if (output.kind !== 'kept') return (await CHOOSE[source]?.({ back, tell }, output)) ?? false;
  await tell({ type: 'picker.close' });
  return true;
}

type Chosen<Value> = Extract<PickerOutput<Value>, { readonly kind: 'chosen' }>;

/** How the windows that an editor opens come to what a path has them choose. */
const CHOOSE: Readonly<
  Record<string, (window: Window, output: Chosen<never>) => Promise<boolean>>
> = { addressEditor: typeAddress, emergencyLocationPicker: pickLocation };

async function typeAddress(
  { back, tell }: Window,
  {
    value: { address, recipient },
  }: Chosen<{ readonly address: Address; readonly recipient: string | null }>,
): Promise<boolean> {
  const text = { isRequired: true, label: null, maxLength: 64, pattern: null, options: null };
  const fields = (['street', 'city', 'region'] as const).map((key) => ({ ...text, key }));
  const asked = fields.filter(({ key }) => address[key] !== '');
  back.getAddressForm.last().resolve({ country: address.country, fields: asked });
  await answersArrive();
  const patch = Object.fromEntries(asked.map(({ key }) => [key, address[key]]));
  await tell({ type: 'address.set', patch });
  if (recipient !== null) await tell({ type: 'recipient.set', recipient });
  await tell({ type: 'editor.done' });
  back.checkAddress.last().resolve({ verdict: 'valid', suggestion: null, issues: [] });
  return true;
}

async function pickLocation(
  { back, tell }: Window,
  { value }: Chosen<EmergencyLocation>,
): Promise<boolean> {
  back.listEmergencyLocations.last().resolve({ items: [value], nextCursor: null });
  await answersArrive();
  await tell({ type: 'location.pick', locationId: value.id });
  await tell({ type: 'picker.done' });
  return true;
}
