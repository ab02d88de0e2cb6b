import { html, nothing, type PropertyValues, type TemplateResult, type CSSResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { RowId } from '../../../domain/ids.ts';
import { setupOptions, type SetupOption } from '../../../domain/setup.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import { chip } from '../../../styles/chip.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import {
  selectAddressed,
  selectLacksSecrets,
  selectOpenOption,
  selectSetupOptions,
  selectSetupPeople,
  selectUncovered,
} from '../../../machines/wizard/wizard-setup.selectors.ts';
import type { WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import { PartElement } from '../../part-element.ts';
import { toggled } from '../../ui/toggled.ts';
import { valueOf } from '../../ui/value-of.ts';
import { failureNoteStyles } from '../../ui/failure-note.styles.ts';
import { credentialsPanel } from './credentials-panel.ts';
import { pathConsequence } from './path-consequence.ts';
import { roleLine } from './role-line.ts';
import { schedulePanel } from './schedule-panel.ts';
import { setupOptionsChoice } from './setup-options.ts';
import { setupRepair } from './setup-repair.ts';
import { setupPeople } from './setup-people.ts';
import { setupWindow } from './setup-window.ts';
import { sharedName } from './shared-name.ts';
import { placeStyles } from '../../pickers/places.styles.ts';
import { credentialsTableStyles } from './credentials-table.styles.ts';
import { setupPanelStyles } from './setup-panels.styles.ts';
import { setupStyles } from './setup-step.styles.ts';

/**
 * How each person starts: people on one side, the open path on the other (R09, R22 to R33).
 *
 * @summary The second step: a setup option for one, several or all people.
 * @tagname add-users-wizard-setup-step
 */
export class SetupStep extends PartElement {
  readonly #snapshot = this.select((snapshot) => snapshot);
  readonly #schedule = this.selectEditor('scheduleInvite');
  readonly #credentials = this.selectEditor('assignCredentials');
  readonly #role = this.selectEditor('rolePicker');

  /** The secrets that somebody asked to see; nothing is, once other people are marked. */
  @state() private shown: ReadonlySet<string> = new Set();
  /** The fields that somebody has been in. */
  @state() private left: ReadonlySet<string> = new Set();

  /** What stands under a window stays as it was, though its editor is closed meanwhile. */
  #panel: TemplateResult | typeof nothing = nothing;
  #wasConfirming = false;
  #wasLocating = false;

  readonly #mark = (rowIds: readonly RowId[]): void => {
    this.shown = new Set();
    this.send({ type: 'rows.mark', rowIds });
  };

  readonly #choose = (event: Event): void => {
    const option = setupOptions.find((candidate) => candidate === valueOf(event));
    this.shown = new Set();
    if (option !== undefined) this.send({ type: 'setup.choose', option });
  };

  readonly #repair = (rowIds: readonly RowId[], option: SetupOption): void => {
    this.#mark(rowIds);
    this.send({ type: 'setup.choose', option });
    // The button is gone with the problem.
    void this.updateComplete.then(this.#skip);
  };

  readonly #toggle = (key: string): void => {
    this.shown = new Set(toggled([...this.shown], key));
  };

  readonly #leave = (key: string): void => {
    this.left = new Set([...this.left, key]);
  };

  readonly #skip = (): void => {
    const options = [...this.querySelectorAll<HTMLInputElement>('[name="add-users-setup"]')];
    const isChosen = options.some(({ checked }) => checked);
    options.find(({ checked, disabled }) => (isChosen ? checked : !disabled))?.focus();
  };

  readonly #focusOn = (id: string): void => this.querySelector<HTMLElement>(`#${id}`)?.focus();

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#followRole(this.#role.value?.matches('confirmingElevation') ?? false);
    this.#followLocation(this.#credentials.value?.matches('locating') ?? false);
  }

  // The second act is in the same window: who goes to it is taken to its heading, and back to Save.
  #followRole(isConfirming: boolean): void {
    if (isConfirming !== this.#wasConfirming) {
      this.#focusOn(isConfirming ? 'role-title' : 'role-save');
    }
    this.#wasConfirming = isConfirming;
  }

  // Whoever has a location now has another button than the one that opened the window.
  #followLocation(isLocating: boolean): void {
    const [rowId] = this.#credentials.value?.context.addressed ?? [];
    if (this.#wasLocating && !isLocating && rowId !== undefined) {
      setTimeout(() => {
        const button = this.querySelector<HTMLElement>(
          `[data-action="locate"][data-row~="${rowId}"]`,
        );
        if (!this.matches(':focus-within')) button?.focus();
      }, 0);
    }
    this.#wasLocating = isLocating;
  }

  protected override get looks(): readonly CSSResult[] {
    return [
      chip,
      fieldStyles,
      failureNoteStyles,
      setupStyles,
      placeStyles,
      setupPanelStyles,
      credentialsTableStyles,
    ];
  }

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    if (snapshot === undefined) return nothing;
    const { setup } = this.messages;
    const people = selectSetupPeople(snapshot);
    return html`
      <div>
        ${this.stepHeading('setup', setup.heading, snapshot)}
        <p class="muted">${setup.hint}</p>
      </div>
      ${selectLacksSecrets(snapshot) ? html`<p class="note warning">${setup.secretsNotKept}</p>` : nothing}
      <button class="skip" type="button" @click=${this.#skip}>${setup.skip}</button>
      <div class="sides">
        ${setupPeople({
          people,
          uncovered: selectUncovered(snapshot).map(({ id }) => id),
          messages: this.messages,
          onMark: this.#mark,
          repair: setupRepair({
            people,
            choices: selectSetupOptions(snapshot),
            messages: this.messages,
            onRepair: this.#repair,
          }),
        })}
        <div class="path">${this.#renderPath(snapshot)}</div>
      </div>
      ${setupWindow({
        snapshot,
        credentials: this.#credentials.value ?? null,
        role: this.#role.value ?? null,
        messages: this.messages,
        headingLevel: this.headingLevel + 1,
        send: (event) => this.send(event),
        sendRole: (event) => this.editor('rolePicker')?.send(event),
        focusOn: this.#focusOn,
      })}
    `;
  }

  #renderPath(snapshot: WizardSnapshot): TemplateResult {
    const { messages } = this;
    const people = selectAddressed(snapshot);
    const option = selectOpenOption(snapshot) ?? (isUnderWindow(snapshot) ? common(people) : null);
    if (!isUnderWindow(snapshot)) this.#panel = this.#renderPanel();
    return html`
      ${setupOptionsChoice({
        choices: selectSetupOptions(snapshot),
        chosen: option,
        isMixed: option === null && people.some((row) => row.setup !== null),
        people: people.length,
        name: sharedName(people),
        messages,
        onChange: this.#choose,
      })}
      ${pathConsequence(snapshot, option, messages)} ${this.#panel}
      ${roleLine(snapshot, messages, () => this.send({ type: 'role.open' }))}
    `;
  }

  #renderPanel(): TemplateResult | typeof nothing {
    const { messages } = this;
    const schedule = this.#schedule.value ?? null;
    if (schedule !== null && !schedule.matches('barred')) {
      return schedulePanel({
        snapshot: schedule,
        messages,
        send: (event) => this.editor('scheduleInvite')?.send(event),
        focusOn: this.#focusOn,
        left: this.left,
        onLeave: this.#leave,
      });
    }
    const credentials = this.#credentials.value ?? null;
    if (credentials === null) return nothing;
    return credentialsPanel({
      snapshot: credentials,
      messages,
      send: (event) => this.editor('assignCredentials')?.send(event),
      focusOn: this.#focusOn,
      shown: this.shown,
      onToggle: this.#toggle,
      left: this.left,
      onLeave: this.#leave,
    });
  }
}

function isUnderWindow(snapshot: WizardSnapshot): boolean {
  return snapshot.hasTag('modal');
}

/** The option that all share; null where they differ. */
function common(people: readonly UserDraft[]): SetupOption | null {
  const [first = null, ...others] = new Set(people.map(({ setup }) => setup?.kind ?? null));
  return others.length === 0 ? first : null;
}
