import { html, nothing, type TemplateResult } from 'lit';
import { isUsable, type EmergencyLocation } from '../../domain/emergency-location.ts';
import type { Site } from '../../domain/site.ts';
import type { EmergencyLocationPickerSnapshot } from '../../machines/pickers/emergency-location-picker.selectors.ts';
import type { EmergencyLocationPickerEvent } from '../../machines/pickers/emergency-location-picker.types.ts';
import type { Messages } from '../../messages/messages.ts';
import { failureNote } from '../ui/failure-note.ts';
import { field } from '../ui/field.ts';
import { valueOf } from '../ui/value-of.ts';

export interface LocationListView {
  readonly snapshot: EmergencyLocationPickerSnapshot;
  readonly send: (event: EmergencyLocationPickerEvent) => void;
  readonly messages: Messages;
  readonly sites: readonly Pick<Site, 'id' | 'name'>[];
}

/** The places for responders that the account has, with those that can't be picked and why (R29). */
export function locationList(view: LocationListView): TemplateResult {
  const { snapshot, messages } = view;
  const words = messages.emergencyLocations;
  const { picked } = snapshot.context;
  return html`<div class="fields">${searchField(view)} ${siteField(view)}</div>
    <div class="beside ends">
      <p role="status" class="muted">${told(view)}</p>
      ${
        snapshot.can({ type: 'location.new' })
          ? html`<button type="button" @click=${() => view.send({ type: 'location.new' })}>
              ${words.add}
            </button>`
          : nothing
      }
    </div>
    ${failed(view)} ${list(view)}
    <div class="beside ends">
      <span id="emergency-location-picked" class="muted"
        >${picked === null ? words.pickFirst : words.picked(picked.name)}</span
      >
      ${
        snapshot.matches({ choosing: 'listing' }) && snapshot.context.nextCursor !== null
          ? html`<button type="button" @click=${() => view.send({ type: 'list.more' })}>
              ${words.more}
            </button>`
          : nothing
      }
    </div>`;
}

function told({ snapshot, messages }: LocationListView): string {
  const words = messages.emergencyLocations;
  if (!snapshot.matches({ choosing: 'listing' })) {
    return snapshot.hasTag('busy') && snapshot.context.locations.length > 0 ? words.loading : '';
  }
  const { locations, nextCursor } = snapshot.context;
  return words.found(locations.length, nextCursor !== null);
}

function failed({ snapshot, send, messages }: LocationListView): TemplateResult | typeof nothing {
  const states = ['searchFailed', 'moreFailed'] as const;
  if (!states.some((state) => snapshot.matches({ choosing: state }))) return nothing;
  const words = messages.emergencyLocations;
  return failureNote({
    words: words.failed,
    failure: snapshot.context.failure,
    messages,
    retry: words.retry,
    onRetry: () => send({ type: 'call.retry' }),
  });
}

function searchField({ snapshot, send, messages }: LocationListView): TemplateResult {
  const search = (event: Event): void => send({ type: 'search.type', text: valueOf(event) });
  return field({
    id: 'emergency-location-search',
    label: messages.emergencyLocations.search,
    issues: [],
    messages,
    control: ({ id }) =>
      html`<input
        id=${id}
        type="text"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        .value=${snapshot.context.text}
        @input=${search}
      />`,
  });
}

function siteField(view: LocationListView): TemplateResult | typeof nothing {
  const { snapshot, send, messages, sites } = view;
  if (sites.length < 2) return nothing;
  const words = messages.emergencyLocations;
  const filter = (event: Event): void => {
    const value = valueOf(event);
    send({ type: 'site.filter', siteId: sites.find(({ id }) => id === value)?.id ?? null });
  };
  return field({
    id: 'emergency-location-filter',
    label: words.site,
    issues: [],
    messages,
    control: ({ id }) =>
      html`<select id=${id} @change=${filter}>
        <option value="" .selected=${snapshot.context.siteFilter === null}>
          ${words.allSites}
        </option>
        ${sites.map(
          (site) =>
            html`<option
              dir="auto"
              value=${site.id}
              .selected=${site.id === snapshot.context.siteFilter}
            >
              ${site.name}
            </option>`,
        )}
      </select>`,
  });
}

function list(view: LocationListView): TemplateResult | typeof nothing {
  const { snapshot, messages } = view;
  const words = messages.emergencyLocations;
  const { locations } = snapshot.context;
  if (locations.length === 0) {
    return snapshot.hasTag('busy') ? html`<p class="muted">${words.loading}</p>` : nothing;
  }
  return html`<fieldset>
    <legend class="visually-hidden">${words.locations}</legend>
    <ul role="list" class="places">
      ${locations.map((location) => html`<li>${choice(view, location)}</li>`)}
    </ul>
  </fieldset>`;
}

function choice(
  { snapshot, send, messages, sites }: LocationListView,
  location: EmergencyLocation,
): TemplateResult {
  const words = messages.emergencyLocations;
  const id = `emergency-${location.id}`;
  const site = sites.find((each) => each.id === location.siteId);
  const isPickable = isUsable(location);
  const isPicked = snapshot.context.picked?.id === location.id;
  return html`<label class="place">
    <input
      type="radio"
      name="add-users-emergency-location"
      .checked=${isPicked}
      ?disabled=${!isPickable && !isPicked}
      aria-labelledby="${id}-name ${id}-line"
      aria-describedby="${id}-status"
      @change=${() => send({ type: 'location.pick', locationId: location.id })}
    />
    <span class="who">
      <strong id="${id}-name"><bdi>${location.name}</bdi></strong>
      <span id="${id}-line"><bdi>${messages.addresses.line(location.address)}</bdi></span>
      ${site === undefined ? nothing : html`<small class="muted"><bdi>${site.name}</bdi></small>`}
    </span>
    <span class="fact" id="${id}-status">
      <span class="chip ${TONES[location.status]}">${words.statuses[location.status]}</span>
      ${isPickable ? nothing : html`<small class="muted">${words.unusable}</small>`}
    </span>
  </label>`;
}

const TONES: Readonly<Record<EmergencyLocation['status'], string>> = {
  valid: 'good',
  invalid: 'bad',
  provisioning: 'warn',
  inactive: '',
  other: '',
};
