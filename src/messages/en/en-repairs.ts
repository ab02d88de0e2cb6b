import type { Repair } from '../../domain/repairs.ts';
import type { FirstMessages } from '../first-messages.ts';
import { numbers } from './english.ts';

const repairLabel = (repair: Repair): string => {
  switch (repair.kind) {
    case 'useExtension':
      return `Use ${repair.extension}`;
    case 'removeTwin':
      return `Same person as user ${numbers(repair.ofRow)}: remove`;
    case 'removeSurplus':
    case 'removeBlank':
      return 'Remove this row';
    case 'dropCostCenter':
      return 'Leave it empty';
  }
};
const REPAIRS_OF_ALL: Readonly<Record<Repair['kind'], string>> = {
  useExtension: 'use free extensions',
  removeTwin: 'remove people who are in the list twice',
  removeSurplus: 'remove rows that are too many',
  removeBlank: 'remove empty rows',
  dropCostCenter: 'leave unknown cost centres empty',
};

/** What mends a problem at once, in English. */
export const enRepairs: FirstMessages['repairs'] = {
  one: (repair, row) => {
    const label = repairLabel(repair);
    return { label, name: `User ${numbers(row)}: ${label}` };
  },
  all: (kind, count) => {
    const label = `Fix all ${numbers(count)}`;
    return { label, name: `${label}: ${REPAIRS_OF_ALL[kind]}` };
  },
};
