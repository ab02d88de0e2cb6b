import type { Plan } from '../../../src/domain/plan.ts';
import type { AccountOffer } from '../../../src/machines/wizard/wizard.types.ts';
import type { Transport } from '../../../src/transport/transport.ts';

/** What stands in a row. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extension: string;
  readonly siteId: AccountOffer['sites'][number]['id'] | null;
  readonly costCenterId: AccountOffer['costCenters'][number]['id'] | null;
}

/** What is to be shown, the same for everybody who is measured. */
export interface Given {
  readonly people: readonly Person[];
  readonly offer: AccountOffer;
  /** The same people as the wizard wants them; null for the one empty row that it begins with. */
  readonly plan: Plan | null;
  /** Answers with the offer at once, so that no back end is measured. */
  readonly transport: Transport;
}

/** Shows the people in a place of the page. */
export type Show = (place: HTMLElement, given: Given) => Shown;

/** What is shown. */
export interface Shown {
  /** Tells of each row that is rendered from now on. */
  onRow(listener: () => void): void;
}

/** What a page says of the showing of its people, in milliseconds. */
export interface Showing {
  /** Until something takes room. */
  readonly firstPaint: number;
  /** Until every field of every row is there and visible. */
  readonly ready: number;
}
