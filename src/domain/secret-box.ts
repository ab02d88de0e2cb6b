import * as z from 'zod/mini';

// Outside the object: what prints, clones, compares or inspects a box finds nothing in it.
const texts = new WeakMap<SecretBox, string>();

/**
 * A password, PIN or answer that can be carried and judged, but not printed, cloned, stored or inspected (fault A58).
 *
 * Only `revealSecret` opens it, and only the transport's body builder may import that.
 */
export class SecretBox {
  /** A box with a text in it. */
  static of(text: string): SecretBox {
    const box = new SecretBox();
    texts.set(box, text.normalize('NFC'));
    return box;
  }

  /** Whether there is nothing in it. */
  get isEmpty(): boolean {
    return revealSecret(this) === '';
  }

  /** Whether two boxes hold the same. */
  isSameAs(other: SecretBox): boolean {
    return revealSecret(this) === revealSecret(other);
  }

  /** What a rule says of the text; the rule must not give the text back. */
  judge<Verdict>(rule: (text: string) => Verdict): Verdict {
    return rule(revealSecret(this));
  }

  /** Stands for the text wherever a box is printed or stored. */
  toJSON(): string {
    return '[secret]';
  }

  /** Stands for the text wherever a box becomes part of one. */
  toString(): string {
    return '[secret]';
  }
}

/** The text of a box; for the one place that must send it. */
export function revealSecret(box: SecretBox): string {
  return texts.get(box) ?? '';
}

/** A box with nothing in it. */
export const emptySecret = SecretBox.of('');

/** Reads a secret from a request's body, and puts it into a box at once. */
export const secretSchema = z.union([
  z.instanceof(SecretBox),
  z.pipe(
    z.string(),
    z.transform((text) => SecretBox.of(text)),
  ),
]);
