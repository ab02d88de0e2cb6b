import type { Account } from './account.ts';
import { rowPath, type Issue } from './issue.ts';
import { isAvailable } from './capability.ts';
import { holdTimeLeft } from './phone-number.ts';
import { repeatIssues } from './roster-repeats.ts';
import { draftIssues, userDetailsSchema, type UserDraft } from './user-draft.ts';

/** What the rows of a roster are judged by. */
export interface RosterRules {
  readonly account: Account;
  /** "Require unique email IDs" (R08). */
  readonly requireUniqueEmail: boolean;
  /** Licences left of the chosen user type; null when it needs none, or more can be bought (R04). */
  readonly licencesLeft: number | null;
  /** Whether these people have a phone and a number (R05). */
  readonly hasPhones: boolean;
  /** The back end's clock, in milliseconds since 1970; holds run out by it. */
  readonly now: number;
}

/** Every problem of the roster: of single cells, between rows, and of the run as a whole. */
export function rosterIssues(rows: readonly UserDraft[], rules: RosterRules): readonly Issue[] {
  if (rows.length === 0) return [{ code: 'noRows', path: ['rows'], params: {} }];
  const schema = userDetailsSchema(rules.account);
  return [
    ...rows.flatMap((row) => draftIssues(row, schema)),
    ...(rules.requireUniqueEmail ? repeatIssues(rows, 'email', rules.account) : []),
    ...repeatIssues(rows, 'extension', rules.account),
    ...(rules.hasPhones ? equipmentIssues(rows, rules) : []),
    ...beyond(rows, rules.account.limits.maxUsersPerRun, 'overLimit'),
    ...(rules.licencesLeft === null ? [] : beyond(rows, rules.licencesLeft, 'noLicence')),
  ];
}

/** What is wrong with phones and numbers: each stock item goes to one person, and each number is still kept (R14, R17). */
function equipmentIssues(rows: readonly UserDraft[], rules: RosterRules): readonly Issue[] {
  return [
    ...repeatIssues(rows, 'phone', rules.account),
    ...repeatIssues(rows, 'number', rules.account),
    ...grantIssues(rows, rules),
    ...rows.flatMap((row) => numberIssues(row, rules)),
  ];
}

// A right to buy can be lost while a draft is open; what was chosen then stays, and is named (fault A27).
function grantIssues(rows: readonly UserDraft[], { account }: RosterRules): readonly Issue[] {
  const mayBuy = {
    phone: isAvailable(account.capabilities, 'buyPhones'),
    number: isAvailable(account.capabilities, 'buyNumbers'),
  };
  if (mayBuy.phone && mayBuy.number) return [];
  return rows.flatMap(({ id, phone, number }) => {
    const isBarred = {
      phone: phone.kind === 'purchase' && !mayBuy.phone,
      number: number?.kind === 'new' && !mayBuy.number,
    };
    const barred = (['phone', 'number'] as const).filter((field) => isBarred[field]);
    return barred.map((field) => ({ code: 'notAvailable', path: rowPath(id, field), params: {} }));
  });
}

function numberIssues({ id, number }: UserDraft, { account, now }: RosterRules): readonly Issue[] {
  const { capabilities } = account;
  const path = rowPath(id, 'number');
  if (number !== null) {
    return holdTimeLeft(number, now) === 0 ? [{ code: 'holdExpired', path, params: {} }] : [];
  }
  const canHave =
    isAvailable(capabilities, 'assignNumbers') || isAvailable(capabilities, 'buyNumbers');
  return canHave ? [{ code: 'required', path, params: {} }] : [];
}

// What does not fit stays in the roster and is marked: nothing that was entered is cut off unseen.
function beyond(
  rows: readonly UserDraft[],
  max: number,
  code: 'overLimit' | 'noLicence',
): readonly Issue[] {
  return rows.slice(max).map((row) => ({ code, path: rowPath(row.id), params: { max } }));
}
