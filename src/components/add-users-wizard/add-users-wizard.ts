import { provide } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ActorOwner, type ActorOwnerHost } from '../../context/actor-owner.ts';
import type { LateParts, PartName } from '../../context/late-parts.ts';
import type { LateLanguages } from '../../context/late-languages.ts';
import { partsContext } from '../../context/parts-context.ts';
import { SelectController } from '../../context/select-controller.ts';
import { sessionContext, type WizardActor } from '../../context/session-context.ts';
import {
  selectPage,
  selectPlace,
  selectStep,
  type WizardSnapshot,
} from '../../machines/wizard/wizard.selectors.ts';
import type {
  Announcement,
  FocusTarget,
  WizardEmitted,
  WizardPage,
} from '../../machines/wizard/wizard.types.ts';
import { enFirst } from '../../messages/en/en-first.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { PlanError } from '../../domain/plan-error.ts';
import { readPlan, type Plan } from '../../domain/plan.ts';
import type { Messages, SomeMessages } from '../../messages/messages.ts';
import type { Transport } from '../../transport/transport.ts';
import { messagesContext } from '../messages-context.ts';
import { adoptLooks } from '../ui/adopt-looks.ts';
import { AddUsersCancelledEvent } from './add-users-cancelled.event.ts';
import { AddUsersFinishedEvent } from './add-users-finished.event.ts';
import { AddUsersSignInNeededEvent } from './add-users-sign-in-needed.event.ts';
import { AddUsersStepEvent } from './add-users-step.event.ts';
import { AddUsersSubmittedEvent } from './add-users-submitted.event.ts';
import { wizardStyles } from './add-users-wizard.styles.ts';
import { announcementText } from './announcement-text.ts';
import { findFocusTarget } from './guide.ts';
import { keepEscape, keepInside } from './keep-inside.ts';
import { missingPage, missingWindow, type MissingPartView } from './missing-part.ts';
import { PAGE_TAGS, partOf, PROMPTS, windowOver } from './page-parts.ts';
import {
  leftPage,
  loadFailedPage,
  loadingPage,
  noTransportPage,
  submittingPage,
  wordlessPage,
} from './pages.ts';
import { leavingPrompt, signedOutPrompt } from './prompts.ts';
import { stepList } from './step-list.ts';
import { WizardWords } from './wizard-words.ts';

const DEFAULT_LEVEL = 2;

/**
 * The wizard with which the admin of a phone account adds people. Give it a `transport` and it runs.
 *
 * `defineAddUsersWizard` registers it, and says where its further parts come from.
 *
 * @summary Adds people to a phone account, up to 25 at once.
 * @tagname add-users-wizard
 * @slot banner - The host's banner, over everything and as wide as the wizard (R35).
 * @slot plan - A link to where the plan can be looked up (R01).
 * @slot help - The host's own help and notices (R35).
 * @fires {AddUsersStepEvent} add-users-step - A person has come to another step.
 * @fires {AddUsersBeforeSubmitEvent} add-users-before-submit - The people are about to be handed over; `preventDefault()` keeps them here.
 * @fires {AddUsersSubmittedEvent} add-users-submitted - It is known what became of each person.
 * @fires {AddUsersSignInNeededEvent} add-users-sign-in-needed - The back end no longer knows who the admin is.
 * @fires {AddUsersCancelledEvent} add-users-cancelled - The admin has left the run without submitting it.
 * @fires {AddUsersFinishedEvent} add-users-finished - The admin is through.
 * @csspart steps - The list of steps in the header.
 * @cssproperty [--add-users-font] - The typeface; the system's own by default.
 * @cssproperty [--add-users-font-size=14px] - The size that every other size follows.
 * @cssproperty [--add-users-radius] - How round corners are.
 * @cssproperty [--add-users-surface] - The background; pair it with `--add-users-text` and `--add-users-muted`.
 * @cssproperty [--add-users-sunken] - The background of heads of tables and of what lies deeper.
 * @cssproperty [--add-users-text] - Words.
 * @cssproperty [--add-users-muted] - Words of less weight.
 * @cssproperty [--add-users-line] - Lines between parts.
 * @cssproperty [--add-users-line-strong] - Lines around what can be typed into.
 * @cssproperty [--add-users-accent] - Primary action and selection; pair it with `--add-users-on-accent`.
 * @cssproperty [--add-users-on-accent] - Words on the accent.
 * @cssproperty [--add-users-accent-soft] - The background of what is selected.
 * @cssproperty [--add-users-danger] - What is wrong; pair it with `--add-users-danger-soft`.
 * @cssproperty [--add-users-danger-soft] - The background of what is wrong.
 * @cssproperty [--add-users-warning] - What needs attention; pair it with `--add-users-warning-soft`.
 * @cssproperty [--add-users-warning-soft] - The background of what needs attention.
 * @cssproperty [--add-users-success] - What is done; pair it with `--add-users-success-soft`.
 * @cssproperty [--add-users-success-soft] - The background of what is done.
 */
