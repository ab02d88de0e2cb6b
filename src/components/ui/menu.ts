import { html, type TemplateResult } from 'lit';

interface MenuChoice {
  readonly label: string;
  /** The label with what the group says, for those who can't see under which heading it stands. */
  readonly name: string;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuView {
  /** What the button that opens the menu names as its `popovertarget`. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The button that has opened it, which gets the focus back. */
  readonly opener: () => HTMLElement | null;
}

/**
 * A menu beside the button that opens it.
 *
 * The platform opens and closes it, on Escape and a press beside it, too, and gives the focus back. Arrow keys, Home and End walk it.
 */
export function menu({ id, label, groups, opener }: MenuView): TemplateResult {
  // Chromium does so by itself only where the menu stands in no shadow root (seen in 153).
  const giveBack = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && menuOf(event)?.matches(':focus-within')) opener()?.focus();
  };
  return html`<div
    id=${id}
    class="menu"
    popover
    role="menu"
    aria-label=${label}
    @beforetoggle=${giveBack}
    @toggle=${enter}
    @keydown=${walk}
  >
    ${groups.map(
      (group) =>
        html`<div role="group" aria-label=${group.label}>
          <p aria-hidden="true">${group.label}</p>
          ${group.choices.map(menuItem)}
        </div>`,
    )}
  </div>`;
}

function menuItem({ label, name, onChoose }: MenuChoice): TemplateResult {
  const choose = (event: Event): void => {
    menuOf(event)?.hidePopover();
    onChoose();
  };
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    aria-label=${name}
    @click=${choose}
  >
    ${label}
  </button>`;
}

function enter(event: ToggleEvent): void {
  if (event.newState === 'open') itemsOf(event)[0]?.focus();
}

function walk(event: KeyboardEvent): void {
  // Who goes on with Tab goes on from the button.
  if (event.key === 'Tab') menuOf(event)?.hidePopover();
  const items = itemsOf(event);
  const at = items.findIndex((item) => item === event.target);
  const places: Readonly<Partial<Record<string, number>>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items.at(place % items.length)?.focus();
}

function itemsOf(event: Event): readonly HTMLElement[] {
  return [...(menuOf(event)?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function menuOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[popover]') : null;
}
