import type { PasswordPolicy, PinPolicy } from './credential-policy.ts';
import type { IssueCode, IssueParams } from './issue.ts';

/** What a policy can ask of a secret; the words for each live in `messages`. */
export type PolicyRuleName =
  | 'length'
  | 'digits'
  | 'letter'
  | 'digit'
  | 'upperOrSpecial'
  | 'run'
  | 'block'
  | 'personalData'
  | 'common';

/** One rule of a policy, to be read before anything is typed (R28). */
export interface PolicyRule {
  readonly name: PolicyRuleName;
  readonly params: IssueParams;
  /** The issues that say that it is broken. */
  readonly codes: readonly IssueCode[];
}

/** The rules that an account's passwords follow, in the order in which they are told (R28). */
export function passwordRules(policy: PasswordPolicy): readonly PolicyRule[] {
  return [
    ...lengthRule(policy),
    ...(policy.needsLetter ? [rule('letter', ['letterMissing'])] : []),
    ...(policy.needsDigit ? [rule('digit', ['digitMissing'])] : []),
    ...(policy.needsUpperOrSpecial ? [rule('upperOrSpecial', ['upperOrSpecialMissing'])] : []),
    ...runRule(policy),
    ...(policy.refusesPersonalData ? [rule('personalData', ['personalData'])] : []),
    ...(policy.common.length > 0 ? [rule('common', ['tooCommon'])] : []),
  ];
}

/** The rules that an account's PINs follow (R28). */
export function pinRules(policy: PinPolicy): readonly PolicyRule[] {
  return [
    rule('digits', ['invalidPin']),
    ...lengthRule(policy),
    ...runRule(policy),
    ...(policy.refusesRepeatedBlock ? [rule('block', ['repetition'])] : []),
    ...(policy.refusesPersonalData ? [rule('personalData', ['personalData'])] : []),
  ];
}

function lengthRule({ minLength: min, maxLength: max }: PinPolicy | PasswordPolicy) {
  return [rule('length', ['tooShort', 'tooLong'], { min, max })];
}

function runRule({ refusedRun }: PinPolicy | PasswordPolicy): readonly PolicyRule[] {
  return refusedRun > 1 ? [rule('run', ['sequence'], { length: refusedRun })] : [];
}

function rule(
  name: PolicyRuleName,
  codes: readonly IssueCode[],
  params: IssueParams = {},
): PolicyRule {
  return { name, params, codes };
}
