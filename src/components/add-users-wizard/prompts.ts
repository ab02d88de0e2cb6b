import { html, nothing, type TemplateResult } from 'lit';
import type { WizardPage } from '../../machines/wizard/wizard.types.ts';
import { dialog } from '../ui/dialog.ts';
import { leavingWords } from './leaving-words.ts';
import type { PageView } from './page-view.ts';

/** The question that stands over whatever page a person is on. */
export function promptOver(
  page: WizardPage | undefined,
  view: PageView,
): TemplateResult | typeof nothing {
  switch (page) {
    case 'leaving':
      return leavingPrompt(view);
    case 'signedOut':
      return signedOutPrompt(view);
    default:
      return nothing;
  }
}

/** Asks before what was entered goes (R21). */
function leavingPrompt(view: PageView): TemplateResult {
  const { session, messages } = view;
  const words = leavingWords(messages.leaving, session.getSnapshot());
  const stay = () => session.send({ type: 'leave.stay' });
  const leave = () => session.send({ type: 'leave.confirm' });
  const actions = html`
    <button type="button" @click=${leave}>${words.leave}</button>
    <button type="button" class="primary" @click=${stay}>${words.stay}</button>
  `;
  return prompt(view, 'leaving', words, actions, stay);
}

/** The session has ended; what was entered waits until the admin has signed in again (fault A25). */
function signedOutPrompt(view: PageView): TemplateResult {
  const { session, messages } = view;
  const words = messages.signedOut;
  const actions = html`<button
    type="button"
    class="primary"
    aria-disabled=${session.getSnapshot().hasTag('busy') ? 'true' : nothing}
    @click=${() => session.send({ type: 'session.renewed' })}
  >
    ${words.renewed}
  </button>`;
  // There is no way round it: the back end answers nobody whom it does not know.
  return prompt(view, 'signed-out', words, actions, () => {});
}

function prompt(
  { headingLevel }: PageView,
  id: string,
  { heading, hint }: { readonly heading: string; readonly hint: string },
  actions: TemplateResult,
  onClose: () => void,
): TemplateResult {
  const describedBy = `${id}-text`;
  return dialog({
    id,
    kind: 'alert',
    isNarrow: true,
    title: heading,
    headingLevel: headingLevel + 1,
    describedBy,
    body: html`<p id=${describedBy}>${hint}</p>`,
    actions,
    onClose,
  });
}
