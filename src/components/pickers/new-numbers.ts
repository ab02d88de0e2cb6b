import { html, nothing, type TemplateResult } from 'lit';
import type { OfferedNumber } from '../../domain/phone-number.ts';
import { phoneNumberText } from '../../messages/phone-number-text.ts';
import { checkIcon } from '../ui/icons.ts';
import { holderOf } from './holder-of.ts';
import { numberLine } from './number-line.ts';
import { hasNoAnswer, type NumberPickerView } from './number-picker.view.ts';
import { numberPlaces } from './number-places.ts';
import { retryNote, pickList, resultCount } from './picker-parts.ts';

/** New numbers: a place, then an area code, then a number, which is held as soon as it is picked (R18). */
export function newNumbers(view: NumberPickerView): TemplateResult {
  const { snapshot, messages, send } = view;
  const { failure, offers, regions } = snapshot.context;
  const isUnread = regions.length === 0 && !snapshot.matches({ newNumbers: 'regions' });
  return html`
    ${isUnread ? elsewhere(view) : numberPlaces(view)} ${resultCount(countText(view))}
    ${
      hasNoAnswer(view)
        ? retryNote(messages.pickers.failed, failure, messages, () => send({ type: 'call.retry' }))
        : nothing
    }
    ${
      snapshot.hasTag('busy') && offers.length === 0 && !isUnread
        ? html`<p class="muted">${messages.pickers.loading}</p>`
        : nothing
    }
    ${offers.length === 0 ? nothing : offerList(view)}
  `;
}

// Whoever comes back to a held number has looked for no other yet.
function elsewhere({ snapshot, messages, send }: NumberPickerView): TemplateResult {
  const { country } = snapshot.context;
  return html`<p>
    <button type="button" @click=${() => send({ type: 'country.pick', country })}>
      ${messages.numbers.lookElsewhere}
    </button>
  </p>`;
}

function countText(view: NumberPickerView): string {
  const { snapshot, messages } = view;
  const { areaCode, offers, regions } = snapshot.context;
  const { numbers } = messages;
  const isNowhere =
    snapshot.matches({ newNumbers: { regions: 'empty' } }) ||
    snapshot.matches({ newNumbers: { areaCodes: 'empty' } });
  if (isNowhere) return numbers.noPlaces;
  if (snapshot.hasTag('busy') || hasNoAnswer(view)) return '';
  if (areaCode !== null) return numbers.results(offers.length, true);
  return regions.length === 0 ? '' : numbers.chooseArea;
}

function offerList(view: NumberPickerView): TemplateResult {
  const { snapshot, messages } = view;
  const line = (offer: OfferedNumber): TemplateResult =>
    numberLine(
      offer.e164,
      offer.city ?? '',
      messages.numbers.monthly(offer.price),
      holdButton(view, offer.e164),
    );
  return pickList(messages.numbers.lists.new, snapshot.context.offers, ({ e164 }) => e164, line);
}

function holdButton(
  { snapshot, rows, messages, send }: NumberPickerView,
  e164: string,
): TemplateResult {
  const { taken, hold } = snapshot.context;
  const words = messages.numbers;
  const isHeld = hold?.e164 === e164;
  if (taken.includes(e164)) {
    return html`<small class="barred">${messages.phones.taken(holderOf(rows, e164))}</small>`;
  }
  return html`<button
    type="button"
    aria-pressed=${isHeld ? 'true' : 'false'}
    aria-disabled=${snapshot.hasTag('busy') ? 'true' : nothing}
    aria-label=${words.holdNumber(phoneNumberText(e164))}
    @click=${() => send({ type: 'number.pick', e164 })}
  >
    ${isHeld ? checkIcon : nothing}${words.hold}
  </button>`;
}
