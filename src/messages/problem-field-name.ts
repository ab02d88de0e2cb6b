import type { ProblemField } from '../domain/issue.ts';
import type { FirstMessages } from './first-messages.ts';

/** What the admin knows a field by; null for what has no column in the roster: there an issue's words stand alone. */
export function problemFieldName(
  field: ProblemField,
  { roster, phones, numbers }: FirstMessages,
): string | null {
  switch (field) {
    case 'phone':
      return phones.field;
    case 'number':
      return numbers.field;
    case 'shipTo':
    case 'setup':
    case 'role':
    case 'emergencyLocation':
      return null;
    default:
      return roster.fields[field];
  }
}
