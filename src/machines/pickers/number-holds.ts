import type { HoldId } from '../../domain/ids.ts';
import type { HoldReport, NumberChoice, OfferedNumber } from '../../domain/phone-number.ts';
import { kept, type PickerOutput } from './picker-output.ts';

/** A new number that is kept for this run (R18). */
export type HeldNumber = Extract<NumberChoice, { readonly kind: 'new' }>;

export type NumberPickerOutput = PickerOutput<NumberChoice | null>;

/** The number that is being taken, and what is held for it. */
export interface NumberHolds {
  /** The times that a hold was asked for; a repeated call is not another one. */
  readonly intents: number;
  /** The new number that was picked last. */
  readonly picked: OfferedNumber | null;
  /** What is held now; null for nothing, and once it is known to have run out. */
  readonly hold: HeldNumber | null;
  /** How the picker would end now. */
  readonly ending: NumberPickerOutput;
}

type Asked = NumberHolds & {
  readonly runId: string;
  readonly opened: number;
  readonly number: NumberChoice | null;
};

/** The holds of a picker as it opens: the one that the person's number has. */
export function startHolds({ number }: Pick<Asked, 'number'>): NumberHolds {
  const hold = number?.kind === 'new' ? number : null;
  return { intents: 0, picked: hold && offerOf(hold), hold, ending: kept };
}

/** A held number as it was offered. */
export function offerOf({ e164, price }: HeldNumber): OfferedNumber {
  return { e164, price, city: null };
}

/** What a report says of the number that was picked; null when it is gone. */
export function grantedBy(report: HoldReport, picked: OfferedNumber | null): HeldNumber | null {
  const hold = report.holds.find(({ e164 }) => e164 === picked?.e164);
  return hold === undefined || picked === null
    ? null
    : { kind: 'new', ...hold, price: picked.price };
}

/** Whether the hold was made here; the one that the person's number came with is not given back for another (R18). */
export function isGuest({ hold, number }: Pick<Asked, 'hold' | 'number'>): boolean {
  return hold !== null && hold.holdId !== holdIdOf(number);
}

/** The holds that nobody needs once the picker ends as it would now. */
export function leftoversOf({ hold, number, ending }: Asked): readonly HoldId[] {
  const before = holdIdOf(number);
  const needed = ending.kind === 'kept' ? before : holdIdOf(ending.value);
  const known = [...new Set([before, holdIdOf(hold)])].filter((id) => id !== null);
  return known.filter((id) => id !== needed);
}

/** What a hold is asked for with; equal for a repeated call, so that one number is held once. */
export function holdCall({ runId, opened, intents, picked }: Asked) {
  const e164s = picked === null ? [] : [picked.e164];
  return { query: { e164s }, key: [runId, opened, 'holdNumbers', intents, ...e164s].join('.') };
}

/** What holds are given back with. */
export function releaseCall(runId: string, holdIds: readonly HoldId[]) {
  return { query: { holdIds }, key: [runId, 'releaseNumbers', ...holdIds].join('.') };
}

function holdIdOf(number: NumberChoice | null): HoldId | null {
  return number?.kind === 'new' ? number.holdId : null;
}
