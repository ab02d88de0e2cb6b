import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogModel, InventoryPhone } from '../../domain/device.ts';
import type { PhoneList } from '../../machines/pickers/device-picker.types.ts';
import { hasFailed, hasMoreFailed, type DevicePickerView } from './device-picker.view.ts';
import { freeFirst } from './free-first.ts';
import { holderOf } from './holder-of.ts';
import { phonePicture } from './phone-picture.ts';
import { retryNote, moreButton, pickList, resultCount } from './picker-parts.ts';

/** What was found, how many, and what to do where nothing was. */
export function phoneResults(view: DevicePickerView, list: PhoneList): TemplateResult {
  const { snapshot, messages, send } = view;
  const { context } = snapshot;
  const isBusy = snapshot.hasTag('busy');
  const count = list === 'inventory' ? context.phones.length : context.models.length;
  const isSilent = isBusy || hasFailed(view) || hasMoreFailed(view);
  const retry = (): void => send({ type: 'call.retry' });
  const failure = (): TemplateResult =>
    retryNote(messages.pickers.failed, context.failure, messages, retry);
  return html`
    ${resultCount(isSilent ? '' : messages.phones.results(count, context.cursor === null))}
    ${hasFailed(view) ? failure() : nothing}
    ${isBusy && count === 0 ? html`<p class="muted">${messages.pickers.loading}</p>` : nothing}
    ${count === 0 ? nothing : list === 'inventory' ? stock(view) : catalog(view)}
    ${hasMoreFailed(view) ? failure() : nothing}
    ${
      context.cursor === null || count === 0 || hasMoreFailed(view)
        ? nothing
        : moreButton(isBusy, messages.pickers.more, () => send({ type: 'list.more' }))
    }
  `;
}

function stock({ snapshot, rows, messages, send }: DevicePickerView): TemplateResult {
  const { phones, phone: now, taken } = snapshot.context;
  const words = messages.phones;
  const line = (phone: InventoryPhone): TemplateResult => {
    const id = `stock-${phone.id}`;
    const isChosen = now.kind === 'inventory' && now.deviceId === phone.id;
    return html`<li class="pick">
      ${phonePicture(phone.deviceClass)}
      <span class="what">
        <bdi class="name" id="${id}-name">${phone.model}</bdi>
        <small class="muted" id="${id}-facts"
          >${words.classNames[phone.deviceClass]},
          ${
            phone.serial === null
              ? words.noSerial(placeAmong(phones, phone))
              : words.serial(phone.serial)
          }</small
        >
      </span>
      ${isChosen ? html`<span class="chip good">${words.chosen}</span>` : nothing}
      ${
        taken.includes(phone.id)
          ? html`<small class="barred">${words.taken(holderOf(rows, phone.id))}</small>`
          : html`<button
              type="button"
              id=${id}
              aria-labelledby="${id} ${id}-name ${id}-facts"
              @click=${() => send({ type: 'phone.pick', deviceId: phone.id })}
            >
              ${words.select}
            </button>`
      }
    </li>`;
  };
  const free = freeFirst(phones, ({ id }) => taken.includes(id));
  return pickList(words.lists.inventory, free, ({ id }) => id, line);
}

// What tells phones apart that look the same: which one it is of those.
function placeAmong(phones: readonly InventoryPhone[], { id, model }: InventoryPhone): number {
  const alike = phones.filter((phone) => phone.serial === null && phone.model === model);
  return alike.findIndex((phone) => phone.id === id) + 1;
}

function catalog(view: DevicePickerView): TemplateResult {
  const { models } = view.snapshot.context;
  const line = (model: CatalogModel): TemplateResult => modelLine(view, model);
  return pickList(view.messages.phones.lists.catalog, models, ({ id }) => id, line);
}

function modelLine(view: DevicePickerView, model: CatalogModel): TemplateResult {
  const { snapshot, messages, send } = view;
  const { phone: now } = snapshot.context;
  const words = messages.phones;
  const isChosen = now.kind === 'purchase' && now.catalogId === model.id;
  return html`<li class="pick">
    <button
      type="button"
      class="look"
      aria-haspopup="dialog"
      aria-label=${words.detailsOf(model.name)}
      @click=${() => send({ type: 'details.open', catalogId: model.id })}
    >
      ${phonePicture(model.deviceClass)}<small>${words.details}</small>
    </button>
    <span class="what">
      <bdi class="name">${model.name}</bdi>
      <small class="muted"
        >${words.classNames[model.deviceClass]}, ${words.lines(model.lines)}</small
      >
      ${
        model.availability === 'inStock'
          ? nothing
          : html`<small class="warn">${words.availability[model.availability]}</small>`
      }
    </span>
    ${isChosen ? html`<span class="chip good">${words.chosen}</span>` : nothing}
    <strong class="price">${messages.pickers.price(model.price)}</strong>
    ${selectModel(view, model)}
  </li>`;
}

/** The button that takes a model; one that is sold out has none, and says why. */
export function selectModel(
  { messages, send }: Pick<DevicePickerView, 'messages' | 'send'>,
  model: CatalogModel,
  isPrimary = false,
): TemplateResult | typeof nothing {
  if (model.availability === 'soldOut') return nothing;
  return html`<button
    type="button"
    class=${isPrimary ? 'primary' : ''}
    aria-label=${messages.phones.selectModel(model.name)}
    @click=${() => send({ type: 'model.pick', catalogId: model.id })}
  >
    ${messages.phones.select}
  </button>`;
}
