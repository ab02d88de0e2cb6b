import { provide } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesContext } from '../../src/components/messages-context.ts';
import { LateParts } from '../../src/context/late-parts.ts';
import { partsContext } from '../../src/context/parts-context.ts';
import { failureNoteStyles } from '../../src/components/ui/failure-note.styles.ts';
import { fieldStyles } from '../../src/styles/field.styles.ts';
import { wizardStyles } from '../../src/components/add-users-wizard/add-users-wizard.styles.ts';
import { sessionContext, type WizardActor } from '../../src/context/session-context.ts';
import { en } from '../../src/messages/en.ts';
import { createPartLoaders } from '../../src/parts/create-part-loaders.ts';
import type { Messages } from '../../src/messages/messages.ts';

/** Gives one part of the wizard what the wizard gives it: the session, the words, and the look. */
export class StorySession extends LitElement {
  static override styles = [
    ...wizardStyles,
    // These come with parts, and a drawing has none.
    fieldStyles,
    failureNoteStyles,
    css`
      .side-by-side {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--unit) * 3);
      }
    `,
  ];

  @provide({ context: sessionContext })
  @property({ attribute: false })
  actor: WizardActor | undefined;

  @provide({ context: messagesContext })
  @property({ attribute: false })
  messages: Messages = en;

  @provide({ context: partsContext })
  readonly parts = new LateParts(this, createPartLoaders(), (part) =>
    part.define('add-users-wizard', customElements),
  );

  /** What stands in it: the tag of a part, or a template. */
  @property({ attribute: false }) content: string | TemplateResult = '';

  protected override render(): TemplateResult {
    const { content } = this;
    const part =
      typeof content === 'string'
        ? Object.assign(document.createElement(content), { headingLevel: 2 })
        : content;
    const { locale, direction } = this.messages;
    const isFooter = typeof content === 'string' && content.endsWith('-footer');
    return html`<section class="wizard" lang=${locale} dir=${direction} aria-label="One part">
      ${isFooter ? html`<footer>${part}</footer>` : html`<div class="page">${part}</div>`}
    </section>`;
  }
}

/** Registers it; what only registers when it is imported is left out of the build. */
export function defineStorySession(): void {
  if (customElements.get('story-session') === undefined) {
    customElements.define('story-session', StorySession);
  }
}