export abstract class AddUsersWizard extends LitElement implements ActorOwnerHost {
  static override styles = wizardStyles;

  /** The back end. Nothing happens before it is set; it may be replaced at any time. */
  @property({ attribute: false }) transport: Transport | undefined;

  /** The language that is spoken, by its BCP 47 tag; English unless there are words for it. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Words of the host's own, as few as he likes; they take the place of the language's. */
  @property({ attribute: false }) messages: SomeMessages | undefined;

  /** A ready-made actor, for tests and stories; the wizard neither starts nor stops it. */
  @property({ attribute: false }) actor: WizardActor | undefined;

  /** The level of the title in the host's outline, 1 to 5; its pages have the next one. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true })
  headingLevel = DEFAULT_LEVEL;

  /**
   * The people who are entered, without what is secret: keep it, and set it to go on with them (R21).
   *
   * Setting it begins a run, unless it says what the one that was set last said; null begins one with nobody. It is null before the account is known.
   *
   * @throws {PlanError} where it is no plan, or the run is with the back end; nothing changes then
   */
  @property({ attribute: false })
  get plan(): Plan | null {
    return this.owner.plan;
  }

  set plan(plan: Plan | null) {
    const wanted = plan == null ? null : readPlan(plan);
    // A template that makes the same plan anew at each render must not take away what was entered since.
    if (wanted !== null && JSON.stringify(wanted) === this.#planText) return;
    const { hold } = this.owner;
    if (hold !== null) throw new PlanError(hold);
    this.#planText = JSON.stringify(wanted);
    this.owner.begin(wanted);
  }

  @provide({ context: sessionContext })
  @state()
  private session: WizardActor | undefined;

  @provide({ context: messagesContext })
  @state()
  private words: FirstMessages = enFirst;

  @state() private spoken = '';

  @query('.page') private pageOutlet!: HTMLElement | null;

  /**
   * What is loaded later than the first step.
   *
   * @internal
   */
  @provide({ context: partsContext })
  readonly parts = this.createParts();

  readonly #words = new WizardWords(this.createLanguages());
  /** Whether there is a language to speak in. */
  #hasWords = false;

  /** The plan that was set last, to tell whether another one is another. */
  #planText = '';
  readonly #pages = new Map<string, HTMLElement>();
  #place: string | undefined;
  /** Whether the page at hand was missing, and why. */
  #lack: string | undefined;
  #owesFocus = false;
  #lastPage: WizardPage = 'people';

  protected readonly owner = new ActorOwner(this);
  readonly #page = new SelectController(this, () => this.session, selectPage);
  readonly #wherePlaced = new SelectController(this, () => this.session, selectPlace);

  protected abstract createParts(): LateParts;
  protected abstract createLanguages(): LateLanguages<Messages>;

  /** Makes one of the elements that the wizard is made of, by its whole tag. */
  protected abstract createPart(tag: string): HTMLElement;

  /**
   * Called when it has come into another document, which has taken its looks away.
   *
   * @internal
   */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) adoptLooks(this.shadowRoot, AddUsersWizard.styles);
  }

  // Where it is first shown may be another document than the one in which it was made.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(AddUsersWizard.shadowRootOptions);
    adoptLooks(root, AddUsersWizard.styles);
    return root;
  }

  /** @internal */
  actorReplaced(actor: WizardActor | undefined): void {
    this.session = actor;
    // Another run begins where it begins: nobody who is elsewhere in the page is taken to it.
    this.#place = undefined;
  }

  /** @internal */
  wizardEmitted(emitted: WizardEmitted): void {
    switch (emitted.type) {
      case 'guidance':
        if (emitted.announcement !== null) this.#announce(emitted.announcement);
        if (emitted.focus !== null) void this.#focus(emitted.focus);
        return;
      case 'submitted': {
        const { attempt, created, failed } = emitted;
        this.dispatchEvent(new AddUsersSubmittedEvent({ attempt, created, failed }));
        return;
      }
      case 'signInNeeded':
        this.dispatchEvent(new AddUsersSignInNeededEvent());
        return;
      case 'cancelled':
        this.dispatchEvent(new AddUsersCancelledEvent());
        return;
      case 'finished':
        this.dispatchEvent(new AddUsersFinishedEvent());
    }
  }

  protected override willUpdate(): void {
    this.#findWords();
    const place = this.#wherePlaced.value;
    const isElsewhere = place !== this.#place;
    if ((!isElsewhere && this.#lackHere === this.#lack) || this.#isUnderPrompt) return;
    // The control that was pressed goes with its page: whoever was inside is taken along.
    this.#owesFocus ||= isElsewhere && this.#place !== undefined && this.#place !== 'loading';
    this.#owesFocus ||= this.matches(':focus-within');
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#loadWhatIsMissing();
    const place = this.#wherePlaced.value;
    const isElsewhere = place !== this.#place;
    const lack = this.#lackHere;
    if ((!isElsewhere && lack === this.#lack) || this.session === undefined) return;
    if (this.#isUnderPrompt) return;
    this.#place = place;
    this.#lack = lack;
    const snapshot = this.session.getSnapshot();
    if (isElsewhere) this.#tellStep(snapshot);
    // The states inside a page keep the focus; who arrives at the page meets them together.
    const isArrival = Object.values(snapshot.getMeta()).some((meta) => meta?.focus === 'heading');
    if (!isArrival || !this.#owesFocus) return;
    this.#owesFocus = false;
    void this.#focus({ kind: 'heading' });
  }

  #findWords(): void {
    const { lang, messages: over } = this;
    // Frameworks set undefined where their host takes a property back.
    const words = this.#words.read({ lang: lang ?? '', partWords: this.parts.words, over });
    this.#hasWords = words !== null;
    if (words !== null) this.words = words;
  }

  get #level(): number {
    return this.headingLevel ?? DEFAULT_LEVEL;
  }

  get #isUnderPrompt(): boolean {
    return this.#page.value !== undefined && PROMPTS.has(this.#page.value);
  }

  /** The page at hand, or the one under a prompt. */
  get #pageBelow(): WizardPage {
    const page = this.#page.value;
    if (page !== undefined && !PROMPTS.has(page)) this.#lastPage = page;
    return this.#lastPage;
  }

  #tellStep(snapshot: WizardSnapshot): void {
    const step = selectStep(snapshot);
    if (step === null || selectPage(snapshot) !== step) return;
    this.dispatchEvent(new AddUsersStepEvent({ step, title: this.words.steps[step] }));
    // Whatever comes later is fetched before anybody needs it, and while there is a connection.
    this.parts.loadWhenIdle();
  }

  /** The part that what is to be shown needs and does not have. */
  get #missing(): PartName | null {
    const part = this.session === undefined ? null : partOf(this.#pageBelow);
    return part === null || this.parts.isThere(part) ? null : part;
  }

  get #lackHere(): string | undefined {
    const part = windowOver(this.#pageBelow) === null ? this.#missing : null;
    return part === null ? undefined : `${part} ${this.parts.hasFailed(part)}`;
  }

  #loadWhatIsMissing(): void {
    const part = this.#missing;
    if (part !== null && !this.parts.hasFailed(part)) void this.parts.load(part);
  }

  #announce(announcement: Announcement): void {
    const text = announcementText(announcement, this.words);
    // The same words twice would be no change, and stay unspoken.
    this.spoken = text === this.spoken ? `${text}\u00A0` : text;
  }

  async #focus(target: FocusTarget): Promise<void> {
    // The guidance comes before the observers that render what it points to.
    await Promise.resolve();
    await this.updateComplete;
    const page = this.pageOutlet?.firstElementChild;
    if (page instanceof LitElement) await page.updateComplete;
    findFocusTarget(this.renderRoot, target)?.focus();
  }

  protected override render(): TemplateResult {
    if (!this.#hasWords) return wordlessPage();
    const { direction, locale, title } = this.words;
    return html`<section
      class="wizard"
      lang=${locale}
      dir=${direction}
      aria-labelledby="title"
      @keydown=${this.#keyPressed}
      @beforeinput=${keepInside}
      @input=${keepInside}
    >
      <slot name="banner"></slot>
      <header>
        <div class="title" id="title" role="heading" aria-level=${this.#level}>${title}</div>
        ${this.session === undefined ? nothing : stepList(this.session.getSnapshot(), this.words)}
        <slot name="plan"></slot>
      </header>
      <slot name="help"></slot>
      <div class="page">${this.#renderPage()}</div>
      ${this.#renderFooter()} ${this.#renderWindow()} ${this.#renderPrompt()}
      <div class="visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
    </section>`;
  }

  #renderPage(): TemplateResult | HTMLElement {
    const level = this.#level + 1;
    const page = this.#page.value;
    if (this.session === undefined || page === undefined) return noTransportPage(this.words);
    const snapshot = this.session.getSnapshot();
    const { context } = snapshot;
    const below = this.#pageBelow;
    switch (below) {
      case 'loading':
        return loadingPage(this.words);
      case 'loadFailed':
        return loadFailedPage(this.words, level, context.failure, this.#retry);
      case 'left':
        return leftPage(this.words, level, this.#again);
      case 'submitting':
        return submittingPage(this.words, level, context.submission.request.rows.length);
      default:
        return this.#lackHere === undefined
          ? this.#part(PAGE_TAGS[below] ?? below, level)
          : missingPage(this.#missingPartView(snapshot, level));
    }
  }

  #missingPartView(snapshot: WizardSnapshot, headingLevel: number): MissingPartView {
    const step = selectStep(snapshot);
    const part = this.#missing;
    return {
      title: step === null ? '' : this.words.steps[step],
      headingLevel,
      hasFailed: part !== null && this.parts.hasFailed(part),
      messages: this.words,
      onRetry: () => {
        if (part !== null) void this.parts.load(part);
      },
      onBack: snapshot.can({ type: 'step.back' }) ? this.#back : null,
    };
  }

  #renderFooter(): TemplateResult | typeof nothing {
    const below = this.#page.value === undefined ? undefined : this.#pageBelow;
    // Nobody can go on from a page that he has not seen.
    const hasMoves = below !== undefined && below in PAGE_TAGS && this.#lackHere === undefined;
    return hasMoves ? html`<footer>${this.#part('footer', this.#level)}</footer>` : nothing;
  }

  #renderWindow(): TemplateResult | HTMLElement | typeof nothing {
    const { session } = this;
    const over = windowOver(this.#pageBelow);
    if (session === undefined || over === null) return nothing;
    const level = this.#level + 2;
    if (this.#missing === null) return this.#part(over.tag, level);
    return missingWindow({
      ...this.#missingPartView(session.getSnapshot(), level),
      title: over.title(this.words),
      onBack: () => over.close(session),
    });
  }

  #renderPrompt(): TemplateResult | typeof nothing {
    const level = this.#level + 1;
    const isBusy = this.session?.getSnapshot().hasTag('busy') ?? false;
    switch (this.#page.value) {
      case 'leaving':
        return leavingPrompt(this.words, level, this.#stay, this.#leave);
      case 'signedOut':
        return signedOutPrompt(this.words, level, isBusy, this.#renew);
      default:
        return nothing;
    }
  }

  // Control Enter does what the one primary action does, of the window that is open or else of the page.
  readonly #keyPressed = (event: KeyboardEvent): void => {
    keepEscape(event, this.renderRoot);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const target = event.target instanceof Element ? event.target : null;
    const around = target?.closest('dialog') ?? this.renderRoot;
    const primary = around.querySelector<HTMLElement>('.moves .primary');
    if (primary === null) return;
    event.preventDefault();
    primary.click();
  };

  readonly #stay = (): void => this.session?.send({ type: 'leave.stay' });
  readonly #leave = (): void => this.session?.send({ type: 'leave.confirm' });
  readonly #back = (): void => this.session?.send({ type: 'step.back' });
  readonly #again = (): void => this.session?.send({ type: 'run.again' });
  readonly #retry = (): void => this.session?.send({ type: 'load.retry' });
  readonly #renew = (): void => this.session?.send({ type: 'session.renewed' });

  // Made by name, so that the parts follow whatever tag the host has chosen for the wizard.
  #part(name: string, headingLevel: number): HTMLElement {
    const tag = `${this.localName}-${name}`;
    const part = this.#pages.get(tag) ?? this.createPart(tag);
    this.#pages.set(tag, part);
    return Object.assign(part, { headingLevel });
  }
}
