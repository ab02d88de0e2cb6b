import type { Decorator } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { HEARD, NEWS, type Heard } from './heard.ts';
import { answerForRuns } from './shown-run.ts';

let isListening = false;

/** Tells the panel of events what a host would hear of the stories on the page, and of their runs. */
export const withEvents: Decorator = (story) => {
  if (!isListening) listen();
  isListening = true;
  return story();
};

function listen(): void {
  answerForRuns();
  for (const type of NEWS) {
    document.addEventListener(type, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const heard: Heard = { type, detail, at: Date.now() };
      addons.getChannel().emit(HEARD, heard);
    });
  }
}
