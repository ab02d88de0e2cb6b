import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyStateNode } from 'xstate';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { playScene, type PlayedScene, type Wishes } from '../scene/scene.ts';
import { allScenes } from '../scenes/all-scenes.ts';
import { stoppedNote } from '../preview/show-scene.ts';
import { machines } from './machines.ts';

/** The states of every machine as nested boxes, with a wizard beside them: each lights the other. */
export class StateChart extends LitElement {
  @property({ attribute: false }) messages: Messages = en;
  /** What the toolbar asks for. */
  @property({ attribute: false }) wishes: Wishes = {};
  /** The scene that is shown, by its name. */
  @property({ attribute: false }) scene = 'nobody typed in yet';

  @state() private stage: PlayedScene | undefined;
  @state() private places: readonly string[] = [];

  /** Plays a scene in the wizard beside the chart. */
  async show(name: string): Promise<void> {
    const scene = allScenes.find(([each]) => each === name)?.[1];
    if (scene === undefined) return;
    this.stage?.close();
    this.scene = name;
    const stage = await playScene(scene, this.wishes);
    const look = () => {
      this.places = stage.places();
    };
    stage.actor.subscribe(look);
    // What an editor does is told by its own snapshots, which the wizard follows a task later.
    stage.actor.on('*', look);
    look();
    this.stage = stage;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.show(this.scene);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stage?.close();
  }

  protected override render(): TemplateResult {
    return html`<div class="chart">
      <nav aria-label="States">${machines.map(({ root }) => this.#box(root))}</nav>
      <div class="beside">
        <p role="status">Shown: ${this.scene}</p>
        ${stoppedNote(this.stage?.stopped ?? null)}
        ${
          this.stage === undefined
            ? nothing
            : html`<add-users-wizard
                .actor=${this.stage.actor}
                .messages=${this.messages}
              ></add-users-wizard>`
        }
      </div>
    </div>`;
  }

  #box(node: AnyStateNode): TemplateResult {
    const children: readonly AnyStateNode[] = Object.values(node.states);
    const isLit = this.places.some((id) => id === node.id || id.startsWith(`${node.id}.`));
    if (children.length === 0) return this.#leaf(node, isLit);
    return html`<details class=${isLit ? 'lit' : ''} ?open=${isLit || node.parent === undefined}>
      <summary>${node.key}</summary>
      ${children.map((child) => this.#box(child))}
    </details>`;
  }

  #leaf(node: AnyStateNode, isLit: boolean): TemplateResult {
    const scene = allScenes.find(([, { states }]) =>
      (states as readonly string[]).includes(node.id),
    );
    if (scene === undefined) return html`<span class="passing">${node.key}</span>`;
    return html`<button
      type="button"
      class=${isLit ? 'lit' : ''}
      aria-current=${isLit ? 'true' : nothing}
      title=${scene[0]}
      @click=${() => this.show(scene[0])}
    >
      ${node.key}
    </button>`;
  }
}

/** Registers the chart; what only registers when it is imported is left out of the build. */
export function defineStateChart(): void {
  if (customElements.get('state-chart') === undefined)
    customElements.define('state-chart', StateChart);
}
