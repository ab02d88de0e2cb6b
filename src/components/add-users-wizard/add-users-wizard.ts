import { provide } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ActorOwner, type ActorOwnerHost } from '../../context/actor-owner.ts';
import type { LateParts } from '../../context/late-parts.ts';
import type { LateLanguages } from '../../context/late-languages.ts';
import { partsContext } from '../../context/parts-context.ts';
import { sessionContext, type WizardActor } from '../../context/session-context.ts';
import type { WizardEmitted } from '../../machines/wizard/wizard.types.ts';
import { enFirst } from '../../messages/en/en-first.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { PlanError } from '../../domain/plan-error.ts';
import { readPlan, type Plan } from '../../domain/plan.ts';
import type { Messages, SomeMessages } from '../../messages/messages.ts';
import type { Transport } from '../../transport/transport.ts';
import { messagesContext } from '../messages-context.ts';
import { adoptLooks } from '../ui/adopt-looks.ts';
import { isLevel } from '../ui/heading.ts';
import { LiveRegion } from '../ui/live-region.ts';
import { wizardStyles } from './add-users-wizard.styles.ts';
import { announcementText } from './announcement-text.ts';
import { CurrentPage } from './current-page.ts';
import { focusPressed } from './focus-pressed.ts';
import { focusOn } from './guide.ts';
import { hostEvent, stepEvent } from './host-events.ts';
import { keepEscape, keepInside } from './keep-inside.ts';
import { footerAtHand, pageAtHand, windowAtHand } from './page-at-hand.ts';
import { PageFocus, type PagePlace } from './page-focus.ts';
import { loadPartOf } from './page-parts.ts';
import type { PageView } from './page-view.ts';
import { noTransportPage, wordlessPage } from './pages.ts';
import { pressPrimary } from './press-primary.ts';
import { promptOver } from './prompts.ts';
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
 * @fires {AddUsersStepEvent} add-users-step - A person has come to another step; `detail` has its `step` and `title`.
 * @fires {AddUsersBeforeSubmitEvent} add-users-before-submit - So many people (`detail.people`) are about to be handed over; `preventDefault()` keeps them here.
 * @fires {AddUsersSubmittedEvent} add-users-submitted - It is known what became of each person; `detail` has `attempt`, `created` and `failed`.
 * @fires {AddUsersSignInNeededEvent} add-users-sign-in-needed - The back end no longer knows who the admin is.
 * @fires {AddUsersCancelledEvent} add-users-cancelled - The admin has left the run, and nobody was added.
 * @fires {AddUsersFinishedEvent} add-users-finished - The admin is through, or has left the run after some were added, or may have been.
 * @csspart steps - The list of steps in the header.
 * @cssproperty [--add-users-font] - The typeface.
 * @cssproperty [--add-users-font-size=14px] - The size that every other size follows.
 * @cssproperty [--add-users-radius=8px] - How round corners are; without it, it follows the font size.
 * @cssproperty [--add-users-surface] - The background; pair it with `--add-users-text` and `--add-users-muted`.
 * @cssproperty [--add-users-sunken] - The background of heads of tables and of what lies deeper.
 * @cssproperty [--add-users-text] - Text; pair it with `--add-users-surface` and `--add-users-sunken`.
 * @cssproperty [--add-users-muted] - Text of less weight, on the same backgrounds.
 * @cssproperty [--add-users-line] - Lines between parts.
 * @cssproperty [--add-users-line-strong] - Lines around what can be typed into.
 * @cssproperty [--add-users-accent] - Primary action and selection; pair it with `--add-users-on-accent`.
 * @cssproperty [--add-users-on-accent] - Text on the accent.
 * @cssproperty [--add-users-accent-soft] - The background of what is selected; `--add-users-accent` is read on it.
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
   * Setting it begins a run, unless it says what stands there, or what the one that was set last said; null begins one with nobody. It is null before the account is known, and once the run was left.
   *
   * @throws {PlanError} where it is no plan, or the run is with the back end; nothing changes then. One that was set before the element was defined is reported instead.
   */
  get plan(): Plan | null {
    return this.owner.plan;
  }

  set plan(plan: Plan | null) {
    const hold = this.owner.begin(plan == null ? null : readPlan(plan));
    if (hold !== null) throw new PlanError(hold);
  }

  @provide({ context: sessionContext })
  @state()
  private session: WizardActor | undefined;

  @provide({ context: messagesContext })
  @state()
  private words: FirstMessages = enFirst;

  readonly #speech = new LiveRegion(this);

  // What is loaded later than the first step.
  /** @internal */
  @provide({ context: partsContext })
  readonly parts = this.createParts();

  readonly #words = new WizardWords(this.createLanguages());
  /** Whether there is a language to speak in. */
  #hasWords = false;

  readonly #pageFocus = new PageFocus(this);

  // Where it is first shown may be another document than the one in which it was made, and Firefox would make the root
  // there as one of that document's kind.
  readonly #root = this.attachShadow(AddUsersWizard.shadowRootOptions);
  protected readonly owner = new ActorOwner(this);
  readonly #page = new CurrentPage(this, () => this.session);

  protected abstract createParts(): LateParts;
  protected abstract createLanguages(): LateLanguages<Messages>;
  protected abstract readonly partElement: PageView['part'];

  // Another document has taken its looks away.
  /** @internal */
  adoptedCallback(): void {
    adoptLooks(this.#root, AddUsersWizard.styles);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.adoptedCallback();
    this.#root.addEventListener('click', (event) => focusPressed(event, this.#root), true);
    return this.#root;
  }

  /** @internal */
  actorReplaced(actor: WizardActor | undefined): void {
    this.session = actor;
    this.#pageFocus.begin();
  }

  /** @internal */
  wizardEmitted(emitted: WizardEmitted): void {
    if (emitted.type !== 'guidance') {
      this.dispatchEvent(hostEvent(emitted));
      return;
    }
    const { announcement, focus } = emitted;
    if (announcement !== null) this.#speech.say(announcementText(announcement, this.words));
    if (focus !== null) void focusOn(this, focus);
  }

  protected override willUpdate(): void {
    const { lang, messages: over } = this;
    // Frameworks set undefined where their host takes a property back.
    const words = this.#words.read({ lang: lang ?? '', partWords: this.parts.words, over });
    this.#hasWords = words !== null;
    if (words !== null) this.words = words;
    const next = this.#pagePlace;
    this.#speech.turn(next !== null && this.#pageFocus.leave(next));
  }

  protected override updated(_changed: PropertyValues<this>): void {
    loadPartOf(this.#page.below, this.parts);
    const here = this.#pagePlace;
    if (this.session === undefined || here === null) return;
    const snapshot = this.session.getSnapshot();
    const isElsewhere = this.#pageFocus.arrive(here, snapshot);
    const step = isElsewhere ? stepEvent(snapshot, this.words) : null;
    if (step === null) return;
    this.dispatchEvent(step);
    // Whatever comes later is fetched before anybody needs it, and while there is a connection.
    this.parts.loadWhenIdle();
  }

  get #level(): number {
    const { headingLevel } = this;
    return isLevel(headingLevel) ? headingLevel : DEFAULT_LEVEL;
  }

  /** Null under a prompt, and as long as there are no words for where a person is. */
  get #pagePlace(): PagePlace | null {
    return this.#hasWords ? this.#page.place(this.parts) : null;
  }

  /** Null as long as there is no run. */
  get #pageView(): PageView | null {
    const { session, words: messages, parts } = this;
    if (session === undefined) return null;
    return {
      page: this.#page.below,
      session,
      messages,
      parts,
      restart: this.owner.restart,
      headingLevel: this.#level,
      part: this.partElement,
    };
  }

  protected override render(): TemplateResult {
    if (!this.#hasWords) return wordlessPage();
    const { words } = this;
    const { direction, locale, title } = words;
    const view = this.#pageView;
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
        ${view && stepList(view.session.getSnapshot(), view.page, words)}
        <slot name="plan"></slot>
      </header>
      <slot name="help"></slot>
      <div class="page">${view === null ? noTransportPage(words) : pageAtHand(view)}</div>
      ${view && footerAtHand(view)} ${view && windowAtHand(view)}
      ${view && promptOver(this.#page.top, view)}
      <div class="visually-hidden" role="status" aria-live="polite">${this.#speech.text}</div>
    </section>`;
  }

  readonly #keyPressed = (event: KeyboardEvent): void => {
    keepEscape(event, this.renderRoot);
    pressPrimary(event, this.renderRoot);
  };
}
