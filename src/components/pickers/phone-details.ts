import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../ui/dialog.ts';
import type { DevicePickerView } from './device-picker.view.ts';
import { phonePicture } from './phone-picture.ts';
import { selectModel } from './phone-results.ts';

/** One model in full, over the catalogue; closing it leads back to the picture that opened it (R15). */
export function phoneDetails(view: DevicePickerView): TemplateResult | typeof nothing {
  const { snapshot, messages, headingLevel, send } = view;
  const model = snapshot.context.opened;
  if (!snapshot.matches('details') || model === null) return nothing;
  const words = messages.phones;
  const close = (): void => send({ type: 'details.close' });
  return dialog({
    id: 'phone-details',
    isNarrow: true,
    title: model.name,
    headingLevel: headingLevel + 1,
    body: html`<div class="model">
      ${phonePicture(model.deviceClass)}
      <div>
        <p>
          <strong>${messages.pickers.price(model.price)}</strong><br />
          ${words.classNames[model.deviceClass]}, ${words.lines(model.lines)}<br />
          ${words.availability[model.availability]}
        </p>
        ${model.description === '' ? nothing : html`<p dir="auto">${model.description}</p>`}
        <ul role="list" class="features">
          ${model.features.map((feature) => html`<li class="chip"><bdi>${feature}</bdi></li>`)}
        </ul>
      </div>
    </div>`,
    actions: html`
      <button type="button" @click=${close}>${words.close}</button>
      ${selectModel(view, model, true)}
    `,
    onClose: close,
  });
}
