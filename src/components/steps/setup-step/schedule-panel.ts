import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { IssueCode } from '../../../domain/issue.ts';
import type { SchedulePatch } from '../../../domain/schedule.ts';
import {
  selectScheduleIssue,
  selectTwice,
} from '../../../machines/setup-paths/schedule-invite.selectors.ts';
import type { Messages } from '../../../messages/messages.ts';
import { field } from '../../ui/field.ts';
import { valueOf } from '../../ui/value-of.ts';
import { scheduleProblem, scheduleRepairs } from './schedule-problem.ts';
import type { SchedulePanelView } from './schedule-view.ts';

const MOMENTS = ['date', 'time'] as const;
type Moment = (typeof MOMENTS)[number];

/** What another day would mend as well as another hour. */
const OF_DAY_AND_HOUR: ReadonlySet<IssueCode> = new Set([
  'timeTwice',
  'inPast',
  'tooEarly',
  'tooLate',
]);

/** Date, time and zone of the welcome e-mail, and the sentence that says what follows (R27). */
export function schedulePanel(view: SchedulePanelView): TemplateResult {
  const { snapshot, messages } = view;
  const words = messages.schedule;
  const isMixed = snapshot.matches('mixed');
  return html`<div class="panel">
    ${isMixed ? html`<p class="note">${words.mixed}</p>` : nothing}
    <div class="when" @focusout=${(event: FocusEvent) => leave(view, event)}>
      ${MOMENTS.map((name) => momentField(view, name))} ${zoneField(view)}
    </div>
    ${twiceChoice(view)} ${told(view)}
  </div>`;
}

// What repairs a problem stands beside the live region: in it, the captions would be read as part of the sentence.
function told(view: SchedulePanelView): TemplateResult {
  const isMixed = view.snapshot.matches('mixed');
  const problem = isMixed ? null : scheduleProblem(view);
  return html`<div class=${problem === null ? nothing : 'note danger problem-note'}>
    <div role="status">${isMixed ? nothing : (problem ?? scheduleSentence(view))}</div>
    ${problem === null ? nothing : scheduleRepairs(view)}
  </div>`;
}

function momentField(view: SchedulePanelView, name: Moment): TemplateResult {
  const { snapshot, messages } = view;
  const isMissing = isMissingField(view, name);
  const isWrong = isMissing ? view.left.has(idOf(name)) : isPartOfProblem(view, name);
  return field({
    id: idOf(name),
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
        ?data-problem=${isMissing}
        .value=${live(snapshot.context.draft[name])}
        @input=${(event: Event) => type(view, name, valueOf(event))}
      />`,
  });
}

/** What lacks is said once somebody was there, or took away what stood there. */
function isMissingField({ snapshot }: SchedulePanelView, name: Moment): boolean {
  return snapshot.matches({ scheduling: 'incomplete' }) && snapshot.context.draft[name] === '';
}

function isPartOfProblem({ snapshot }: SchedulePanelView, name: Moment): boolean {
  const issue = selectScheduleIssue(snapshot);
  return issue !== null && (issue.path[0] === name || OF_DAY_AND_HOUR.has(issue.code));
}

function type(view: SchedulePanelView, name: Moment, value: string): void {
  set(view, { [name]: value });
  if (value === '') view.onLeave(idOf(name));
}

function leave(view: SchedulePanelView, { target }: FocusEvent): void {
  if (target instanceof HTMLInputElement) view.onLeave(target.id);
}

function idOf(name: Moment): string {
  return `schedule-${name}`;
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
          zoneOptions(draft.timeZone, rules.account.timeZone, messages),
        )}
      </select>`,
  });
}

function zoneOptions(chosen: string, own: string, { schedule: words }: Messages) {
  const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const nameOf = (zone: string): string => {
    if (zone === own) return words.ownZone(zone);
    return zone === device ? words.deviceZone(zone) : words.zone(zone);
  };
  return zonesWith(own, device, chosen).map(
    (zone) =>
      html`<option dir="auto" value=${zone} .selected=${live(zone === chosen)}>
        ${nameOf(zone)}
      </option>`,
  );
}

/**
 * The admin's own zone first, then the device's, and all others in one order; the chosen one even where this browser does not list it.
 *
 * His own is the one in his profile (`account.timeZone`): a device may be on a journey, or a remote desktop elsewhere.
 */
function zonesWith(own: string, device: string, chosen: string): readonly string[] {
  return [...new Set([own, device, ...Intl.supportedValuesOf('timeZone'), chosen])];
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

function scheduleSentence(view: SchedulePanelView) {
  const { snapshot, messages, left } = view;
  const words = messages.schedule;
  const { leavesAt, linkEndsAt, draft, people } = snapshot.context;
  if (snapshot.matches({ scheduling: 'incomplete' })) {
    const isTold = MOMENTS.some((name) => isMissingField(view, name) && left.has(idOf(name)));
    return html`<p id="schedule-problem" class=${isTold ? 'bad' : 'muted'}>${words.incomplete}</p>`;
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
