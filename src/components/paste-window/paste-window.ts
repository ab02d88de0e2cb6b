import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PasteTarget } from '../../domain/paste-target.ts';
import { readPeople, type PastedPeople } from '../../domain/pasted-people.ts';
import { clipboardText } from '../../domain/pasted-table.ts';
import { selectLandingRow, selectSurplus } from '../../machines/wizard/wizard-paste.selectors.ts';
import type { AccountOffer } from '../../machines/wizard/wizard.types.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { PartElement } from '../part-element.ts';
import { clipboardOf, pasteTarget } from '../steps/people-step/sheet-paste.ts';
import { dialog } from '../ui/dialog.ts';
import { warningIcon } from '../ui/icons.ts';
import { WindowFocus } from '../ui/window-focus.ts';
import { readListFile, type ListFile } from './list-file.ts';
import { pasteWindowStyles } from './paste-window.styles.ts';

const ACCEPTED = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';
const NOBODY: PastedPeople = { people: [], leftOut: 0 };

/**
 * The window over the roster in which a whole list is pasted, or read from a file (R06, R10).
 *
 * What stands in it is kept while it is closed, and goes when its people have been added or the run is left.
 *
 * @summary The window for whole lists over the first step.
 * @tagname add-users-wizard-paste-window
 */
export class PasteWindow extends PartElement {
  readonly #snapshot = this.select((snapshot) => snapshot);

  @state() private text = '';
  @state() private file: ListFile | null = null;
  /** Whether it was to be added while there was nobody in it. */
  @state() private isRefused = false;
  /** What the account offered when the text was written. */
  #account: AccountOffer | null = null;

  protected readonly windowFocus = new WindowFocus(this, () => ({
    place: this.#problem ?? '',
    isProblem: this.#problem !== null,
  }));

  constructor() {
    super();
    this.addEventListener('paste', (event) => this.#paste(event));
    this.addEventListener('dragover', (event) => this.#offer(event));
    this.addEventListener('drop', (event) => this.#drop(event));
  }

  protected override get looks(): readonly CSSResult[] {
    return [fieldStyles, pasteWindowStyles];
  }

  // Whoever opens the window to paste does so at once, wherever the focus is in it.
  #paste(event: ClipboardEvent): void {
    const box = this.querySelector('textarea');
    const clipboard = clipboardOf(event);
    const text = clipboardText(clipboard);
    // What the browser does itself, it can undo, too.
    if (box === null || text === '' || (event.target === box && text === clipboard.plain)) return;
    event.preventDefault();
    box.focus();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    this.#write(box.value);
  }

  #offer(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  }

  #drop(event: DragEvent): void {
    const dropped = event.dataTransfer?.files[0];
    if (dropped === undefined) return;
    event.preventDefault();
    void this.#read(dropped);
  }

  async #read(file: File): Promise<void> {
    const read = await readListFile(file);
    if (read.kind === 'text') this.#write(read.text);
    this.file = read;
  }

  #write(text: string): void {
    this.text = text;
    this.file = null;
    this.isRefused = false;
  }

  readonly #type = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.#write(event.target.value);
  };

  readonly #choose = (): void => this.querySelector<HTMLInputElement>('input[type=file]')?.click();

  readonly #take = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [chosen] = target.files ?? [];
    if (chosen !== undefined) void this.#read(chosen);
    // The same file can be chosen again, after it was changed.
    target.value = '';
  };

  readonly #close = (): void => this.send({ type: 'paste.close' });

  readonly #add = (): void => {
    const snapshot = this.#snapshot.value;
    const pasted = this.#found;
    this.isRefused = pasted.people.length === 0;
    if (snapshot === undefined || this.isRefused) return;
    this.send({ type: 'rows.paste', atRowId: selectLandingRow(snapshot), pasted });
    this.#write('');
  };

  get #target(): PasteTarget | null {
    const offer = this.#snapshot.value?.context.offer ?? null;
    return offer === null
      ? null
      : pasteTarget({ field: 'firstName', row: null }, offer, this.messages);
  }

  get #found(): PastedPeople {
    const target = this.#target;
    return target === null ? NOBODY : readPeople(this.text, target);
  }

  /** Why the list can't be taken as it is; null when nothing is wrong. */
  get #problem(): string | null {
    const words = this.messages.paste;
    if (this.file?.kind === 'notText') return words.notText(this.file.name);
    if (this.file?.kind === 'tooLarge') return words.tooLarge(this.file.name);
    return this.isRefused ? words.nobody : null;
  }

  // Another account, or a run that was begun anew, gets nothing of the people that were meant for the one before (fault A26).
  protected override willUpdate(): void {
    const offer = this.#snapshot.value?.context.offer ?? null;
    if (offer !== this.#account) this.#write('');
    this.#account = offer;
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const words = messages.paste;
    const found = this.#found;
    return dialog({
      id: 'paste-window',
      title: words.title,
      headingLevel: this.headingLevel,
      onClose: this.#close,
      body: html`${this.#box()}
        <div class="from-file">
          <input type="file" accept=${ACCEPTED} hidden @change=${this.#take} />
          <button type="button" @click=${this.#choose}>${words.chooseFile}</button>
          <span class="muted">${words.dropHint}</span>
        </div>
        ${this.#findings(found)}`,
      actions: html`
        <button type="button" @click=${this.#close}>${messages.footer.cancel}</button>
        <button type="button" class="primary" @click=${this.#add}>
          ${words.add(found.people.length)}
        </button>
      `,
    });
  }

  #box(): TemplateResult {
    const words = this.messages.paste;
    const problem = this.#problem;
    return html`<div class="field">
      <label for="paste-list">${words.list}</label>
      <textarea
        id="paste-list"
        class="box"
        wrap="off"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${problem === null ? nothing : 'true'}
        ?data-problem=${problem !== null}
        aria-describedby=${problem === null ? 'paste-hint' : 'paste-hint paste-problem'}
        .value=${this.text}
        @input=${this.#type}
      ></textarea>
      <small class="muted" id="paste-hint">${words.hint}</small>
      ${
        problem === null
          ? nothing
          : html`<small class="problem" id="paste-problem"
              >${warningIcon}<span>${problem}</span></small
            >`
      }
    </div>`;
  }

  #findings({ people, leftOut }: PastedPeople): TemplateResult {
    const { paste, roster } = this.messages;
    const snapshot = this.#snapshot.value;
    const limit = snapshot?.context.offer?.account.limits.maxUsersPerRun ?? 0;
    const surplus = snapshot === undefined ? 0 : selectSurplus(snapshot, people.length);
    const guessed = people.filter(({ derivedName }) => derivedName !== null).length;
    const notes = [
      surplus === 0 ? [] : [paste.surplus(surplus, limit)],
      guessed === 0 ? [] : [roster.derivedNames(guessed)],
      leftOut === 0 ? [] : [roster.leftOut(leftOut)],
      this.file?.kind === 'text' && this.file.guessed !== null ? [paste.guessedLetters] : [],
    ].flat();
    return html`<div class="findings" role="status">
      <p class="found">${this.text === '' ? '' : paste.found(people.length)}</p>
      ${notes.map((note) => html`<p class="muted">${note}</p>`)}
    </div>`;
  }
}
