import type { Operation } from '../../transport/transport.ts';
import type { Json } from './json-schemas.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const word = (name: string, description?: string): Json => queryOf(name, text, false, description);
const needed = (name: string, description?: string): Json => queryOf(name, text, true, description);

const cursor = word(
  'cursor',
  'What the last answer gave as `nextCursor`; not there at the beginning.',
);
const typed = queryOf(
  'text',
  { type: 'string', maxLength: 64 },
  false,
  'What is typed to search by.',
);
const country = { type: 'string', minLength: 2, maxLength: 2, description: 'ISO 3166-1.' };
const count = { type: 'integer', minimum: 1, maximum: 1000 };

/** What stands behind the question mark. */
export const queryParameters: Readonly<Partial<Record<Operation, readonly Json[]>>> = {
  listSites: [cursor],
  listCostCenters: [cursor],
  listInventoryPhones: [typed, cursor],
  searchCatalog: [
    typed,
    queryOf('brand', list, false, 'One or more of them.'),
    queryOf('class', list, false, 'One or more of them.'),
    queryOf('feature', list, false, 'All of them.'),
    queryOf('minLines', { type: 'integer', minimum: 1 }, false),
    cursor,
  ],
  listInventoryNumbers: [typed, queryOf('country', country, false), word('region'), cursor],
  listNumberPlaces: [queryOf('country', country, true), word('region', 'Asks for its area codes.')],
  searchNumbers: [
    queryOf('country', country, true),
    needed('region'),
    needed('areaCode'),
    queryOf('count', count, true),
  ],
  listShippingAddresses: [cursor],
  getAddressForm: [queryOf('purpose', { type: 'string', enum: ['emergency', 'shipping'] }, true)],
  listEmergencyLocations: [typed, word('siteId'), cursor],
  findJob: [needed('key')],
};

/** What stands for the `{name}`s of a path. */
export function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'country' ? country : { type: 'string', minLength: 1 },
  }));
}

export const keyParameter: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A structured string (RFC 9651), in quotes. Equal for repetitions of one intent: the first is carried out, and all are answered alike; 409 with another body. A browser can repeat a POST by itself.',
  schema: { type: 'string', pattern: '^".*"$' },
};

function queryOf(name: string, schema: Json, required: boolean, description?: string): Json {
  const said = description === undefined ? {} : { description };
  return { name, in: 'query', required, ...said, schema };
}
