import { emailKey } from '../domain/email.ts';
import type { IdentityQuery } from '../domain/identity.ts';
import { rowPath, type Issue } from '../domain/issue.ts';
import { tidyCode } from '../domain/tidy-text.ts';
import type { Member } from './member.ts';

/** What nobody else in the account can have any more. */
export interface Taken {
  /** In the form in which two spellings of one mailbox are equal. */
  readonly emails: ReadonlySet<string>;
  readonly extensions: ReadonlySet<string>;
}

/** What somebody wants to have. */
type Wish = Pick<IdentityQuery['rows'][number], 'rowId' | 'email' | 'extension'>;

export function takenBy(members: readonly Pick<Member, 'email' | 'extension'>[]): Taken {
  return {
    emails: new Set(members.map(({ email }) => emailKey(email))),
    extensions: new Set(members.map(({ extension }) => extension)),
  };
}

/** The issues of one wish; a taken extension comes with one that is free (R07, R08). */
export function takenIssues(
  wish: Wish,
  taken: Taken,
  rules: { readonly requireUniqueEmail: boolean; readonly free: Iterator<string, undefined> },
): readonly Issue[] {
  const code = 'duplicateInAccount';
  const issues: Issue[] = [];
  if (rules.requireUniqueEmail && taken.emails.has(emailKey(wish.email))) {
    issues.push({ code, path: rowPath(wish.rowId, 'email'), params: {} });
  }
  if (taken.extensions.has(tidyCode(wish.extension))) {
    const next = rules.free.next().value;
    const params = next === undefined ? {} : { next };
    issues.push({ code, path: rowPath(wish.rowId, 'extension'), params });
  }
  return issues;
}
