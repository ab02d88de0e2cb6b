import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import type { LateParts } from '../../../context/late-parts.ts';
import { partsContext } from '../../../context/parts-context.ts';
import { isSingleValue, type Clipboard } from '../../../domain/clipboard.ts';
import type { RowId } from '../../../domain/ids.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import { findFocusTarget } from '../../add-users-wizard/guide.ts';
import { SessionElement } from '../../session-element.ts';
import { valueOf } from '../../ui/value-of.ts';
import { cellPatch } from './cell-patch.ts';
import { peopleNotices } from './people-notices.ts';
import { rosterBar } from './roster-bar.ts';
import { RosterRows } from './roster-rows.ts';
import { rosterTable } from './roster-table.ts';
import { rowEvent } from './row-actions.ts';
import { rowMenu } from './row-menu.ts';
import { cellOf, type SheetCell } from './sheet-cell.ts';
import { nextProblem, sheetKey } from './sheet-keys.ts';
import { clipboardOf, pasteTarget } from './sheet-paste.ts';
import { userTypeChoice } from './user-type-choice.ts';

/**
 * Whom the admin adds: the user type, and a row for each person (R01 to R12).
 *
 * @summary The first step: user type and roster.
 * @tagname add-users-wizard-people-step
 */
export class PeopleStep extends SessionElement {
  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#press(event));
  }

  @consume({ context: partsContext })
  private parts: LateParts | undefined;

  readonly #snapshot = this.select((snapshot) => snapshot);
  readonly #rows = new RosterRows();

  /** Whether somebody has typed into the cell since it came into focus. */
  #isTyping = false;

  /** The row whose menu was opened last. */
  #menuOf: RowId | undefined;

  readonly #chooseType = (event: Event): void => {
    const type = this.#offer?.userTypes.find(({ id }) => id === valueOf(event));
    if (type !== undefined) this.send({ type: 'userType.choose', userTypeId: type.id });
  };

  readonly #requireUniqueEmail = (event: Event): void => {
    const isRequired = event.target instanceof HTMLInputElement && event.target.checked;
    this.send({ type: 'uniqueEmail.require', isRequired });
  };

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const box = this.querySelector<HTMLInputElement>('#how-many');
    // Whatever was typed is taken for the number nearest to it that there is room for.
    const count = Math.max(1, Math.trunc(box?.valueAsNumber ?? 1) || 1);
    this.send({ type: 'row.add', count: Math.min(count, this.#room) });
    if (box !== null) box.value = '1';
  };

  // A removal outlives the page on which it was undone last.
  readonly #undo = (): void => {
    const hasPast = (this.#snapshot.value?.context.history.past.length ?? 0) > 0;
    this.send({ type: hasPast ? 'roster.undo' : 'row.restore' });
  };

  readonly #redo = (): void => this.send({ type: 'roster.redo' });

  readonly #edit = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (cell === null) return;
    this.#isTyping = true;
    const patch = cellPatch(cell.field, valueOf(event), this.#offer);
    this.send({ type: 'row.patch', rowId: cell.row.id, patch });
  };

  readonly #leave = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (cell !== null) this.send({ type: 'cell.leave', rowId: cell.row.id, field: cell.field });
  };

  readonly #act = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-action]') : null;
    const row = this.#rowOf(button);
    const snapshot = this.#snapshot.value;
    if (row === undefined || snapshot === undefined) return;
    const action = button?.getAttribute('data-action') ?? '';
    if (action === 'menu') {
      // The button itself opens the menu; here it is told whose it is.
      this.#menuOf = row.id;
      this.requestUpdate();
      return;
    }
    const event = rowEvent(action, row.id, snapshot);
    if (event !== null) this.send(event);
  };

  // What was typed since the cell came into focus is the browser's own to undo.
  readonly #arrive = (event: Event): void => {
    this.#isTyping = false;
    this.#approach(event);
  };

  readonly #approach = ({ target }: Event): void => {
    const row = target instanceof HTMLSelectElement ? this.#rowOf(target) : undefined;
    if (row !== undefined) this.#rows.enter(row.id);
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const cell = this.#cellOf(event);
    const clipboard = clipboardOf(event);
    if (cell === null || isSingleValue(clipboard)) return;
    event.preventDefault();
    this.#isTyping = false;
    void this.#land(cell, clipboard);
  };

  /** What reads a list may have to be loaded first; where that fails, the window for lists says so. */
  async #land(cell: SheetCell, clipboard: Clipboard): Promise<void> {
    const read = await this.parts?.clipboardReader();
    const offer = this.#offer;
    if (offer === undefined || read === undefined) return;
    if (read === null) return this.send({ type: 'paste.open' });
    const pasted = read(clipboard, pasteTarget(cell, offer, this.messages));
    if (pasted.people.length > 0) this.send({ type: 'rows.paste', atRowId: cell.row.id, pasted });
  }

  readonly #openList = (): void => this.send({ type: 'paste.open' });

  readonly #press = (event: KeyboardEvent): void => {
    const rows = this.#snapshot.value?.context.roster.rows ?? [];
    const key = sheetKey(event, rows, this.#isTyping);
    if (key === null) return;
    event.preventDefault();
    if (key.kind === 'undo') this.#undo();
    if (key.kind === 'redo') this.#redo();
    if (key.kind === 'ask') this.send(key.event);
    if (key.kind === 'go') findFocusTarget(this, { ...key, kind: 'cell' })?.focus();
    if (key.kind === 'problem') nextProblem(this, this.#focused, key.direction)?.focus();
  };

  readonly #skip = (): void => {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('[data-focus="next"]')?.focus();
  };

  // Where there is none, the wizard says so to who adds one all the same.
  get #room(): number {
    const limit = this.#offer?.account.limits.maxUsersPerRun ?? 0;
    return Math.max(1, limit - (this.#snapshot.value?.context.roster.rows.length ?? 0));
  }

  get #offer(): AccountOffer | undefined {
    return this.#snapshot.value?.context.offer ?? undefined;
  }

  #rowOf(element: Element | null): UserDraft | undefined {
    const id = element?.getAttribute('data-row');
    return this.#snapshot.value?.context.roster.rows.find((row) => row.id === id);
  }

  #cellOf(event: Event): SheetCell | null {
    return cellOf(event.target, this.#snapshot.value?.context.roster.rows ?? []);
  }

  get #focused(): Element | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    const offer = this.#offer;
    if (snapshot === undefined || offer === undefined) return nothing;
    this.#rows.take(snapshot, offer, this.messages);
    const { roster } = this.messages;
    return html`
      ${this.stepHeading('people', roster.heading, snapshot)}
      ${userTypeChoice({
        offer,
        chosenId: snapshot.context.userTypeId,
        messages: this.messages,
        onChange: this.#chooseType,
      })}
      ${rosterBar({
        context: snapshot.context,
        limit: offer.account.limits.maxUsersPerRun,
        messages: this.messages,
        onAdd: this.#add,
        onOpenList: this.#openList,
        onUndo: this.#undo,
        onRedo: this.#redo,
        onRequireUniqueEmail: this.#requireUniqueEmail,
      })}
      ${peopleNotices(snapshot, this.messages)}
      <button class="skip" type="button" @click=${this.#skip}>${roster.skip}</button>
      <div
        class="sheet"
        ?hidden=${snapshot.context.roster.rows.length === 0}
        @input=${this.#edit}
        @focusout=${this.#leave}
        @click=${this.#act}
        @focusin=${this.#arrive}
        @pointerover=${this.#approach}
        @pointerdown=${this.#approach}
        @paste=${this.#paste}
      >
        ${rosterTable(this.#rows, offer, this.messages)}
      </div>
      ${rowMenu({
        snapshot,
        offer,
        rowId: this.#menuOf,
        opener: () => this.querySelector(`[data-action="menu"][data-row="${this.#menuOf}"]`),
        messages: this.messages,
        send: (event) => this.send(event),
      })}
      <p class="muted keys">${roster.keys}</p>
    `;
  }
}
