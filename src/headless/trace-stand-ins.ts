import type { CredentialPolicies } from '../domain/credential-policy.ts';
import { generatePassword, generatePin, type RandomNumber } from '../domain/generate-secret.ts';
import { tellingParts, type PersonalData } from '../domain/personal-data.ts';
import { emptySecret, SecretBox } from '../domain/secret-box.ts';
import { answerIssues, passwordIssues, pinIssues } from '../domain/secret-issues.ts';
import { usesOf, wishesOf, type SecretField, type SecretWish } from './secret-uses.ts';
import { isSeal, KEEP, mapped } from './trace-secrets.ts';

/** By what stand-ins are judged: the account's policies, and the people as they are entered. */
export interface StandInRules {
  readonly policies: CredentialPolicies;
  readonly people: readonly (PersonalData & { readonly id: string })[];
}

/**
 * Puts secrets of its own in place of the seals of a trace: good ones by the account's policies, and faulty ones.
 *
 * @param recorded the whole trace: a secret that was used for several things, or people, has to do for all of them
 */
export function createStandIns(random: RandomNumber, recorded: unknown) {
  const uses = usesOf(recorded);
  const made = new Map<number, SecretBox>();
  return (value: unknown, rules: StandInRules): unknown =>
    mapped(value, (part) => {
      if (!isSeal(part)) return KEEP;
      const { $secret: number } = part;
      if (number === 0) return emptySecret;
      const known = made.get(number);
      if (known !== undefined) return known;
      const box = standIn(number, wishesOf(uses.get(number) ?? []), rules, random, made);
      made.set(number, box);
      return box;
    });
}

function standIn(
  number: number,
  wishes: readonly SecretWish[],
  rules: StandInRules,
  random: RandomNumber,
  others: ReadonlyMap<number, SecretBox>,
): SecretBox {
  const does = (box: SecretBox, wanted: readonly SecretWish[]): boolean =>
    wanted.every((wish) => isTaken(box, wish, rules) === wish.isGood) &&
    [...others.values()].every((other) => !other.isSameAs(box));
  const good = wishes.filter(({ isGood }) => isGood);
  let second: SecretBox | null = null;
  for (const box of shapes(number, planted(wishes, rules), rules, random)) {
    if (does(box, wishes)) return box;
    if (does(box, good)) second ??= box;
  }
  return second ?? SecretBox.of(String(number));
}

/** What of the people for whom a secret was turned down may stand in it: of one, or of each of them. */
function planted(wishes: readonly SecretWish[], { people }: StandInRules): readonly string[] {
  const refused = wishes.flatMap(({ isGood, rowId }) => (isGood ? [] : (rowId ?? [])));
  const parts = people.filter(({ id }) => refused.includes(id)).map(tellingParts);
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  const ofEach = Array.from({ length: longest }, (_, index) =>
    parts.map((own) => own[index % own.length] ?? '').join(''),
  );
  return [...new Set(['', ...parts.flat(), ...ofEach])];
}

// What is drawn may be turned down by chance.
const TRIES = 20;

/** What a secret can look like, the most particular first; each is another one for every number. */
function* shapes(
  number: number,
  beginnings: readonly string[],
  { policies: { password, pin } }: StandInRules,
  random: RandomNumber,
): Generator<SecretBox> {
  const drawn = [
    () => generatePin(pin, NOBODY, random),
    () => generatePassword(password, NOBODY, random),
  ];
  for (const draw of drawn) {
    for (const beginning of beginnings) {
      for (let tries = 0; tries < TRIES; tries += 1) yield* beginningWith(beginning, draw());
    }
  }
  // What lacks a digit, or a letter, may still be an answer; the last is too short for any policy.
  const texts = [
    `Answer number ${number}`,
    `answer${lettersOf(number)}`,
    `13579${number}`,
    `${number}`,
  ];
  for (const text of texts) {
    for (const beginning of beginnings) yield* beginningWith(beginning, SecretBox.of(text));
  }
}

/** As long as it is, unless the beginning is longer. */
function beginningWith(beginning: string, box: SecretBox | null): readonly SecretBox[] {
  if (box === null) return [];
  return [box.judge((text) => SecretBox.of(beginning + text.slice(beginning.length)))];
}

function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'bdfhjlnprt'.charAt(Number(digit))).join('');
}

function isTaken(
  box: SecretBox,
  { field, rowId }: { readonly field: SecretField; readonly rowId: string | null },
  { policies: { password, pin, answer }, people }: StandInRules,
): boolean {
  const person = people.find(({ id }) => id === rowId) ?? NOBODY;
  const issues = box.judge((text) => {
    if (field === 'password') return passwordIssues(text, password, person);
    return field === 'pin' ? pinIssues(text, pin, person) : answerIssues(text, answer);
  });
  return issues.length === 0;
}

const NOBODY = { firstName: '', lastName: '', email: '', extension: '', number: null };
