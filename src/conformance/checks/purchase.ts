import { noFilters } from '../../domain/device.ts';
import { orderSchema } from '../../domain/order.ts';
import type { SubmissionRequest } from '../../domain/submission.ts';
import type { Transport } from '../../transport/transport.ts';
import { expectEqual, expectFailure, expectThat, firstOf } from '../expectations.ts';
import { addedPerson, sampleRun, withChoices, withQuote } from '../sample-run.ts';
import { keyed, patient, type TransportCheck } from '../transport-check.ts';
import { newNumbers } from './equipment.ts';

/** What a run costs, and that it is bought as quoted. */
export const purchaseChecks: readonly TransportCheck[] = [
  {
    title: 'prices a phone with its shipping in whole units of one currency (R26)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const request = await withPhone(transport, await sampleRun(transport, 2));
      const quote = await transport.quote(orderSchema.parse(request), patient());
      const amounts = [quote.dueNow, ...quote.lines.map(({ total }) => total)];
      const currencies = new Set(amounts.map(({ currency }) => currency));
      expectEqual(currencies.size, 1, 'the number of currencies');
      const phones = quote.lines.find(({ kind }) => kind === 'phone');
      const rowIds = request.rows.map(({ rowId }) => rowId);
      expectEqual(phones?.rowIds, rowIds, 'the people with new phones');
      expectEqual(phones?.total.minor, (phones?.unit.minor ?? 0) * 2, 'the total of two phones');
    },
  },
  {
    title: 'buys a phone that was quoted, and orders it (R26)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const request = await withPhone(transport, await sampleRun(transport, 1));
      const { quoteId, terms } = await transport.quote(orderSchema.parse(request), patient());
      await addedPerson(transport, withQuote(request, quoteId, terms?.id ?? null));
    },
  },
  {
    title: 'buys nothing without a quote, nor with one for another order (R26, A31)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const request = await withPhone(transport, await sampleRun(transport, 1));
      const { issues } = await expectFailure(transport.submit(request, keyed()), ['validation']);
      const places = issues.map(({ path }) => path.join('.'));
      expectEqual(places, ['quoteId'], 'the places of the issues');
      const { quoteId, terms } = await transport.quote(orderSchema.parse(request), patient());
      const another = await withPhone(transport, await sampleRun(transport, 1));
      const other = withQuote(another, quoteId, terms?.id ?? null);
      await expectFailure(transport.submit(other, keyed()), ['expired']);
    },
  },
  {
    title: 'gives a person the new number that was held (R18)',
    needs: ['buyNumbers'],
    run: async (transport, { country }) => {
      const { e164 } = firstOf(await newNumbers(transport, country, 1), 'the new numbers');
      const report = await transport.holdNumbers({ e164s: [e164] }, keyed());
      const { holdId } = firstOf(report.holds, 'the holds');
      const number = { kind: 'new', e164, holdId } as const;
      const request = withChoices(await sampleRun(transport, 1), { number });
      const { quoteId, terms } = await transport.quote(orderSchema.parse(request), patient());
      const person = await addedPerson(transport, withQuote(request, quoteId, terms?.id ?? null));
      expectEqual(person.number, e164, 'the number');
    },
  },
];

/** The same with the first phone that can be bought, for everybody. */
async function withPhone(
  transport: Transport,
  request: SubmissionRequest,
): Promise<SubmissionRequest> {
  const { items } = await transport.searchCatalog({ filters: noFilters, cursor: null }, patient());
  const models = items.filter(({ availability }) => availability === 'inStock');
  const { id: catalogId } = firstOf(models, 'the models in stock');
  const { items: addresses } = await transport.listShippingAddresses({ cursor: null }, patient());
  const { id: addressId } = firstOf(addresses, 'the shipping addresses');
  const parcels = [{ addressId, phones: request.rows.length }];
  const methods = await transport.listShippingMethods({ parcels }, patient());
  const { id: methodId } = firstOf(methods, 'the ways to ship');
  expectThat(request.rows.length > 0, 'people');
  const phone = { kind: 'purchase', catalogId } as const;
  return withChoices(request, { phone, shipTo: { addressId, methodId } });
}
