import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShippingMethod } from '../../../domain/shipping.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { isSeveral, type ShippingView } from './shipping-view.ts';

/** The ways to ship to the addresses at hand, with their days and prices (R19). */
export function shippingMethods(view: ShippingView): TemplateResult | typeof nothing {
  const { snapshot, send, messages } = view;
  const words = messages.shipping;
  if (isAt(view, 'unassigned')) return nothing;
  if (isAt(view, 'unpriced')) {
    return failureNote({
      words: words.pricesFailed,
      failure: snapshot.context.failure,
      messages,
      retry: words.retry,
      onRetry: () => send({ type: 'call.retry' }),
    });
  }
  if (isAt(view, 'unshippable')) {
    return html`<p class="note danger" data-problem tabindex="-1">${words.unshippable}</p>`;
  }
  const { methods } = snapshot.context;
  if (methods.length === 0) return html`<p class="muted">${words.pricing}</p>`;
  const isPricing = isAt(view, 'pricing');
  return html`<fieldset class="block" aria-busy=${isPricing ? 'true' : nothing}>
    <legend>${words.method}</legend>
    <div class="choices">${methods.map((method) => choice(view, method, isPricing))}</div>
  </fieldset>`;
}

function choice(
  { snapshot, send, messages }: ShippingView,
  method: ShippingMethod,
  isPricing: boolean,
) {
  const words = messages.shipping;
  const { id, label, minDays, maxDays, price } = method;
  return html`<label class="choice">
    <input
      type="radio"
      name="add-users-ship-by"
      .checked=${live(snapshot.context.methodId === id)}
      aria-labelledby="ship-by-${id}-name"
      aria-describedby="ship-by-${id}-days ship-by-${id}-price"
      @change=${() => send({ type: 'method.pick', methodId: id })}
    />
    <bdi class="name" id="ship-by-${id}-name">${label}</bdi>
    <span class="hint" id="ship-by-${id}-days">${words.days(minDays, maxDays)}</span>
    <span class="fact" id="ship-by-${id}-price"
      >${isPricing ? words.pricing : words.price(price)}</span
    >
  </label>`;
}

type ChoosingState = 'unassigned' | 'pricing' | 'unpriced' | 'unshippable';

function isAt(view: ShippingView, state: ChoosingState): boolean {
  return isSeveral(view)
    ? view.snapshot.matches({ multiple: { choosing: state } })
    : view.snapshot.matches({ single: { choosing: state } });
}
