import type { InventoryPhone } from '../../domain/device.ts';
import { deviceIdSchema, numberIdSchema } from '../../domain/ids.ts';
import type { InventoryNumber } from '../../domain/phone-number.ts';

// Lines 0100 to 0199 of every exchange 555 are kept for fiction.
const FIRST_LINE = 100;

interface NumberBlock {
  readonly prefix: string;
  readonly areaCode: string;
  readonly count: number;
  readonly region: string | null;
  readonly city: string | null;
  readonly country?: string;
}

/** Phone numbers in stock (R17); Denver has the most of them, so that a full run finds one for everybody. */
export const numbers: readonly InventoryNumber[] = [
  ...block({ prefix: 'number', areaCode: '303', count: 60, region: 'CO', city: 'Denver' }),
  ...block({ prefix: 'number-wa', areaCode: '206', count: 12, region: 'WA', city: 'Seattle' }),
  ...block({ prefix: 'number-tx', areaCode: '512', count: 6, region: 'TX', city: 'Austin' }),
  ...block({
    prefix: 'number-on',
    areaCode: '416',
    count: 4,
    region: 'ON',
    city: 'Toronto',
    country: 'CA',
  }),
  ...block({ prefix: 'number-free', areaCode: '888', count: 3, region: null, city: null }),
];

/** Phones in stock (R14). */
export const phones: readonly InventoryPhone[] = [
  'Yealink T54W',
  'Yealink T54W',
  'Yealink T54W',
  'Yealink T46U',
  'Yealink T46U',
  'Yealink T33G',
  'Poly VVX 450',
  'Poly VVX 450',
  'Poly VVX 250',
  'Cisco 8841',
  'Cisco 8841',
  'Cisco 7841',
].map((model, index) => phone(model, index + 1));

function block({ prefix, areaCode, count, region, city, country = 'US' }: NumberBlock) {
  return Array.from({ length: count }, (_, index): InventoryNumber => {
    const id = numberIdSchema.parse(`${prefix}-${index + 1}`);
    const e164 = `+1${areaCode}555${String(FIRST_LINE + index).padStart(4, '0')}`;
    const tariff = region === null ? 'tollFree' : 'local';
    return { id, e164, country, region, city, tariff };
  });
}

function phone(model: string, place: number): InventoryPhone {
  return {
    id: deviceIdSchema.parse(`device-${place}`),
    model,
    deviceClass: 'desk',
    serial: `NW${String(place).padStart(4, '0')}`,
    siteId: null,
  };
}
