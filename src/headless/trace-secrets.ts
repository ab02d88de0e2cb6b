import type { CredentialPolicies } from '../domain/credential-policy.ts';
import { generatePassword, generatePin, type RandomNumber } from '../domain/generate-secret.ts';
import { emptySecret, SecretBox } from '../domain/secret-box.ts';

/** Stands for a secret in a trace: the same number for the same secret, 0 for an empty one, and nothing else of it. */
interface Seal {
  readonly $secret: number;
  /** Whether the account takes it; left out where it does. */
  readonly isFaulty?: true;
}

/** Puts seals in place of the secrets of one run. */
export function createSeals() {
  const known: SecretBox[] = [];
  const sent = new Set<SecretBox>();
  const numberOf = (box: SecretBox): number => {
    if (box.isEmpty) return 0;
    const index = known.findIndex((each) => each.isSameAs(box));
    return index < 0 ? known.push(box) : index + 1;
  };
  const sealed = (value: unknown, isFaulty: (field: string) => boolean): unknown =>
    mapped(value, (part, field): unknown => {
      if (!(part instanceof SecretBox)) return KEEP;
      const seal: Seal = { $secret: numberOf(part) };
      return isFaulty(field) ? { ...seal, isFaulty: true } : seal;
    });
  return {
    /** A copy of what was typed, with seals in place of its secrets. */
    seal: sealed,
    /** The same of what was sent to the back end, which may repeat it. */
    sealSent(value: unknown): unknown {
      mapped(value, (part) => (part instanceof SecretBox ? sent.add(part) : KEEP));
      return sealed(value, () => false);
    },
    /** A copy without any text in which a secret stands that was sent. */
    scrub: (value: unknown): unknown =>
      mapped(value, (part) =>
        typeof part === 'string' && [...sent].some((box) => stands(box, part)) ? '[secret]' : KEEP,
      ),
  };
}

/** Numbers the seals in the order in which they come: the gaps would tell how many keys were pressed. */
export function renumbered<Value>(value: Value): Value;
export function renumbered(value: unknown): unknown {
  const numbers = new Map([[0, 0]]);
  return mapped(value, (part) => {
    if (!isSeal(part)) return KEEP;
    const number = numbers.get(part.$secret) ?? numbers.size;
    numbers.set(part.$secret, number);
    return { ...part, $secret: number };
  });
}

function stands(box: SecretBox, text: string): boolean {
  return !box.isEmpty && box.judge((secret) => text.includes(secret));
}

const KEEP = Symbol('keep');

function mapped(
  value: unknown,
  change: (part: unknown, field: string) => unknown,
  field = '',
): unknown {
  const changed = change(value, field);
  if (changed !== KEEP) return changed;
  if (Array.isArray(value)) return value.map((part) => mapped(part, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, mapped(part, change, name)]),
  );
}

/**
 * Puts secrets of its own in place of the seals of a trace: good ones by the account's policies, and faulty ones.
 *
 * @param recorded the whole trace: a secret that was used for two things has to do for both
 */
export function createStandIns(random: RandomNumber, recorded: unknown) {
  const uses = usesOf(recorded);
  const made = new Map<string, SecretBox>();
  return (value: unknown, policies: CredentialPolicies): unknown =>
    mapped(value, (part) => {
      if (!isSeal(part)) return KEEP;
      if (part.$secret === 0) return emptySecret;
      const key = `${part.$secret} ${part.isFaulty === true}`;
      const box = made.get(key) ?? standIn(uses.get(part.$secret), part, policies, random);
      made.set(key, box);
      return box;
    });
}

/** What each good secret of a trace is used for, by its number. */
function usesOf(recorded: unknown): ReadonlyMap<number, ReadonlySet<string>> {
  const uses = new Map<number, Set<string>>();
  mapped(recorded, (part, field) => {
    if (!isSeal(part)) return KEEP;
    const known = uses.get(part.$secret) ?? new Set();
    if (part.isFaulty !== true) uses.set(part.$secret, known.add(field.replace('Again', '')));
    return part;
  });
  return uses;
}

function standIn(
  uses: ReadonlySet<string> | undefined,
  { $secret: number, isFaulty }: Seal,
  policies: CredentialPolicies,
  random: RandomNumber,
): SecretBox {
  // Too short for any policy, and another one for every number.
  if (isFaulty === true) return SecretBox.of(String(number));
  // A PIN is the most particular of them, and an answer may be anything.
  const drawn =
    uses?.has('pin') === true
      ? generatePin(policies.pin, NOBODY, random)
      : uses?.has('password') === true
        ? generatePassword(policies.password, NOBODY, random)
        : null;
  return drawn ?? SecretBox.of(`Answer number ${number}`);
}

const NOBODY = { firstName: '', lastName: '', email: '', extension: '', number: null };

function isSeal(value: unknown): value is Seal {
  return typeof value === 'object' && value !== null && '$secret' in value;
}
