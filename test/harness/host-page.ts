import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';

const NEWS = ['add-users-step', 'add-users-submitted', 'add-users-finished'] as const;

/** What a host hears of a wizard, at the top of its page. */
export interface Heard {
  readonly type: (typeof NEWS)[number];
  readonly detail: unknown;
  /** Whether it came from the wizard itself, and not from something inside it. */
  readonly isFromWizard: boolean;
}

/** Writes down the wizard's news as they come up to the document. */
export function recordNews(wizard: AddUsersWizard) {
  const heard: Heard[] = [];
  const listening = new AbortController();
  for (const type of NEWS) {
    const note = (event: Event) => {
      if (!(event instanceof CustomEvent) || !event.composedPath().includes(wizard)) return;
      heard.push({ type, detail: event.detail, isFromWizard: event.target === wizard });
    };
    document.addEventListener(type, note, { signal: listening.signal });
  }
  return { heard: (): readonly Heard[] => [...heard], stopHearing: () => listening.abort() };
}

/** Puts the place from which Tab goes on at the top of the page. */
export function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}
