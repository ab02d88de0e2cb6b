import { consume } from '@lit/context';
import { LitElement, type CSSResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SelectController } from '../context/select-controller.ts';
import { sessionContext, type WizardActor } from '../context/session-context.ts';
import { wouldSubmit } from '../context/would-submit.ts';
import {
  selectEditor,
  type Editor,
  type EditorName,
} from '../machines/wizard/wizard-editor.selectors.ts';
import {
  selectSteps,
  type WizardSnapshot,
  type WizardStep,
} from '../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import { enFirst } from '../messages/en/en-first.ts';
import type { FirstMessages } from '../messages/first-messages.ts';
import { AddUsersBeforeSubmitEvent } from './add-users-wizard/add-users-before-submit.event.ts';
import { messagesContext } from './messages-context.ts';
import { adoptLooks } from './ui/adopt-looks.ts';
import { pageHeading } from './ui/heading.ts';

/**
 * What every part of the wizard has: the running session and the words.
 *
 * It renders into the root of the wizard, so that labels, descriptions and errors can name each other.
 */
export abstract class SessionElement extends LitElement {
  /** The level of the part's own heading, 1 to 6. */
  @property({ attribute: false }) headingLevel = 3;

  @consume({ context: sessionContext, subscribe: true })
  @state()
  private session: WizardActor | undefined;

  @consume({ context: messagesContext, subscribe: true })
  @state()
  protected messages: FirstMessages = enFirst;

  /** The look of what only this part renders; it comes into the wizard's root with the part. */
  protected get looks(): readonly CSSResult[] {
    return [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLooks(this.getRootNode(), this.looks);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Follows one selection of the wizard; the part renders again when it changes. */
  protected select<Selection>(
    select: (snapshot: WizardSnapshot) => Selection,
    isEqual?: (a: Selection | undefined, b: Selection) => boolean,
  ): SelectController<Selection> {
    return new SelectController(this, () => this.session, select, isEqual);
  }

  /**
   * Follows the editor of a name while it is open; the part renders again with everything that it shows.
   *
   * One that waits for its machine shows nothing yet.
   */
  protected selectEditor<Name extends EditorName>(
    name: Name,
  ): SelectController<ReturnType<Editor<Name>['getSnapshot']> | null> {
    return this.select((snapshot) => {
      const editor = selectEditor(snapshot, name)?.getSnapshot() ?? null;
      return editor !== null && hasBegun(editor) ? editor : null;
    });
  }

  /** The open editor of a name, to be told something. */
  protected editor<Name extends EditorName>(name: Name): Editor<Name> | null {
    return this.session === undefined ? null : selectEditor(this.session.getSnapshot(), name);
  }

  /** The heading of a step; to those who hear it, it also says which of how many steps this is (R21). */
  protected stepHeading(step: WizardStep, text: string, snapshot: WizardSnapshot): TemplateResult {
    const { steps, stepOf } = this.messages;
    const all = selectSteps(snapshot);
    const place = stepOf(steps[step], all.indexOf(step) + 1, all.length);
    return pageHeading(text, this.headingLevel, place);
  }

  /** Tells the wizard something, unless it would hand the people over and the host keeps them here. */
  protected send(event: WizardEvent): void {
    const { session } = this;
    if (session === undefined) return;
    if (wouldSubmit(session, event) && !this.#mayHandOver(session)) return;
    session.send(event);
  }

  /** Asks the host, from the wizard's own element. */
  #mayHandOver(session: WizardActor): boolean {
    const root = this.getRootNode();
    const people = session.getSnapshot().context.roster.rows.length;
    const intent = new AddUsersBeforeSubmitEvent({ people });
    return root instanceof ShadowRoot ? root.host.dispatchEvent(intent) : true;
  }
}

function hasBegun({ status }: { readonly status: string }): boolean {
  return status !== 'stopped';
}
