import { SecretBox } from '../domain/secret-box.ts';

/** Stands for a secret in a trace: the same number for the same secret, 0 for an empty one, and nothing else of it. */
export interface Seal {
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

/** Told of a part that is to stay as it is. */
export const KEEP = Symbol('keep');

/** A copy in which some parts are others; `field` names the one that holds a part. */
export function mapped(
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

export function isSeal(value: unknown): value is Seal {
  return typeof value === 'object' && value !== null && '$secret' in value;
}
