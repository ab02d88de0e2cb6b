import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { SchedulePatch } from '../../../domain/schedule.ts';
import {
  selectScheduleIssue,
  selectTwice,
} from '../../../machines/setup-paths/schedule-invite.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { field } from '../../ui/field.ts';
import { valueOf } from '../../ui/value-of.ts';
import { scheduleProblem } from './schedule-problem.ts';
import type { SchedulePanelView } from './schedule-view.ts';

/** Date, time and zone of the welcome e-mail, and the sentence that says what follows (R27). */
export function schedulePanel(view: SchedulePanelView): TemplateResult {
  const { snapshot, messages } = view;
  const words = messages.schedule;
  const isMixed = snapshot.matches('mixed');
  return html`<div class="panel">
    ${isMixed ? html`<p class="note">${words.mixed}</p>` : nothing}
    <div class="when">
      ${momentField(view, 'date')} ${momentField(view, 'time')} ${zoneField(view)}
    </div>
    ${twiceChoice(view)}
    <div role="status">
      ${isMixed ? nothing : (scheduleProblem(view) ?? scheduleSentence(view))}
    </div>
  </div>`;
}

function momentField(view: SchedulePanelView, name: 'date' | 'time'): TemplateResult {
  const { snapshot, messages } = view;
  const issue = selectScheduleIssue(snapshot);
  const isWrong = issue !== null && (issue.path[0] === name || issue.code === 'timeTwice');
  return field({
    id: `schedule-${name}`,
    label: messages.schedule[name],
    issues: [],
    messages,
    // Half a date reads as none: what stands in the input is written only where it differs.
    control: ({ id }) =>
      html`<input
        id=${id}
        type=${name}
        aria-required="true"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'schedule-problem' : nothing}
        .value=${live(snapshot.context.draft[name])}
        @input=${(event: Event) => set(view, { [name]: valueOf(event) })}
      />`,
  });
}

function zoneField(view: SchedulePanelView): TemplateResult {
  const { snapshot, messages } = view;
  const { draft, rules } = snapshot.context;
  return field({
    id: 'schedule-zone',
    label: messages.schedule.timeZone,
    issues: [],
    messages,
    control: ({ id }) =>
      html`<select id=${id} @change=${(event: Event) => set(view, { timeZone: valueOf(event) })}>
        ${guard([draft.timeZone, rules.account.timeZone, messages], () =>
          zonesWith(rules.account.timeZone, draft.timeZone).map((zone) =>
            zoneOption(zone, draft.timeZone, rules.account.timeZone, messages),
          ),
        )}
      </select>`,
  });
}

function zoneOption(zone: string, chosen: string, own: string, messages: Messages): TemplateResult {
  const words = messages.schedule;
  return html`<option dir="auto" value=${zone} .selected=${live(zone === chosen)}>
    ${zone === own ? words.ownZone(zone) : words.zone(zone)}
  </option>`;
}

/** The account's zone first and all others after it, in one order; the chosen one even where this browser does not list it. */
function zonesWith(own: string, chosen: string): readonly string[] {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone'), chosen])];
}

function twiceChoice({ snapshot, messages, send }: SchedulePanelView) {
  const twice = selectTwice(snapshot);
  if (twice === null || snapshot.matches('mixed')) return nothing;
  const { occurrence, timeZone } = snapshot.context.draft;
  const which = ['first', 'second'] as const;
  return html`<fieldset>
    <legend>${messages.schedule.twice}</legend>
    ${which.map(
      (each) =>
        html`<label class="check"
          ><input
            type="radio"
            name="schedule-occurrence"
            .checked=${occurrence === each}
            @change=${() => send({ type: 'schedule.occur', occurrence: each })}
          />${messages.schedule.occurrence(each, twice[each], timeZone)}</label
        >`,
    )}
  </fieldset>`;
}

function scheduleSentence({ snapshot, messages }: SchedulePanelView) {
  const words = messages.schedule;
  const { leavesAt, linkEndsAt, draft, people } = snapshot.context;
  if (snapshot.matches({ scheduling: 'incomplete' })) {
    return html`<p class="muted">${words.incomplete}</p>`;
  }
  if (leavesAt === null || linkEndsAt === null || !snapshot.hasTag('ready')) return nothing;
  return html`<p>
    <strong>${words.leaves(people.length, leavesAt, draft.timeZone)}</strong>
    ${words.linkEnds(people.length, linkEndsAt, draft.timeZone)}
  </p>`;
}

function set({ send }: SchedulePanelView, patch: SchedulePatch): void {
  send({ type: 'schedule.set', patch });
}
