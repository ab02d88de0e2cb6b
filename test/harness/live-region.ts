import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';

/**
 * Writes down what the live region says, each change once.
 *
 * A screen reader speaks when the text becomes another one; the same text again is no change to it.
 */
export function recordSpeech(wizard: AddUsersWizard) {
  const region = wizard.renderRoot.querySelector('[aria-live="polite"]');
  if (region === null) throw new Error('The wizard has no live region. Render it first.');
  const heard: string[] = [];
  let last = region.textContent;
  const listen = () => {
    const text = region.textContent;
    if (text !== last && text !== '') heard.push(text.replaceAll('\u00A0', ' ').trim());
    last = text;
  };
  const observer = new MutationObserver(listen);
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return {
    /** Everything that was said since the wizard was mounted, or since `hush`. */
    spoken: (): readonly string[] => [...heard],
    /** Forgets what was said before. */
    hush: (): void => {
      heard.length = 0;
    },
    stopListening: (): void => observer.disconnect(),
  };
}
