import { LitElement } from 'lit';
import type { StoryContext } from './story-types.ts';

/** Waits until everything is on screen that follows from what has happened so far, late parts and fonts too. */
export async function drawn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  await document.fonts.ready;
  for (let before = '', quiet = 0; quiet < 2; quiet += 1) {
    const elements = litElementsIn(canvasElement);
    await Promise.all(elements.map((element) => element.updateComplete));
    await nextFrame();
    const now = litElementsIn(canvasElement).map(markupOf).join();
    if (now !== before) quiet = 0;
    before = now;
  }
}

function litElementsIn(place: ParentNode): readonly LitElement[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof LitElement ? [element] : []),
    ...(element.shadowRoot === null ? [] : litElementsIn(element.shadowRoot)),
  ]);
}

function markupOf({ renderRoot }: LitElement): string {
  return 'innerHTML' in renderRoot ? renderRoot.innerHTML : '';
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
