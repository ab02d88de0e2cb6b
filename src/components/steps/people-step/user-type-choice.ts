import { html, nothing, type TemplateResult } from 'lit';
import type { UserTypeId } from '../../../domain/ids.ts';
import { isUserTypeAvailable, type UserType } from '../../../domain/user-type.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';

export interface UserTypeChoiceView {
  readonly offer: AccountOffer;
  readonly chosenId: UserTypeId | null;
  readonly messages: FirstMessages;
  readonly onChange: (event: Event) => void;
}

/** The user types of the plan, what each can do, and what is left of it (R01 to R04). */
export function userTypeChoice(view: UserTypeChoiceView): TemplateResult {
  const { offer, messages, onChange } = view;
  return html`<fieldset class="types" @change=${onChange}>
    <legend class="visually-hidden">${messages.userTypes.legend}</legend>
    <div class="choices">${offer.userTypes.map((type) => card(view, type))}</div>
  </fieldset>`;
}

function card({ offer, chosenId, messages }: UserTypeChoiceView, type: UserType): TemplateResult {
  const words = messages.userTypes;
  const { capabilities } = offer.account;
  const isAvailable = isUserTypeAvailable(type, capabilities);
  const isOut = type.licencesLeft === 0;
  const id = `user-type-${type.id}`;
  return html`<label class="choice">
    <input
      id=${id}
      type="radio"
      name="add-users-type"
      value=${type.id}
      .checked=${type.id === chosenId}
      ?disabled=${!isAvailable && type.id !== chosenId}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-hint ${id}-fact"
    />
    <bdi class="name" id="${id}-name">${type.label}</bdi>
    <span class="hint" id="${id}-hint"
      >${words.summary(type.kind, offer.account.freeCallAllowance)}</span
    >
    <span class="fact ${isOut ? 'warn' : 'good'}" id="${id}-fact"
      >${words.licences(type.licencesLeft)}${
        isOut
          ? html`<br />${words.more?.(isAvailable ? type.licencePrice : null, capabilities.buyLicences)}`
          : nothing
      }</span
    >
  </label>`;
}
