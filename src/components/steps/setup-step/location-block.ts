import { html, nothing, type TemplateResult } from 'lit';
import { isAvailable } from '../../../domain/capability.ts';
import type { RowId } from '../../../domain/ids.ts';
import {
  selectPlaces,
  type CredentialsSnapshot,
  type PersonPlace,
} from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import { nameList } from '../../../messages/name-list.ts';
import type { CredentialsPanelView } from './credentials-view.ts';

/** So many names are told together; of more people it is told how many they are. */
const MOST_NAMES = 3;

/** Where responders would be sent for each person, and the repair beside each who has no place (R29, R31). */
export function locationBlock(view: CredentialsPanelView): TemplateResult {
  const places = selectPlaces(view.snapshot);
  const missing = places.filter(({ location }) => location === null);
  return html`${missing.length === 0 ? nothing : missingNote(view, missing)}
  ${placeLines(
    view,
    places.filter(({ location }) => location !== null),
    places.length,
  )}`;
}

/** Whether responders would be sent anywhere for one of these people, or he has a location of his own. */
export function hasPlace(snapshot: CredentialsSnapshot, rowIds: readonly RowId[]): boolean {
  const places = selectPlaces(snapshot).filter(({ location }) => location !== null);
  const own = snapshot.context.results.filter(({ emergencyLocation }) => emergencyLocation != null);
  const ids = [...places.map(({ id }) => id), ...own.map(({ rowId }) => rowId)];
  return rowIds.some((rowId) => ids.includes(rowId));
}

function missingNote(view: CredentialsPanelView, missing: readonly PersonPlace[]) {
  const words = view.messages.credentials.location;
  const ids = missing.map(({ id }) => id);
  return html`<section class="note warning missing" aria-labelledby="no-location">
    <strong id="no-location">${words.none}</strong>
    <p>${words.why(missing.length)}</p>
    ${
      canPick(view)
        ? html`<ul role="list">
              ${missing.map(
                ({ id, name }) =>
                  html`<li>
                    <bdi>${name}</bdi> ${pick(view, [id], words.add, words.addFor(name))}
                  </li>`,
              )}
            </ul>
            ${ids.length > 1 ? pick(view, ids, words.addForAll(ids.length)) : nothing}`
        : html`<p>${words.unavailable}</p>`
    }
  </section>`;
}

// Those who share a place share a line, and what is changed there is changed for all of them.
function placeLines(view: CredentialsPanelView, places: readonly PersonPlace[], people: number) {
  if (places.length === 0) return nothing;
  const lines = new Set(places.map(placeOf));
  return html`<ul role="list" class="sent-to">
    ${[...lines].map((line) =>
      placeLine(
        view,
        places.filter((place) => placeOf(place) === line),
        people,
      ),
    )}
  </ul>`;
}

function placeOf({ location, isOfSite }: PersonPlace): string {
  return `${isOfSite} ${location?.id}`;
}

function placeLine(view: CredentialsPanelView, group: readonly PersonPlace[], people: number) {
  const [place] = group;
  if (place === undefined) return nothing;
  const words = view.messages.credentials.location;
  const names = group.map(({ name }) => name);
  const who =
    names.length > MOST_NAMES || names.includes('')
      ? words.several(names.length)
      : nameList(view.messages.locale, names);
  const ids = group.map(({ id }) => id);
  return html`<li>
    <span
      >${
        people > 1
          ? html`<strong><bdi>${who}</bdi></strong
              ><br />`
          : nothing
      }${sentence(view, place)}</span
    >
    ${canPick(view) ? pick(view, ids, words.change, words.changeFor(who)) : nothing}
  </li>`;
}

function sentence({ messages }: CredentialsPanelView, { location, isOfSite }: PersonPlace) {
  const words = messages.credentials.location;
  if (location === null) return nothing;
  const place = words.place(location.name, location.address.street, location.address.city);
  return isOfSite ? words.sentToSite(place) : words.sentTo(place);
}

function pick(view: CredentialsPanelView, rowIds: readonly RowId[], words: string, name = words) {
  return html`<button
    type="button"
    data-action="locate"
    data-row=${rowIds.join(' ')}
    aria-label=${name === words ? nothing : name}
    @click=${() => view.send({ type: 'location.open', rowIds })}
  >
    ${words}
  </button>`;
}

function canPick({ snapshot }: CredentialsPanelView): boolean {
  return isAvailable(snapshot.context.rules.account.capabilities, 'emergencyLocations');
}
