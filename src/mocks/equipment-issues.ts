import { rowPath, type Issue, type IssueCode } from '../domain/issue.ts';
import type { Order } from '../domain/order.ts';
import type { ChoiceField } from '../domain/row-field.ts';
import type { BackendContext } from './context.ts';
import { freeNumbers, freePhones } from './stock.ts';

type EquipmentRow = Order['rows'][number];

/** Judges what people get to call with, one after the other: what one of them takes is gone for the next (R14, R17). */
export function createEquipmentJudge(context: BackendContext) {
  const phones = new Set<string>(freePhones(context).map(({ id }) => id));
  const numbers = new Set<string>(freeNumbers(context).map(({ id }) => id));
  const holds = new Map(context.state.holds.all().map((hold) => [String(hold.holdId), hold]));

  function numberCode(number: EquipmentRow['number']): IssueCode | null {
    if (number === null) return null;
    if (number.kind === 'inventory') return numbers.has(number.numberId) ? null : 'numberGone';
    const hold = holds.get(number.holdId);
    if (hold === undefined || hold.e164 !== number.e164) return 'numberGone';
    return Date.parse(hold.expiresAt) > context.now() ? null : 'holdExpired';
  }

  function phoneCode(phone: EquipmentRow['phone']): IssueCode | null {
    if (phone?.kind === 'inventory') return phones.has(phone.deviceId) ? null : 'phoneGone';
    if (phone?.kind !== 'purchase') return null;
    const model = context.state.catalog.all().find(({ id }) => id === phone.catalogId);
    if (model === undefined) return 'unknownChoice';
    return model.availability === 'soldOut' ? 'phoneGone' : null;
  }

  function shipCode({ phone, shipTo }: EquipmentRow): IssueCode | null {
    if (phone?.kind !== 'purchase') return null;
    if (shipTo === null) return 'required';
    const { state } = context;
    const hasAddress = state.shippingAddresses.all().some(({ id }) => id === shipTo.addressId);
    const hasMethod = state.shippingMethods.all().some(({ id }) => id === shipTo.methodId);
    return hasAddress && hasMethod ? null : 'unknownChoice';
  }

  return {
    issuesOf(row: EquipmentRow): readonly Issue[] {
      const { rowId } = row;
      const issueAt = (field: ChoiceField, code: IssueCode | null): readonly Issue[] =>
        code === null ? [] : [{ code, path: rowPath(rowId, field), params: {} }];
      return [
        ...issueAt('phone', phoneCode(row.phone)),
        ...issueAt('number', numberCode(row.number)),
        ...issueAt('shipTo', shipCode(row)),
      ];
    },
    /** From now on these are somebody's. */
    take({ phone, number }: EquipmentRow): void {
      if (phone?.kind === 'inventory') phones.delete(phone.deviceId);
      if (number?.kind === 'inventory') numbers.delete(number.numberId);
      if (number?.kind === 'new') holds.delete(number.holdId);
    },
  };
}
