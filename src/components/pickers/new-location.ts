import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../domain/issue.ts';
import { failureNote } from '../ui/failure-note.ts';
import { field } from '../ui/field.ts';
import { warningIcon } from '../ui/icons.ts';
import { valueOf } from '../ui/value-of.ts';
import type { LocationListView } from './location-list.ts';

/** A new place for responders: nickname, site, and an address in its own window (R30). */
export function newLocation(view: LocationListView): TemplateResult {
  return html`${saveFailure(view)}
    <div class="fields">${nicknameField(view)} ${siteField(view)}</div>
    ${addressPart(view)}`;
}

function saveFailure(view: LocationListView): TemplateResult | typeof nothing {
  const { snapshot, send, messages } = view;
  if (!snapshot.matches({ composing: { editing: 'saveFailed' } })) return nothing;
  const words = messages.emergencyLocations;
  return failureNote({
    words: words.saveFailed,
    failure: snapshot.context.failure,
    messages,
    retry: words.retry,
    onRetry: () => send({ type: 'call.retry' }),
  });
}

function nicknameField({ snapshot, send, messages }: LocationListView): TemplateResult {
  const words = messages.emergencyLocations;
  const { draft, issues } = snapshot.context;
  return field({
    id: 'emergency-location-nickname',
    label: words.nickname,
    hint: words.nicknameHint,
    issues: issuesAt(issues, 'name'),
    messages,
    control: ({ id, invalid, describedBy }) =>
      html`<input
        id=${id}
        type="text"
        dir="auto"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        aria-required="true"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${draft.name}
        @input=${(event: Event) => send({ type: 'nickname.set', name: valueOf(event) })}
      />`,
  });
}

function siteField(view: LocationListView): TemplateResult | typeof nothing {
  const { snapshot, send, messages, sites } = view;
  const { draft, issues, multiSite } = snapshot.context;
  if (!multiSite) return nothing;
  const words = messages.emergencyLocations;
  const set = (event: Event): void => {
    const value = valueOf(event);
    send({ type: 'site.set', siteId: sites.find(({ id }) => id === value)?.id ?? null });
  };
  return field({
    id: 'emergency-location-site',
    label: words.site,
    issues: issuesAt(issues, 'siteId'),
    messages,
    control: ({ id, invalid, describedBy }) =>
      html`<select
        id=${id}
        aria-required="true"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${set}
      >
        <option value="" .selected=${draft.siteId === null}>${words.chooseSite}</option>
        ${sites.map(
          (site) =>
            html`<option dir="auto" value=${site.id} .selected=${site.id === draft.siteId}>
              ${site.name}
            </option>`,
        )}
      </select>`,
  });
}

function addressPart({ snapshot, send, messages }: LocationListView): TemplateResult {
  const words = messages.emergencyLocations;
  const { address } = snapshot.context.draft;
  const issues = issuesAt(snapshot.context.issues, 'address');
  const text = issues.map((issue) => messages.issues[issue.code](issue.params)).join(' ');
  return html`<div class="field">
    <span class="label">${words.address}</span>
    <div class="beside">
      <span id="emergency-location-address"
        >${
          address === null
            ? html`<span class="muted">${words.noAddress}</span>`
            : html`<bdi>${messages.addresses.line(address)}</bdi>`
        }</span
      >
      <button
        type="button"
        ?data-problem=${issues.length > 0}
        aria-describedby="emergency-location-address emergency-location-address-problem"
        @click=${() => send({ type: 'address.open' })}
      >
        ${address === null ? words.addAddress : words.editAddress}
      </button>
    </div>
    <small class="problem" id="emergency-location-address-problem"
      >${text === '' ? nothing : html`${warningIcon}<span>${text}</span>`}</small
    >
  </div>`;
}

function issuesAt(issues: readonly Issue[], name: string): readonly Issue[] {
  return issues.filter(({ path }) => path[0] === name);
}
