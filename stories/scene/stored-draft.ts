import { rowIdSchema, siteIdSchema } from '../../src/domain/ids.ts';
import type { InventoryNumber, NumberChoice } from '../../src/domain/phone-number.ts';
import { planSchema, type Plan } from '../../src/domain/plan.ts';
import { blankDraft } from '../../src/domain/user-draft.ts';
import { personas } from '../../src/mocks/personas.ts';
import { people } from './people.ts';

/** What a draft is that a host has kept of some people. */
export interface StoredDraft {
  readonly people: number;
  /** How all of them start. */
  readonly setup: NonNullable<Plan['rows'][number]['setup']>;
  /** Whether they were handed over when the page went. */
  readonly isHandedOver?: boolean;
}

/** A draft of the account without limits, as a host has kept it. */
export function storedDraft({ people: count, setup, isHandedOver = false }: StoredDraft): Plan {
  const { account, userTypes, numbers } = personas['full-buyer'];
  const userTypeId = userTypes[0]?.id;
  const rows = people(count).map((person, index) => ({
    ...blankDraft(rowIdSchema.parse(`row-${index + 1}`)),
    ...person,
    extension: `${4120 + index}`,
    siteId: siteIdSchema.parse('site-main'),
    number: numberOf(numbers[index]),
    setup,
  }));
  const sent = rows.map((row) => ({ ...row, rowId: row.id, roleId: null }));
  return planSchema.parse({
    schema: 'add-users/plan',
    version: 1,
    accountId: account.id,
    userTypeId,
    requireUniqueEmail: true,
    rows,
    ...(isHandedOver ? { open: [{ key: 'key-of-the-draft', userTypeId, rows: sent }] } : {}),
  });
}

function numberOf(stock: InventoryNumber | undefined): NumberChoice | null {
  if (stock === undefined) return null;
  return { kind: 'inventory', numberId: stock.id, e164: stock.e164, isSuggested: true };
}
