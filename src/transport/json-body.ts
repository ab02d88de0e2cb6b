import { revealSecret, SecretBox } from '../domain/secret-box.ts';

/** The JSON of a request's body; the one place in which secrets are opened (R28, fault A58). */
export function jsonBody(body: unknown): string {
  return JSON.stringify(body, openBox);
}

// `toJSON` has run before a replacer sees a value, so the box itself is looked up where it stands.
function openBox(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const found = this[key];
  return found instanceof SecretBox ? revealSecret(found) : value;
}
