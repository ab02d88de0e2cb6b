import { html, nothing, type TemplateResult } from 'lit';
import type { AddressEditorSnapshot } from '../../machines/pickers/address-editor.selectors.ts';
import type { Messages } from '../../messages/messages.ts';
import { focusProblemBeside, type Arrival } from '../ui/arrival.ts';
import { dialog } from '../ui/dialog.ts';
import { addressForm, type AddressFormView } from './address-form.ts';
import { addressSuggestion } from './address-suggestion.ts';

export interface AddressDialogView extends AddressFormView {
  readonly headingLevel: number;
}

/**
 * The window in which an address is typed and checked (R19, R30).
 *
 * One window from the first field to the verdict, so that the focus comes back to what opened it.
 */
export function addressDialog(view: AddressDialogView): TemplateResult {
  const { snapshot, send, messages, headingLevel } = view;
  return dialog({
    id: 'address',
    title: titleOf(snapshot, messages),
    headingLevel,
    body: bodyOf(view),
    actions: actionsOf(view),
    arrival: arrivalAt(snapshot),
    onClose: () => send({ type: 'picker.close' }),
  });
}

function titleOf(snapshot: AddressEditorSnapshot, { addresses }: Messages): string {
  if (snapshot.matches({ asking: 'corrected' })) return addresses.suggestionTitle;
  if (snapshot.matches({ asking: 'unverifiable' })) return addresses.unverifiableTitle;
  return addresses.titles[snapshot.context.purpose];
}

function arrivalAt(snapshot: AddressEditorSnapshot): Arrival {
  const page = verdicts.find((verdict) => snapshot.matches({ asking: verdict })) ?? 'addressForm';
  const problem = problems.find((state) => snapshot.matches({ asking: state })) ?? null;
  return { page, problem };
}

const verdicts = ['corrected', 'unverifiable'] as const;
const problems = ['refused', 'rejected'] as const;

function bodyOf(view: AddressDialogView): TemplateResult {
  const { snapshot, messages } = view;
  const { address, suggestion, form, purpose } = snapshot.context;
  const words = messages.addresses;
  if (snapshot.matches({ asking: 'corrected' }) && suggestion !== null) {
    return addressSuggestion({ typed: address, suggested: suggestion, form, messages });
  }
  if (!snapshot.matches({ asking: 'unverifiable' })) return addressForm(view);
  return html`<p>${words.unverifiableHints[purpose]}</p>
    <p class="note"><bdi>${words.line(address)}</bdi></p>`;
}

function actionsOf({ snapshot, send, messages }: AddressDialogView): TemplateResult {
  const words = messages.addresses;
  const move = (type: Move, text: string, isPrimary = false): TemplateResult =>
    html`<button type="button" class=${isPrimary ? 'primary' : ''} @click=${() => send({ type })}>
      ${text}
    </button>`;
  if (snapshot.matches({ asking: 'corrected' })) {
    return html`${move('editor.back', words.change)} ${move('suggestion.decline', words.keepTyped)}
    ${move('suggestion.accept', words.useSuggestion, true)}`;
  }
  if (snapshot.matches({ asking: 'unverifiable' })) {
    return html`${move('editor.back', words.change)} ${move('address.keep', words.keep, true)}`;
  }
  const isChecking = snapshot.matches({ asking: 'checking' });
  const finish = (event: Event): void => {
    send({ type: 'editor.done' });
    focusProblemBeside(event);
  };
  return html`${move('picker.close', words.cancel)}
    <button
      type="button"
      class="primary"
      aria-disabled=${isChecking || !snapshot.matches('asking') ? 'true' : nothing}
      @click=${finish}
    >
      ${isChecking ? words.checking : words.done}
    </button>`;
}

type Move =
  'editor.back' | 'suggestion.accept' | 'suggestion.decline' | 'address.keep' | 'picker.close';
