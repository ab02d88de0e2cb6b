import type { Money } from '../domain/money.ts';
import type { Quote } from '../domain/order.ts';

type Period = Quote['lines'][number]['period'];

/** What is told of the charges beside their page. */
export interface ChargesInBrief {
  money(money: Money): string;
  /** Why the box is empty again. */
  readonly changed: string;
}

/** Words for the charges and their acknowledgement (R26). */
export interface ChargesMessages {
  readonly heading: string;
  readonly hint: string;
  readonly quoting: string;
  readonly quoteFailed: string;
  readonly retry: string;
  readonly caption: string;
  readonly item: string;
  readonly quantity: string;
  readonly amount: string;
  readonly periods: Readonly<Record<Period, string>>;
  /** A line of the charges, by its kind and the back end's own word for it. */
  line(kind: Quote['lines'][number]['kind'], label: string): string;
  times(quantity: number, unit: Money): string;
  /** Names a few people; says how many others there are. */
  others(people: number): string;
  readonly dueNow: string;
  /** How much of what is due today pays for a first month or year. */
  ahead(amount: Money, recurring: Quote['recurring']): string;
  readonly recurring: Readonly<Record<Exclude<Period, 'once'>, string>>;
  /** Spoken before an amount that no longer holds. */
  readonly was: string;
  readonly now: string;
  readonly terms: string;
  readonly termsLink: string;
  acknowledge(dueNow: Money, recurring: Quote['recurring']): string;
  readonly unacknowledged: string;
  /** Said when they had run out as the run was submitted, and have not changed. */
  readonly heldAgain: string;
  readonly renewing: string;
  /** How long the price still holds. */
  held(minutes: number): string;
}
