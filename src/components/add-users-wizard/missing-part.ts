import { html, nothing, type TemplateResult } from 'lit';
import type { PartName } from '../../context/late-parts.ts';
import { selectStep } from '../../machines/wizard/wizard.selectors.ts';
import { dialog } from '../ui/dialog.ts';
import { pageHeading } from '../ui/heading.ts';
import type { LateWindow } from './page-parts.ts';
import type { PageView } from './page-view.ts';

/** Stands where the page will be: the shape of what is to come, or why it does not come. */
export function missingPage(part: PartName, view: PageView): TemplateResult {
  const { messages, session } = view;
  const words = messages.parts;
  const level = view.headingLevel + 1;
  const step = selectStep(session.getSnapshot());
  const title = step === null ? '' : messages.steps[step];
  if (!view.parts.hasFailed(part)) {
    return html`<div class="skeleton" aria-busy="true">
      ${pageHeading(title, level, words.wait)}
      <p class="muted" aria-hidden="true">${words.wait}</p>
      <div class="bones tall" aria-hidden="true"><i></i><i></i></div>
      <div class="moves">${backButton(view)}</div>
    </div>`;
  }
  return html`<div class="notice">
    ${pageHeading(words.failed(title), level)}
    <p>${words.hint}</p>
    <div class="moves">${retryButton(part, view)} ${backButton(view)}</div>
  </div>`;
}

/** Stands where the window will be. */
export function missingWindow(over: LateWindow, view: PageView): TemplateResult {
  const { messages, session } = view;
  const words = messages.parts;
  const hasFailed = view.parts.hasFailed(over.part);
  const title = over.title(messages);
  const close = () => over.close(session);
  return dialog({
    id: 'missing-window',
    isNarrow: true,
    title: hasFailed ? words.failed(title) : title,
    headingLevel: view.headingLevel + 2,
    describedBy: 'missing-window-text',
    body: html`<p id="missing-window-text" aria-busy=${hasFailed ? 'false' : 'true'}>
      ${hasFailed ? words.hint : words.wait}
    </p>`,
    actions: html`
      ${hasFailed ? retryButton(over.part, view) : nothing}
      <button type="button" @click=${close}>${messages.footer.cancel}</button>
    `,
    arrival: { page: hasFailed ? 'failed' : 'waiting', problem: null },
    onClose: close,
  });
}

function retryButton(part: PartName, { messages, parts }: PageView): TemplateResult {
  return html`<button type="button" class="primary" @click=${() => void parts.load(part)}>
    ${messages.parts.retry}
  </button>`;
}

/** The way back to where everything is there. */
function backButton({ messages, session }: PageView): TemplateResult | typeof nothing {
  if (!session.getSnapshot().can({ type: 'step.back' })) return nothing;
  return html`<button type="button" @click=${() => session.send({ type: 'step.back' })}>
    ${messages.footer.back}
  </button>`;
}
