import { fullName, type UserDraft } from '../../../domain/user-draft.ts';

/** The name of the one person that something is for, or his address; empty where they are several. */
export function sharedName(people: readonly UserDraft[]): string {
  const [first, ...others] = people;
  return first === undefined || others.length > 0 ? '' : fullName(first) || first.email;
}
