import { html, nothing, type TemplateResult } from 'lit';
import { addressFields, type AddressForm } from '../../domain/address.ts';
import type { AddressEditorSnapshot } from '../../machines/pickers/address-editor.selectors.ts';
import type { AddressEditorEvent } from '../../machines/pickers/address-editor.types.ts';
import type { Messages } from '../../messages/messages.ts';
import { focusProblemBeside } from '../ui/arrival.ts';
import { failureNote } from '../ui/failure-note.ts';
import { field, type FieldParts } from '../ui/field.ts';
import { valueOf } from '../ui/value-of.ts';

type FormField = AddressForm['fields'][number];

export interface AddressFormView {
  readonly snapshot: AddressEditorSnapshot;
  readonly send: (event: AddressEditorEvent) => void;
  readonly messages: Messages;
}

/** An address as its country asks for it: the country first, then its own fields in its own order. */
export function addressForm(view: AddressFormView): TemplateResult {
  const { snapshot, send } = view;
  const finish = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send({ type: 'editor.done' });
    focusProblemBeside(event);
  };
  const isAsking = snapshot.matches('asking') && snapshot.context.form !== null;
  return html`${otherProblems(view)}
    <div class="fields" @keydown=${finish}>
      ${countryField(view)}
      ${
        isAsking
          ? html`${recipientField(view)}
            ${snapshot.context.form?.fields.map((each) => addressField(view, each))}`
          : nothing
      }
    </div>
    ${waiting(view)}`;
}

function waiting({ snapshot, send, messages }: AddressFormView): TemplateResult | typeof nothing {
  const words = messages.addresses;
  if (snapshot.matches('loadingForm')) return html`<p class="muted">${words.loading}</p>`;
  const isFormFailed = snapshot.matches('formFailed');
  if (!isFormFailed && !snapshot.matches({ asking: 'checkFailed' })) return nothing;
  return failureNote({
    words: isFormFailed ? words.formFailed : words.checkFailed,
    failure: snapshot.context.failure,
    messages,
    retry: words.retry,
    onRetry: () => send({ type: 'call.retry' }),
  });
}

/** What is wrong with the address as a whole, or with a part that is not asked for here. */
function otherProblems({ snapshot, messages }: AddressFormView): TemplateResult | typeof nothing {
  const { issues, form } = snapshot.context;
  const asked = new Set<string>(['recipient', ...(form?.fields.map(({ key }) => key) ?? [])]);
  const others = issues.filter(({ path: [name = ''] }) => !asked.has(name));
  const isRejected = snapshot.matches({ asking: 'rejected' }) && issues.length === 0;
  const told = others.map(({ code, params }) => messages.issues[code](params));
  const texts = isRejected ? [messages.issues.addressNotFound({})] : told;
  if (texts.length === 0) return nothing;
  return html`<p class="note danger" data-problem tabindex="-1">
    ${[...new Set(texts)].join(' ')}
  </p>`;
}

function countryField(view: AddressFormView): TemplateResult | typeof nothing {
  const { snapshot, send, messages } = view;
  const { countries, address } = snapshot.context;
  if (countries.length < 2) return nothing;
  const words = messages.addresses;
  const pick = (event: Event): void => send({ type: 'country.pick', country: valueOf(event) });
  return field({
    id: 'address-country',
    label: words.country,
    issues: [],
    messages,
    control: ({ id }) =>
      html`<select id=${id} @change=${pick}>
        ${countries.map(
          (country) =>
            html`<option value=${country} .selected=${country === address.country}>
              ${words.countryName(country)}
            </option>`,
        )}
      </select>`,
  });
}

function recipientField(view: AddressFormView): TemplateResult | typeof nothing {
  const { snapshot, send, messages } = view;
  const { purpose, recipient, issues } = snapshot.context;
  if (purpose !== 'shipping') return nothing;
  return field({
    id: 'address-recipient',
    label: messages.addresses.recipient,
    issues: issues.filter(({ path }) => path[0] === 'recipient'),
    messages,
    control: (parts) =>
      textInput(parts, recipient, true, (text) => send({ type: 'recipient.set', recipient: text })),
  });
}

function addressField(
  { snapshot, send, messages }: AddressFormView,
  { key, label, isRequired, options }: FormField,
): TemplateResult {
  const words = messages.addresses;
  const { address, issues } = snapshot.context;
  const name = label ?? words.fields[key];
  const set = (text: string): void => send({ type: 'address.set', patch: { [key]: text } });
  return field({
    id: `address-${key}`,
    label: isRequired ? name : words.optional(name),
    issues: issues.filter(({ path }) => path[0] === key),
    messages,
    control: (parts) =>
      options === null
        ? textInput(parts, address[key], isRequired, set)
        : selectInput(parts, address[key], { isRequired, options, choose: words.choose }, set),
  });
}

function textInput(
  { id, invalid, describedBy }: FieldParts,
  value: string,
  isRequired: boolean,
  set: (text: string) => void,
): TemplateResult {
  // It is somebody else's address: the browser has nothing to fill in.
  return html`<input
    id=${id}
    type="text"
    dir="auto"
    autocomplete="off"
    data-1p-ignore
    data-lpignore="true"
    data-bwignore
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${value}
    @input=${(event: Event) => set(valueOf(event))}
  />`;
}

interface Choices {
  readonly isRequired: boolean;
  readonly options: NonNullable<FormField['options']>;
  readonly choose: string;
}

function selectInput(
  { id, invalid, describedBy }: FieldParts,
  value: string,
  { isRequired, options, choose }: Choices,
  set: (text: string) => void,
): TemplateResult {
  return html`<select
    id=${id}
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    @change=${(event: Event) => set(valueOf(event))}
  >
    <option value="" .selected=${value === ''}>${choose}</option>
    ${options.map(
      (option) =>
        html`<option dir="auto" value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`,
    )}
  </select>`;
}

export type AskedField = Pick<FormField, 'key' | 'label' | 'options'>;

/** The parts of an address that a form asks for, in its order; all of them where it is not known. */
export function askedFields(form: AddressForm | null): readonly AskedField[] {
  return form?.fields ?? addressFields.map((key) => ({ key, label: null, options: null }));
}
