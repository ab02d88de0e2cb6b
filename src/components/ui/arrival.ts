import { nothing, type ElementPart } from 'lit';
import { directive, Directive, PartType, type PartInfo } from 'lit/directive.js';

/** Where a person has come to inside one window or page. */
export interface Arrival {
  /** Names what is shown; another name takes the focus to the heading. */
  readonly page: string;
  /** Names the problem that the focus goes to; null when there is none. */
  readonly problem: string | null;
}

/**
 * Takes the focus along when what an element shows becomes another page, or is turned down.
 *
 * What it shows first is left to whoever opened it.
 */
class ArriveDirective extends Directive {
  #last: Arrival | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Put arrive() on an element.');
  }

  render(_arrival: Arrival | undefined): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [arrival]: [Arrival | undefined]): typeof nothing {
    const last = this.#last;
    this.#last = arrival;
    if (arrival === undefined) return nothing;
    const isOther = arrival.problem !== (last?.problem ?? null);
    // What it points to is only there after this rendering.
    if (arrival.problem !== null && isOther) queueMicrotask(() => focusProblem(element));
    else if (last !== undefined && arrival.page !== last.page) {
      queueMicrotask(() => element.querySelector<HTMLElement>('.heading')?.focus());
    }
    return nothing;
  }
}

export const arrive = directive(ArriveDirective);

/** Takes the focus to the first problem inside a place; nowhere when there is none. */
function focusProblem(place: ParentNode): void {
  place.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
}

/** Takes the focus to the first problem of the window in which a control was pressed, once it is on screen. */
export function focusProblemBeside({ currentTarget }: Event): void {
  const place = currentTarget instanceof Element ? currentTarget.closest('dialog') : null;
  if (place !== null) setTimeout(() => focusProblem(place), 0);
}
