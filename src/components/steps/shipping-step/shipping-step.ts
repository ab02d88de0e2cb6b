import { html, noChange, nothing, type TemplateResult, type CSSResult } from 'lit';
import type { ShippingEvent } from '../../../machines/pickers/shipping.types.ts';
import { chip } from '../../../styles/chip.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { PartElement } from '../../part-element.ts';
import { arrive } from '../../ui/arrival.ts';
import { failureNote } from '../../ui/failure-note.ts';
import { failureNoteStyles } from '../../ui/failure-note.styles.ts';
import { shippingAddresses } from './shipping-addresses.ts';
import { shippingMethods } from './shipping-methods.ts';
import { shippingPhones } from './shipping-phones.ts';
import { isSeveral, type ShippingView } from './shipping-view.ts';
import { shippingWindow } from './shipping-window.ts';
import { placeStyles } from '../../pickers/places.styles.ts';
import { shippingStyles } from './shipping-step.styles.ts';

/** The states in which the focus goes to what went wrong. */
const PROBLEMS = [
  'loadFailed',
  { single: { choosing: 'unpriced' } },
  { multiple: { choosing: 'unpriced' } },
  { single: { choosing: 'unshippable' } },
  { multiple: { choosing: 'unshippable' } },
] as const;

/**
 * Where the phones go that are bought: one address for all, or several (R19, R20).
 *
 * @summary The step of addresses and ways to ship.
 * @tagname add-users-wizard-shipping-step
 */
export class ShippingStep extends PartElement {
  readonly #wizard = this.select((snapshot) => snapshot);
  readonly #shipping = this.selectEditor('shipping');

  readonly #tell = (event: ShippingEvent): void => this.editor('shipping')?.send(event);

  protected override get looks(): readonly CSSResult[] {
    return [chip, fieldStyles, failureNoteStyles, placeStyles, shippingStyles];
  }

  protected override render(): TemplateResult | typeof noChange {
    const wizard = this.#wizard.value;
    const snapshot = this.#shipping.value;
    // Under a prompt there is no editor; what is covered is not drawn anew.
    if (wizard === undefined || snapshot === undefined || snapshot === null) return noChange;
    const { shipping } = this.messages;
    const heading = shipping.heading(snapshot.context.people.length);
    const view: ShippingView = { snapshot, send: this.#tell, messages: this.messages };
    return html`
      <div>
        ${this.stepHeading('shipping', heading, wizard)}
        <p class="muted">${shipping.hint}</p>
      </div>
      <div class="shipping" ${arrive(arrivalAt(view))}>
        ${this.#renderBody(view)}
        <p class="visually-hidden" role="status">${told(view)}</p>
      </div>
      ${shippingWindow(view, this.headingLevel)}
    `;
  }

  #renderBody(view: ShippingView): TemplateResult {
    const { snapshot, messages } = view;
    const words = messages.shipping;
    if (snapshot.matches('loading')) return html`<p class="muted">${words.loading}</p>`;
    if (!snapshot.matches('loadFailed')) {
      return html`${this.#renderMode(view)} ${isSeveral(view) ? shippingPhones(view) : nothing}
      ${shippingAddresses(view)} ${shippingMethods(view)}`;
    }
    return failureNote({
      words: words.loadFailed,
      failure: snapshot.context.failure,
      messages,
      retry: words.retry,
      onRetry: () => this.#tell({ type: 'call.retry' }),
    });
  }

  #renderMode(view: ShippingView): TemplateResult | typeof nothing {
    if (view.snapshot.context.people.length < 2) return nothing;
    const mode = isSeveral(view) ? 'single' : 'multiple';
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${isSeveral(view)}
        @change=${() => this.#tell({ type: 'mode.set', mode })}
      />
      <span>${this.messages.shipping.several}</span>
    </label>`;
  }
}

function arrivalAt({ snapshot }: ShippingView) {
  const problem = PROBLEMS.find((state) => snapshot.matches(state));
  return { page: 'shipping', problem: problem === undefined ? null : JSON.stringify(problem) };
}

/** What is spoken of what has changed; nothing as long as it is worked out, or phones are marked for what comes next. */
function told(view: ShippingView): string {
  const { snapshot, messages } = view;
  const { placements, methods, marked } = snapshot.context;
  const isReady = snapshot.hasTag('ready');
  const isPartial = snapshot.matches({ multiple: { choosing: 'partial' } });
  if ((!isReady && !isPartial) || marked.length > 0) return '';
  const ways = isReady ? messages.shipping.ways(methods.length) : '';
  if (!isSeveral(view)) return ways;
  const left = placements.filter(({ addressId }) => addressId === null).length;
  return `${assigned(view)} ${messages.shipping.left(left)} ${ways}`;
}

/** How many phones go to the picked address, which is the one that was assigned last (R20). */
function assigned({ snapshot, messages }: ShippingView): string {
  const { placements, addresses, addressId } = snapshot.context;
  const phones = placements.filter((placement) => placement.addressId === addressId).length;
  const picked = addresses.find(({ id }) => id === addressId);
  if (picked === undefined || phones === 0) return '';
  const line = messages.addresses.line(picked.address);
  return messages.shipping.assigned(phones, picked.recipient, line);
}
