import type { CredentialsPatch } from '../../domain/credentials.ts';
import type { FailureDetails } from '../../domain/failure.ts';
import type { RowId } from '../../domain/ids.ts';
import type { SecurityQuestion } from '../../domain/security-question.ts';
import { openingResults } from './path-results.ts';
import type { SetupPathContext, SetupPathEvent, SetupPathInput } from './setup-path.types.ts';

export interface AssignCredentialsContext extends SetupPathContext {
  /** The security questions to choose from; null until they were read, and where none is asked. */
  readonly questions: readonly SecurityQuestion[] | null;
  /** The people for whom secrets are drawn, or a location is picked. */
  readonly addressed: readonly RowId[];
  /** Why the last call failed; null when it did not. */
  readonly failure: FailureDetails | null;
}

export type AssignCredentialsEvent =
  | SetupPathEvent
  | {
      readonly type: 'credentials.set';
      readonly rowIds: readonly RowId[];
      readonly patch: CredentialsPatch;
    }
  | { readonly type: 'credentials.generate'; readonly rowIds: readonly RowId[] }
  | { readonly type: 'location.open'; readonly rowIds: readonly RowId[] }
  | { readonly type: 'call.retry' };

export function startCredentials(input: SetupPathInput): AssignCredentialsContext {
  const results = openingResults('credentials', input);
  return { ...input, results, questions: null, addressed: [], failure: null };
}
