import type { TemplateResult } from 'lit';

/** What a story is told when it is loaded, drawn and played. */
export interface StoryContext {
  readonly id: string;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly loaded: Readonly<Record<string, unknown>>;
  readonly canvasElement: HTMLElement;
}

export interface Story {
  /** What it is called, in the words of the requirement. */
  readonly name?: string;
  /** The rows of the requirements that it shows. */
  readonly tags?: readonly string[];
  readonly loaders?: readonly ((context: StoryContext) => Promise<Record<string, unknown>>)[];
  readonly render?: (args: unknown, context: StoryContext) => TemplateResult;
  readonly play?: (context: StoryContext) => Promise<void>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/**
 * The part of Storybook's preview that the stories use.
 *
 * Its own types know no tag names as components, and their unions are too large for the compiler.
 */
export interface StoryPreview {
  meta(about: Story & { readonly title: string; readonly component?: string }): {
    story(story: Story): unknown;
  };
}
