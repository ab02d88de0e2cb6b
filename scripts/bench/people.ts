import { multiSite } from '../../src/mocks/seed/multi-site.ts';
import type { Person } from './pages/given.ts';

const { sites, costCenters } = multiSite;
const FIRST_EXTENSION = 20_000;

/** So many people who are all in order. */
export function people(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    firstName: 'Ada',
    lastName: `Number ${index + 1}`,
    email: `ada.${index + 1}@northwind.example`,
    extension: String(FIRST_EXTENSION + index),
    siteId: sites[index % sites.length]?.id ?? null,
    costCenterId: costCenters[index % costCenters.length]?.id ?? null,
  }));
}

/** With one row, everybody begins as the wizard does: it is empty. */
export const nobody: Person = {
  firstName: '',
  lastName: '',
  email: '',
  extension: '',
  siteId: null,
  costCenterId: null,
};

/** The same people as a spreadsheet puts them on the clipboard. */
export function clipboardText(count: number): string {
  const rows = people(count).map(({ siteId, costCenterId, ...texts }) => [
    ...Object.values(texts),
    sites.find(({ id }) => id === siteId)?.name,
    costCenters.find(({ id }) => id === costCenterId)?.name,
  ]);
  return rows.map((cells) => cells.join('\t')).join('\n');
}
