import type { AnswerPolicy, PasswordPolicy, PinPolicy } from './credential-policy.ts';
import type { Issue, IssueCode, IssueParams } from './issue.ts';
import { holdsPersonalData, type PersonalData } from './personal-data.ts';
import { hasRepeatedBlock, hasRun } from './secret-patterns.ts';
import { hasForbiddenCharacter, tidyText } from './tidy-text.ts';

type SecretField = 'password' | 'pin' | 'answer';

/** What a password lacks (R28); every rule that is broken is told, so that one try is enough. */
export function passwordIssues(
  text: string,
  policy: PasswordPolicy,
  person: PersonalData,
): readonly Issue[] {
  if (text === '') return [issue('required', 'password')];
  const broken: readonly [boolean, IssueCode][] = [
    [hasForbiddenCharacter(text), 'forbiddenCharacter'],
    [policy.needsLetter && !/\p{L}/u.test(text), 'letterMissing'],
    [policy.needsDigit && !/\p{Nd}/u.test(text), 'digitMissing'],
    [
      policy.needsUpperOrSpecial && !/\p{Lu}|[^\p{L}\p{M}\p{N}]/u.test(text),
      'upperOrSpecialMissing',
    ],
    [hasRun(text, policy.refusedRun), 'sequence'],
    [policy.refusesPersonalData && holdsPersonalData(text, person), 'personalData'],
    [policy.common.includes(text.toLowerCase()), 'tooCommon'],
  ];
  return [...lengthIssues(text, policy, 'password'), ...told(broken, 'password')];
}

/** What a PIN lacks (R28). */
export function pinIssues(text: string, policy: PinPolicy, person: PersonalData): readonly Issue[] {
  if (text === '') return [issue('required', 'pin')];
  const broken: readonly [boolean, IssueCode][] = [
    [!/^[0-9]+$/.test(text), 'invalidPin'],
    [hasRun(text, policy.refusedRun), 'sequence'],
    [policy.refusesRepeatedBlock && hasRepeatedBlock(text), 'repetition'],
    [policy.refusesPersonalData && holdsPersonalData(text, person), 'personalData'],
  ];
  return [...lengthIssues(text, policy, 'pin'), ...told(broken, 'pin')];
}

/** What the answer to a security question lacks (R28). */
export function answerIssues(text: string, policy: AnswerPolicy): readonly Issue[] {
  const tidied = tidyText(text);
  return tidied === '' ? [issue('required', 'answer')] : lengthIssues(tidied, policy, 'answer');
}

// People count characters, not the units in which a computer stores them.
function lengthIssues(
  text: string,
  { minLength: min, maxLength: max }: AnswerPolicy,
  field: SecretField,
): readonly Issue[] {
  const length = [...text].length;
  if (length < min) return [issue('tooShort', field, { min })];
  return length > max ? [issue('tooLong', field, { max })] : [];
}

function told(broken: readonly [boolean, IssueCode][], field: SecretField): readonly Issue[] {
  return broken.flatMap(([isBroken, code]) => (isBroken ? [issue(code, field)] : []));
}

function issue(code: IssueCode, field: SecretField, params: IssueParams = {}): Issue {
  return { code, path: [field], params };
}
