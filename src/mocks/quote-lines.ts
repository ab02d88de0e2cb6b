import type { Money } from '../domain/money.ts';
import type { Order, Quote } from '../domain/order.ts';
import { licencesToBuy, type UserType } from '../domain/user-type.ts';
import type { BackendContext } from './context.ts';
import type { Seed } from './seed/seed.ts';
import { shippingPrice } from './shipping-price.ts';

type Line = Quote['lines'][number];
type Row = Order['rows'][number];

// Invented, as every price of the mock.
const TAX_PERCENT = 8;

/** The charges of an order, line by line (R26). */
export function quoteLines(
  order: Order,
  userType: UserType,
  { seed, state }: Pick<BackendContext, 'seed' | 'state'>,
): readonly Line[] {
  const charges = [
    ...licenceLines(order, userType),
    ...phoneLines(order, state.catalog.all()),
    ...numberLines(order, seed.newNumbers.price),
    ...shippingLines(order, state.shippingMethods.all()),
  ];
  const taxed = charges.filter(({ period }) => period === 'once');
  const tax = Math.round(
    (taxed.reduce((sum, { total }) => sum + total.minor, 0) * TAX_PERCENT) / 100,
  );
  if (tax === 0) return charges;
  const rows = [...new Set(taxed.flatMap(({ rowIds }) => rowIds))];
  const price = { minor: tax, currency: 'USD' };
  return [...charges, { ...line('tax', 'Sales tax', 1, price, 'once'), rowIds: rows }];
}

function licenceLines(order: Order, userType: UserType): readonly Line[] {
  const quantity = licencesToBuy(userType, order.rows.length);
  if (quantity === 0 || userType.licencePrice === null) return [];
  const { label, licencePrice } = userType;
  const rowIds = order.rows.slice(-quantity).map(({ rowId }) => rowId);
  return [{ ...line('licence', label, quantity, licencePrice, 'month'), rowIds }];
}

function phoneLines(order: Order, catalog: Seed['catalog']): readonly Line[] {
  return catalog.flatMap(({ id, name, price }): readonly Line[] => {
    const rows = order.rows.filter(
      ({ phone }) => phone?.kind === 'purchase' && phone.catalogId === id,
    );
    return rows.length === 0
      ? []
      : [forRows(line('phone', name, rows.length, price, 'once'), rows)];
  });
}

function numberLines(order: Order, price: Money | null): readonly Line[] {
  const rows = order.rows.filter(({ number }) => number?.kind === 'new');
  if (rows.length === 0 || price === null) return [];
  return [forRows(line('number', 'New number', rows.length, price, 'month'), rows)];
}

/** One line a parcel: what goes to the same address in the same way. */
function shippingLines(order: Order, methods: Seed['shippingMethods']): readonly Line[] {
  const parcels = new Map<string, Row[]>();
  for (const row of order.rows) {
    if (row.phone?.kind !== 'purchase' || row.shipTo === null) continue;
    const parcel = `${row.shipTo.methodId} ${row.shipTo.addressId}`;
    parcels.set(parcel, [...(parcels.get(parcel) ?? []), row]);
  }
  return [...parcels.values()].flatMap((rows): readonly Line[] => {
    const method = methods.find(({ id }) => id === rows[0]?.shipTo?.methodId);
    if (method === undefined) return [];
    const price = shippingPrice(method, [{ phones: rows.length }]);
    return [forRows(line('shipping', method.label, 1, price, 'once'), rows)];
  });
}

function line(
  kind: Line['kind'],
  label: string,
  quantity: number,
  unit: Money,
  period: Line['period'],
): Line {
  const total = { ...unit, minor: unit.minor * quantity };
  return { kind, label, quantity, unit, total, period, rowIds: [] };
}

function forRows(made: Line, rows: readonly Row[]): Line {
  return { ...made, rowIds: rows.map(({ rowId }) => rowId) };
}
