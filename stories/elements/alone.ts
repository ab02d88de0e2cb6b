import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { messagesOf } from '../preview/locales.ts';
import { showing, stoppedNote } from '../preview/show-scene.ts';
import type { Story, StoryContext } from '../preview/story-types.ts';
import { readGlobals } from '../preview/toolbar.ts';
import type { PlayedScene, Scene } from '../scene/scene.ts';
import { defineStorySession } from './story-session.ts';

defineStorySession();

/** One part of the wizard, without the others, in a scene. */
export function alone(tag: string, scene: Scene): Pick<Story, 'loaders' | 'render' | 'play'> {
  const { loaders, play } = showing(scene);
  return {
    ...(loaders === undefined ? {} : { loaders }),
    ...(play === undefined ? {} : { play }),
    render: (_, context) => {
      const stage = context.loaded['stage'] as PlayedScene;
      return html`${stoppedNote(stage.stopped)}
      ${keyed(
        stage,
        html`<story-session
          .actor=${stage.actor}
          .messages=${wordsOf(context)}
          .content=${tag}
        ></story-session>`,
      )}`;
    },
  };
}

/** Something that is drawn from words alone, with the wizard's look around it. */
export function drawing(draw: (context: StoryContext) => TemplateResult): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      html`<story-session
        .messages=${wordsOf(context)}
        .content=${html`<div>${draw(context)}</div>`}
      ></story-session>`,
  };
}

export function wordsOf({ globals }: StoryContext) {
  return messagesOf(readGlobals(globals).locale);
}
