import { html, nothing, type TemplateResult } from 'lit';
import { blankAddress } from '../../../domain/address.ts';
import { selectAddressEditor } from '../../../machines/pickers/address-editor.selectors.ts';
import { addressDialog } from '../../pickers/address-dialog.ts';
import { dialog } from '../../ui/dialog.ts';
import { failureNote } from '../../ui/failure-note.ts';
import type { ShippingView } from './shipping-view.ts';

/** The window in which an address is typed, and saved (R19); nothing while none is open. */
export function shippingWindow(
  view: ShippingView,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const editor = selectAddressEditor(view.snapshot);
  if (editor === null) return view.snapshot.hasTag('modal') ? saving(view, headingLevel) : nothing;
  return addressDialog({
    snapshot: editor.getSnapshot(),
    send: (event) => editor.send(event),
    messages: view.messages,
    headingLevel,
  });
}

// The same window goes on, so that the focus comes back to what opened it.
function saving({ snapshot, send, messages }: ShippingView, headingLevel: number): TemplateResult {
  const words = messages.shipping;
  const { draft, country, failure } = snapshot.context;
  const isBusy = snapshot.hasTag('busy');
  const drop = (): void => send({ type: 'draft.drop' });
  return dialog({
    id: 'address',
    title: messages.addresses.titles.shipping,
    headingLevel,
    body: html`<p class="note">
        <strong><bdi>${draft.recipient}</bdi></strong>
        <bdi>${messages.addresses.line(draft.address ?? blankAddress(country))}</bdi>
      </p>
      ${isBusy ? html`<p class="muted">${words.saving}</p>` : nothing}
      ${isBusy ? nothing : failureNote({ words: words.saveFailed, failure, messages })}`,
    actions: isBusy
      ? html`<button type="button" class="primary" aria-disabled="true">${words.saving}</button>`
      : html`<button type="button" @click=${drop}>${words.drop}</button>
          <button type="button" @click=${() => send({ type: 'draft.edit' })}>
            ${words.change}
          </button>
          <button type="button" class="primary" @click=${() => send({ type: 'call.retry' })}>
            ${words.retry}
          </button>`,
    arrival: { page: 'addressForm', problem: isBusy ? null : 'saveFailed' },
    onClose: drop,
  });
}
