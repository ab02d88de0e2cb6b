import type { CredentialPolicies } from './credential-policy.ts';
import type { PersonalData } from './personal-data.ts';
import { generatePassword, generatePin, type RandomNumber } from './generate-secret.ts';
import type { RowId } from './ids.ts';
import type { SecretBox } from './secret-box.ts';

/** The people for whom secrets are drawn, and what those must satisfy (R28). */
export interface SecretsQuery {
  readonly people: readonly (PersonalData & { readonly id: RowId })[];
  readonly policies: CredentialPolicies;
}

/** What was drawn for one person; null where nothing satisfied the policy. */
export interface DrawnSecrets {
  readonly rowId: RowId;
  readonly password: SecretBox | null;
  readonly pin: SecretBox | null;
}

/** Draws a password and a PIN of his own for each person (faults A62, A63). */
export function drawSecretsFor(
  { people, policies }: SecretsQuery,
  random: RandomNumber,
): readonly DrawnSecrets[] {
  return people.map((person) => ({
    rowId: person.id,
    password: generatePassword(policies.password, person, random),
    pin: generatePin(policies.pin, person, random),
  }));
}
