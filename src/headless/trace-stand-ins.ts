import type { CredentialPolicies } from '../domain/credential-policy.ts';
import { generatePassword, generatePin, type RandomNumber } from '../domain/generate-secret.ts';
import { emptySecret, SecretBox } from '../domain/secret-box.ts';
import { answerIssues, passwordIssues, pinIssues } from '../domain/secret-issues.ts';
import { isSeal, KEEP, mapped } from './trace-secrets.ts';

/**
 * Puts secrets of its own in place of the seals of a trace: good ones by the account's policies, and faulty ones.
 *
 * @param recorded the whole trace: a secret that was used for several things has to do for all of them
 */
export function createStandIns(random: RandomNumber, recorded: unknown) {
  const uses = usesOf(recorded);
  const made = new Map<number, SecretBox>();
  return (value: unknown, policies: CredentialPolicies): unknown =>
    mapped(value, (part) => {
      if (!isSeal(part)) return KEEP;
      const { $secret: number } = part;
      if (number === 0) return emptySecret;
      const box = made.get(number) ?? standIn(number, uses.get(number) ?? [], policies, random);
      made.set(number, box);
      return box;
    });
}

type SecretField = 'password' | 'pin' | 'answer';

/** What a secret was used for, and whether the account took it for that. */
interface Use {
  readonly field: SecretField;
  readonly isGood: boolean;
}

const FIELDS: readonly SecretField[] = ['password', 'pin', 'answer'];

/** What each secret of a trace is used for, by its number; its repetition is judged by what it repeats. */
function usesOf(recorded: unknown): ReadonlyMap<number, readonly Use[]> {
  const uses = new Map<number, readonly Use[]>();
  mapped(recorded, (part, name) => {
    if (!isSeal(part)) return KEEP;
    const field = FIELDS.find((each) => each === name);
    const known = uses.get(part.$secret) ?? [];
    const use = field === undefined ? [] : [{ field, isGood: part.isFaulty !== true }];
    uses.set(part.$secret, [...known, ...use]);
    return part;
  });
  return uses;
}

function standIn(
  number: number,
  uses: readonly Use[],
  policies: CredentialPolicies,
  random: RandomNumber,
): SecretBox {
  // One that was turned down for somebody's own name, and taken for somebody else, can't be both.
  const good = uses.filter(({ isGood }) => isGood);
  const bad = uses.filter((use) => good.every(({ field }) => field !== use.field));
  const does = (box: SecretBox, wanted: readonly Use[]): boolean =>
    wanted.every(({ field, isGood }) => isTaken(box, field, policies) === isGood);
  let second: SecretBox | null = null;
  for (const shape of SHAPES) {
    const box = shape(number, policies, random);
    if (box !== null && does(box, [...good, ...bad])) return box;
    if (box !== null && does(box, good)) second ??= box;
  }
  return second ?? SecretBox.of(String(number));
}

/** What a secret can look like, the most particular first; each is another one for every number. */
const SHAPES: readonly ((
  number: number,
  policies: CredentialPolicies,
  random: RandomNumber,
) => SecretBox | null)[] = [
  (_, { pin }, random) => generatePin(pin, NOBODY, random),
  (_, { password }, random) => generatePassword(password, NOBODY, random),
  (number) => SecretBox.of(`Answer number ${number}`),
  // What lacks a digit, or a letter, may still be an answer.
  (number) => SecretBox.of(`answer${lettersOf(number)}`),
  (number) => SecretBox.of(`13579${number}`),
  // Too short for any policy.
  (number) => SecretBox.of(String(number)),
];

function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'bdfhjlnprt'.charAt(Number(digit))).join('');
}

function isTaken(
  box: SecretBox,
  field: SecretField,
  { password, pin, answer }: CredentialPolicies,
): boolean {
  const issues = box.judge((text) => {
    if (field === 'password') return passwordIssues(text, password, NOBODY);
    return field === 'pin' ? pinIssues(text, pin, NOBODY) : answerIssues(text, answer);
  });
  return issues.length === 0;
}

const NOBODY = { firstName: '', lastName: '', email: '', extension: '', number: null };
