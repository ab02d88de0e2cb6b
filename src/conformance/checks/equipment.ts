import { noFilters } from '../../domain/device.ts';
import type { Transport } from '../../transport/transport.ts';
import {
  everything,
  expectDifferent,
  expectEqual,
  expectFailure,
  expectThat,
  firstOf,
} from '../expectations.ts';
import { keyed, patient, type TransportCheck } from '../transport-check.ts';

/** Phones and phone numbers. */
export const equipmentChecks: readonly TransportCheck[] = [
  {
    title: 'gives every phone in stock once, and finds one by its model (R14)',
    needs: ['assignPhones'],
    run: async (transport) => {
      const read = (text: string) =>
        everything((cursor) => transport.listInventoryPhones({ text, cursor }, patient()));
      const phones = await read('');
      const ids = phones.map(({ id }) => id);
      expectDifferent(ids, 'the phones');
      const { id, model } = firstOf(phones, 'the phones in stock');
      const found = await read(model);
      expectThat(
        found.some((phone) => phone.id === id),
        `to find ${model}`,
      );
    },
  },
  {
    title: 'gives every model of the catalogue once, and tells what there is to filter by (R15)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const models = await allModels(transport);
      const ids = models.map(({ id }) => id);
      expectDifferent(ids, 'the models');
      const { facets } = await transport.searchCatalog(
        { filters: noFilters, cursor: null },
        patient(),
      );
      for (const { value, count } of facets.brands) {
        const of = models.filter(({ brand }) => brand === value);
        expectEqual(of.length, count, `the models of ${value}`);
      }
    },
  },
  {
    title: 'finds no model that a filter leaves out (R15)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const { brand, lines } = firstOf(await allModels(transport), 'the models');
      const found = await allModels(transport, { brands: [brand], minLines: lines });
      expectThat(found.length > 0, `models of ${brand}`);
      const isLeftOut = found.some((model) => model.brand !== brand || model.lines < lines);
      expectThat(!isLeftOut, `nothing but ${brand} with ${lines} lines or more`);
    },
  },
  {
    title: 'counts what each filter would leave of what the others do (R15)',
    needs: ['buyPhones'],
    run: async (transport) => {
      const { brand } = firstOf(await allModels(transport), 'the models');
      const filters = { ...noFilters, brands: [brand] };
      const { facets } = await transport.searchCatalog({ filters, cursor: null }, patient());
      const models = await allModels(transport, { brands: [brand] });
      for (const { value, count } of facets.features) {
        const of = models.filter(({ features }) => features.includes(value));
        expectEqual(of.length, count, `the models of ${brand} with ${value}`);
      }
    },
  },
  {
    title: 'gives every number in stock once, and only those of a place that is asked for (R17)',
    needs: ['assignNumbers'],
    run: async (transport) => {
      const read = (country: string | null, region: string | null) =>
        everything((cursor) =>
          transport.listInventoryNumbers({ text: '', country, region, cursor }, patient()),
        );
      const numbers = await read(null, null);
      const ids = numbers.map(({ id }) => id);
      expectDifferent(ids, 'the numbers');
      const local = firstOf(
        numbers.filter(({ region }) => region !== null),
        'the numbers with a place',
      );
      const near = await read(local.country, local.region);
      const isFar = near.some((each) => each.region !== local.region);
      expectThat(near.length > 0 && !isFar, `numbers of ${local.region} and no others`);
    },
  },
  {
    title: 'leads from a state to an area code to new numbers (R18)',
    needs: ['buyNumbers'],
    run: async (transport, { country }) => {
      const offered = await newNumbers(transport, country, 3);
      expectThat(offered.length <= 3, 'no more numbers than were asked for');
      const e164s = offered.map(({ e164 }) => e164);
      expectDifferent(e164s, 'the new numbers');
    },
  },
  {
    title: 'holds a number for one run at a time, once for each key, until it is given back (R18)',
    needs: ['buyNumbers'],
    run: async (transport, { country }) => {
      const { e164 } = firstOf(await newNumbers(transport, country, 1), 'the new numbers');
      const options = keyed();
      const report = await transport.holdNumbers({ e164s: [e164] }, options);
      const { holdId, expiresAt } = firstOf(report.holds, 'the holds');
      expectThat(!Number.isNaN(Date.parse(expiresAt)), 'a hold that ends at a date');
      const again = await transport.holdNumbers({ e164s: [e164] }, options);
      expectEqual(again, report, 'the answer to the same key');
      const other = await transport.holdNumbers({ e164s: [e164] }, keyed());
      expectEqual(other, { holds: [], gone: [e164] }, 'the report on a held number');
      await transport.releaseNumbers({ holdIds: [holdId] }, keyed());
      const free = await transport.holdNumbers({ e164s: [e164] }, keyed());
      expectEqual(free.gone, [], 'what is gone after it was given back');
    },
  },
  {
    title: 'refuses another request under a key that was used (A06)',
    needs: ['buyNumbers'],
    run: async (transport, { country }) => {
      const [one, two] = await newNumbers(transport, country, 2);
      expectThat(one !== undefined && two !== undefined, 'two new numbers');
      const options = keyed();
      await transport.holdNumbers({ e164s: [one.e164] }, options);
      const other = transport.holdNumbers({ e164s: [two.e164] }, options);
      await expectFailure(other, ['conflict']);
    },
  },
];

function allModels(transport: Transport, filters: Partial<typeof noFilters> = {}) {
  return everything((cursor) =>
    transport.searchCatalog({ filters: { ...noFilters, ...filters }, cursor }, patient()),
  );
}

/** New numbers of the first place that has some. */
export async function newNumbers(transport: Transport, country: string, count: number) {
  const regions = await transport.listNumberPlaces({ country, region: null }, patient());
  const region = firstOf(regions, `the states of ${country}`).id;
  const codes = await transport.listNumberPlaces({ country, region }, patient());
  const areaCode = firstOf(codes, `the area codes of ${region}`).id;
  return transport.searchNumbers({ country, region, areaCode, count }, patient());
}
