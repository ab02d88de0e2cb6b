import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../../domain/site.ts';
import { selectAddressEditor } from '../../machines/pickers/address-editor.selectors.ts';
import type { EmergencyLocationPickerSnapshot } from '../../machines/pickers/emergency-location-picker.selectors.ts';
import type { EmergencyLocationPickerEvent } from '../../machines/pickers/emergency-location-picker.types.ts';
import type { Messages } from '../../messages/messages.ts';
import { focusProblemBeside, type Arrival } from '../ui/arrival.ts';
import { dialog } from '../ui/dialog.ts';
import { addressDialog } from './address-dialog.ts';
import { locationList } from './location-list.ts';
import { newLocation } from './new-location.ts';

export interface EmergencyLocationDialogView {
  readonly snapshot: EmergencyLocationPickerSnapshot;
  readonly send: (event: EmergencyLocationPickerEvent) => void;
  readonly messages: Messages;
  readonly headingLevel: number;
  /** How many people the location is for. */
  readonly people: number;
  /** The one person that it is for; empty where they are several. */
  readonly name: string;
  /** Whether a site has a location for them, or one of them has a location of his own to give up. */
  readonly canLeaveToSite: boolean;
  /** The sites that locations belong to; none on accounts without sites. */
  readonly sites: readonly Pick<Site, 'id' | 'name'>[];
}

/**
 * The window in which a place for responders is searched, picked or made (R29, R30).
 *
 * The window of its address stands over it.
 */
export function emergencyLocationDialog(view: EmergencyLocationDialogView): TemplateResult {
  const { snapshot, send, messages, headingLevel, people, name } = view;
  const words = messages.emergencyLocations;
  const isNew = snapshot.matches('composing');
  const editor = selectAddressEditor(snapshot);
  const window = dialog({
    id: 'emergency-location',
    title: isNew ? words.newTitle : words.title(people, name),
    headingLevel,
    body: bodyOf(view),
    actions: isNew ? newActions(view) : listActions(view),
    arrival: arrivalAt(view),
    onClose: () => send({ type: isNew ? 'location.back' : 'picker.close' }),
  });
  const address =
    editor === null
      ? nothing
      : addressDialog({
          snapshot: editor.getSnapshot(),
          send: (event) => editor.send(event),
          messages,
          headingLevel,
        });
  return html`${window} ${address}`;
}

function bodyOf(view: EmergencyLocationDialogView): TemplateResult {
  if (view.snapshot.matches('composing')) return newLocation(view);
  if (!view.snapshot.matches('barred')) return locationList(view);
  return html`<p>${view.messages.emergencyLocations.barred}</p>`;
}

function arrivalAt({ snapshot }: EmergencyLocationDialogView): Arrival {
  const states = ['refused', 'saveFailed'] as const;
  return {
    page: snapshot.matches('composing') ? 'new' : 'list',
    problem: states.find((state) => snapshot.matches({ composing: { editing: state } })) ?? null,
  };
}

function listActions(view: EmergencyLocationDialogView): TemplateResult {
  const { snapshot, send, messages, canLeaveToSite } = view;
  const words = messages.emergencyLocations;
  const isOpen = snapshot.matches('choosing');
  const canFinish = snapshot.can({ type: 'picker.done' });
  return html`${
      isOpen && canLeaveToSite
        ? html`<button type="button" class="apart" @click=${() => send({ type: 'location.clear' })}>
            ${words.leaveToSite}
          </button>`
        : nothing
    }
    <button type="button" @click=${() => send({ type: 'picker.close' })}>${words.close}</button>
    ${
      isOpen
        ? html`<button
            type="button"
            class="primary"
            aria-disabled=${canFinish ? nothing : 'true'}
            aria-describedby=${canFinish ? nothing : 'emergency-location-picked'}
            @click=${() => send({ type: 'picker.done' })}
          >
            ${words.done}
          </button>`
        : nothing
    }`;
}

function newActions({ snapshot, send, messages }: EmergencyLocationDialogView): TemplateResult {
  const words = messages.emergencyLocations;
  const isSaving = snapshot.matches({ composing: 'saving' });
  const add = (event: Event): void => {
    send({ type: 'location.add' });
    focusProblemBeside(event);
  };
  return html`<button
      type="button"
      aria-disabled=${isSaving ? 'true' : nothing}
      @click=${() => send({ type: 'location.back' })}
    >
      ${words.back}
    </button>
    <button
      type="button"
      class="primary"
      aria-disabled=${isSaving ? 'true' : nothing}
      @click=${add}
    >
      ${isSaving ? words.saving : words.save}
    </button>`;
}
