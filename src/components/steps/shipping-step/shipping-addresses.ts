import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShippingAddress } from '../../../domain/shipping.ts';
import { selectShippingAddresses } from '../../../machines/pickers/shipping.selectors.ts';
import { isSeveral, type ShippingView } from './shipping-view.ts';

/** The addresses of the account, its own first; each can be changed, and one can be added (R19). */
export function shippingAddresses(view: ShippingView): TemplateResult {
  const { snapshot, send, messages } = view;
  const words = messages.shipping;
  const addresses = selectShippingAddresses(snapshot);
  return html`<fieldset class="block">
    <legend>${isSeveral(view) ? words.addressForMarked : words.address}</legend>
    ${
      addresses.length > 0 && snapshot.matches({ single: { choosing: 'unassigned' } })
        ? html`<p class="note warning" data-problem tabindex="-1">${words.pick}</p>`
        : nothing
    }
    ${
      addresses.length === 0
        ? html`<p class="note warning" data-problem tabindex="-1">${words.noAddresses}</p>`
        : html`<ul role="list" class="places">
            ${addresses.map((address) => html`<li>${choice(view, address)}</li>`)}
          </ul>`
    }
    <div class="beside">
      <button type="button" @click=${() => send({ type: 'address.new' })}>${words.add}</button>
      ${isSeveral(view) ? assignButton(view) : nothing}
    </div>
  </fieldset>`;
}

function choice({ snapshot, send, messages }: ShippingView, address: ShippingAddress) {
  const words = messages.shipping;
  const { id, recipient, isDefault } = address;
  const line = messages.addresses.line(address.address);
  return html`<label class="place">
      <input
        type="radio"
        name="add-users-ship-to"
        .checked=${live(snapshot.context.addressId === id)}
        aria-labelledby="ship-to-${id}-name ship-to-${id}-line"
        aria-describedby=${isDefault ? `ship-to-${id}-default` : nothing}
        @change=${() => send({ type: 'address.pick', addressId: id })}
      />
      <span class="who">
        <span class="beside">
          <strong id="ship-to-${id}-name"><bdi>${recipient}</bdi></strong>
          ${
            isDefault
              ? html`<span class="chip" id="ship-to-${id}-default">${words.isDefault}</span>`
              : nothing
          }
        </span>
        <span id="ship-to-${id}-line"><bdi>${line}</bdi></span>
      </span>
    </label>
    <button
      type="button"
      class="quiet"
      aria-label=${words.editOf(recipient, line)}
      @click=${() => send({ type: 'address.edit', addressId: id })}
    >
      ${words.edit}
    </button>`;
}

// What was picked and not assigned is said here, and Next leads here: what mends it is one press away.
function assignButton({ snapshot, send, messages }: ShippingView): TemplateResult {
  const words = messages.shipping;
  const waiting = snapshot.context.awaiting.length;
  const canAssign = snapshot.can({ type: 'address.assign' });
  const hint = waiting > 0 ? words.unassigned(waiting) : canAssign ? null : words.assignHint;
  return html`<button
      type="button"
      class="assign"
      aria-disabled=${canAssign ? nothing : 'true'}
      aria-describedby=${hint === null ? nothing : 'ship-to-assign-hint'}
      ?data-problem=${waiting > 0}
      @click=${() => send({ type: 'address.assign' })}
    >
      ${words.assign}
    </button>
    ${
      hint === null
        ? nothing
        : html`<small class=${waiting > 0 ? 'warn' : 'muted'} id="ship-to-assign-hint"
            >${hint}</small
          >`
    }`;
}
