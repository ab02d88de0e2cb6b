import { html, nothing, type TemplateResult } from 'lit';
import { holdMinutesLeft } from '../../domain/phone-number.ts';
import { phoneNumberText } from '../../messages/phone-number-text.ts';
import { canFinish, type NumberPickerView } from './number-picker.view.ts';
import { retryNote, problemNote } from './picker-parts.ts';

/** What is held and for how long; it stands with the ways on, and never covers what can be picked (R18). */
export function heldNumber(view: NumberPickerView): TemplateResult {
  const isHeld = view.snapshot.context.hold !== null;
  return html`<div class=${isHeld ? 'held' : 'unheld'}>
    <p role="status">${heldText(view)}</p>
    ${isHeld ? html`${timeLeft(view)} ${keepButton(view)}` : nothing}
  </div>`;
}

function heldText(view: NumberPickerView): string {
  const { snapshot, messages, now } = view;
  const { hold, picked } = snapshot.context;
  const words = messages.numbers;
  const isAsking = snapshot.matches('holding') || snapshot.matches('swapping');
  if (isAsking && picked !== null) return words.holding(phoneNumberText(picked.e164));
  if (hold === null) return '';
  const number = phoneNumberText(hold.e164);
  const minutes = holdMinutesLeft(hold, now);
  return minutes ? words.held(number, minutes === 1) : words.holdEnded(number);
}

// Beside the live region: the minutes that pass are not read out one by one.
function timeLeft({ snapshot, messages, now }: NumberPickerView): TemplateResult | typeof nothing {
  const { hold } = snapshot.context;
  const minutes = hold && holdMinutesLeft(hold, now);
  return minutes
    ? html`<strong class="left">${messages.numbers.minutesLeft(minutes)}</strong>`
    : nothing;
}

// Whoever looks elsewhere still has what he held before, and comes back to it.
function keepButton(view: NumberPickerView): TemplateResult | typeof nothing {
  const { snapshot, messages, send } = view;
  const { hold } = snapshot.context;
  if (hold === null || canFinish(view) || snapshot.hasTag('busy')) return nothing;
  const isNew = snapshot.matches('newNumbers');
  return html`<button
    type="button"
    aria-label=${messages.numbers.keepNumber(phoneNumberText(hold.e164))}
    @click=${() =>
      send(isNew ? { type: 'number.pick', e164: hold.e164 } : { type: 'list.show', list: 'new' })}
  >
    ${messages.numbers.keep}
  </button>`;
}

/** What became of a number that is not held, and what to do about it (R18). */
export function numberTrouble(view: NumberPickerView): TemplateResult | typeof nothing {
  const { snapshot, messages, send } = view;
  const { picked, failure } = snapshot.context;
  const words = messages.numbers;
  const number = picked === null ? '' : phoneNumberText(picked.e164);
  if (snapshot.matches({ newNumbers: 'gone' })) return problemNote(words.gone(number));
  if (snapshot.matches({ newNumbers: 'holdEnded' })) {
    const again = (): void => send({ type: 'number.hold' });
    return problemNote(
      words.holdEnded(number),
      html`<button type="button" @click=${again}>${words.holdAgain}</button>`,
    );
  }
  if (!snapshot.matches({ newNumbers: 'holdFailed' })) return nothing;
  return retryNote(words.holdFailed(number), failure, messages, () => send({ type: 'call.retry' }));
}
