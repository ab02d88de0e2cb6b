import { html, nothing, type TemplateResult } from 'lit';
import type { SetupOption } from '../../../domain/setup.ts';
import {
  selectAddressed,
  selectSetupOptions,
} from '../../../machines/wizard/wizard-setup.selectors.ts';
import { selectUserType, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';

/** What will happen on the open path, or why it can't, and what a Mobile user may cost (R03, R09, R23, R33). */
export function pathConsequence(
  snapshot: WizardSnapshot,
  option: SetupOption | null,
  messages: Messages,
): TemplateResult {
  const { offer } = snapshot.context;
  const isMobile = selectUserType(snapshot)?.kind === 'mobile';
  return html`<div role="status">${sentence(snapshot, option, messages)}</div>
    ${
      isMobile
        ? html`<p class="note warning">
            ${messages.setup.mobileCost(offer?.account.freeCallAllowance ?? 0)}
          </p>`
        : nothing
    }`;
}

function sentence(snapshot: WizardSnapshot, option: SetupOption | null, messages: Messages) {
  const words = messages.setup;
  const rows = selectAddressed(snapshot);
  if (option === null) {
    const isUndecided = rows.every((row) => row.setup === null);
    return html`<p>${isUndecided ? words.unchosen : words.mixed}</p>`;
  }
  const choice = selectSetupOptions(snapshot).find((each) => each.option === option);
  const refusal = choice?.refusal ?? null;
  if (refusal !== null) return html`<p class="note danger">${messages.issues[refusal]({})}</p>`;
  const linkHours = snapshot.context.offer?.account.limits.inviteLinkTtlHours ?? 0;
  return html`<p>${words.consequence(option, rows.length, linkHours)}</p>`;
}
