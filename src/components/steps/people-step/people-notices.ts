import { html, nothing, type TemplateResult } from 'lit';
import { fullName } from '../../../domain/user-draft.ts';
import {
  selectShownIssues,
  selectStrandedInvites,
  type WizardSnapshot,
} from '../../../machines/wizard/wizard.selectors.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { issueText } from '../../../messages/issue-messages.ts';
import { nameList } from '../../../messages/name-list.ts';
import { supportOf } from '../../ui/support-of.ts';

/** The id of the words that a guessed name describes itself by. */
export const DERIVED_NOTE = 'derived-names';

/** What concerns the list as a whole: who may have been added (A12), shared e-mails (R09), a failed check, nobody in it. */
export function peopleNotices(snapshot: WizardSnapshot, messages: FirstMessages): TemplateResult {
  const { failure, refusal } = snapshot.context;
  const general = selectShownIssues(snapshot).filter(
    ({ path }) => path[0] !== 'rows' || path.length === 1,
  );
  return html`
    ${refusal && [problemNotice(messages.failures[refusal.kind]), supportOf(refusal)]}
    ${maybeAdded(snapshot, messages)} ${uniqueEmailNotice(snapshot, messages)}
    ${pasteNotices(snapshot, messages)}
    ${general.map((issue) => problemNotice(issueText(messages.issues, issue)))}
    ${
      failure !== null && snapshot.matches({ editing: { people: 'checkFailed' } })
        ? problemNotice(`${messages.checkFailed} ${messages.failures[failure.kind]}`)
        : nothing
    }
  `;
}

function maybeAdded({ context }: WizardSnapshot, { locale, roster }: FirstMessages) {
  const people = context.open.flatMap(({ request }) => request.rows);
  if (people.length === 0) return nothing;
  return html`<p class="note warning">
    ${roster.maybeAdded(nameList(locale, [...new Set(people.map(fullName))]))}
  </p>`;
}

function uniqueEmailNotice(snapshot: WizardSnapshot, messages: FirstMessages): TemplateResult {
  const words = messages.roster;
  const isRequired = snapshot.context.requireUniqueEmail;
  return html`<p id="unique-email-hint" class=${isRequired ? 'visually-hidden' : 'note warning'}>
    ${isRequired ? words.uniqueEmailHint : words.sharedEmailHint}
    ${strandedInvites(snapshot, messages)}
  </p>`;
}

function strandedInvites(snapshot: WizardSnapshot, { locale, roster }: FirstMessages) {
  const stranded = selectStrandedInvites(snapshot).map(fullName).filter(Boolean);
  if (stranded.length === 0) return nothing;
  return html`<br />${roster.strandedInvites(nameList(locale, stranded))}`;
}

function pasteNotices({ context }: WizardSnapshot, { roster }: FirstMessages) {
  const { leftOut } = context.pasted;
  const derived = derivedNames(context);
  return html`
    ${
      derived === 0
        ? nothing
        : html`<p class="note" id=${DERIVED_NOTE}>${roster.derivedNames(derived)}</p>`
    }
    ${leftOut === 0 ? nothing : html`<p class="note warning">${roster.leftOut(leftOut)}</p>`}
  `;
}

function derivedNames({ pasted, roster }: WizardSnapshot['context']): number {
  return roster.rows.filter(({ id }) => pasted.derived.includes(id)).length;
}

function problemNotice(text: string): TemplateResult {
  return html`<p class="note danger" data-problem tabindex="-1">${text}</p>`;
}
