import type { InventoryPhone } from '../domain/device.ts';
import type { Hold, InventoryNumber } from '../domain/phone-number.ts';
import type { BackendContext } from './context.ts';

type Facts = Pick<BackendContext, 'state'>;

/** The phones in stock that nobody has (R14). */
export function freePhones({ state }: Facts): readonly InventoryPhone[] {
  const used = new Set(
    state.members.all().map(({ phone }) => (phone?.kind === 'inventory' ? phone.deviceId : null)),
  );
  return state.phones.all().filter(({ id }) => !used.has(id));
}

/** The phone numbers in stock that nobody has (R17). */
export function freeNumbers({ state }: Facts): readonly InventoryNumber[] {
  const used = new Set(state.members.all().map(({ number }) => number));
  return state.numbers.all().filter(({ e164 }) => !used.has(e164));
}

/** The holds that have not run out (R18). */
export function livingHolds({ state }: Facts, now: number): readonly Hold[] {
  return state.holds.all().filter(({ expiresAt }) => Date.parse(expiresAt) > now);
}
