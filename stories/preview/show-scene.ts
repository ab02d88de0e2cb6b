import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Story, StoryContext } from './story-types.ts';
import { namedFault, faultNames } from '../../src/mocks/named-faults.ts';
import type { Weather } from '../scene/story-account.ts';
import { playScene, type PlayedScene, type Scene, type Wishes } from '../scene/scene.ts';
import { drawn } from './drawn.ts';
import { messagesOf } from './locales.ts';
import { showRun } from './shown-run.ts';
import { AS_TOLD, readGlobals, type Globals } from './toolbar.ts';

/** The scenes that are on the page, by the story that shows them. */
const shown = new Map<string, PlayedScene>();

/** What a story of a scene is made of: the scene is played before anything is drawn. */
export function showing(scene: Scene): Pick<Story, 'loaders' | 'render' | 'play' | 'parameters'> {
  const play = async ({ id, globals }: StoryContext) => {
    shown.get(id)?.close();
    const chosen = readGlobals(globals);
    const stage = await playScene(scene, wishesOf(chosen));
    stage.account.change(weatherOf(chosen));
    shown.set(id, stage);
    showRun(id, stage.run);
    return { stage };
  };
  return { loaders: [play], render: renderScene, play: drawn, parameters: { scene } };
}

/** The wizard where a scene ended. */
function renderScene(_: unknown, { loaded, globals }: StoryContext): TemplateResult {
  const stage = loaded['stage'] as PlayedScene;
  return html`${stoppedNote(stage.stopped)}
  ${keyed(
    stage,
    html`<add-users-wizard
      .actor=${stage.actor}
      .messages=${messagesOf(readGlobals(globals).locale)}
    ></add-users-wizard>`,
  )}`;
}

/** Says that what the toolbar asks for does not lead to the scene. */
export function stoppedNote(reason: string | null): TemplateResult | typeof nothing {
  if (reason === null) return nothing;
  return html`<p class="stopped">
    With what the toolbar asks for, this scene can’t be reached: ${reason}. Shown is how far it
    went.
  </p>`;
}

export function wishesOf({ persona, userType, people }: Globals): Wishes {
  return {
    ...(persona === AS_TOLD ? {} : { persona }),
    ...(userType === AS_TOLD ? {} : { userType }),
    ...(people === AS_TOLD ? {} : { people }),
  };
}

export function weatherOf({ latency, fault }: Globals): Weather {
  const name = faultNames.find((each) => each === fault);
  return { latencyMs: Number(latency), faults: name === undefined ? [] : namedFault(name) };
}
