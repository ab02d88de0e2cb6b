import type { Answers } from '../backend-answers.ts';
import type { BackendContext } from '../context.ts';
import { freeExtensions } from '../free-extensions.ts';
import { queries } from '../../transport/queries.ts';
import { accept } from '../refusal.ts';
import { takenBy, takenIssues } from '../taken.ts';

/** Which addresses and extension numbers are free (R07, R08). */
export function identities({
  seed,
  state,
}: BackendContext): Pick<Answers, 'suggestExtensions' | 'checkIdentities'> {
  return {
    suggestExtensions(query) {
      const { count } = accept(queries.suggestExtensions, query);
      const free = freeExtensions(seed, takenBy(state.members.all()).extensions);
      return Array.from({ length: count }, () => free.next().value).filter(
        (text) => text !== undefined,
      );
    },

    checkIdentities(query) {
      const { requireUniqueEmail, rows } = accept(queries.checkIdentities, query);
      const taken = takenBy(state.members.all());
      const wanted = rows.map((row) => row.extension);
      const free = freeExtensions(seed, new Set([...taken.extensions, ...wanted]));
      const issues = rows.flatMap((row) => takenIssues(row, taken, { requireUniqueEmail, free }));
      return { issues: issues.map((issue) => ({ ...issue, path: [...issue.path] })) };
    },
  };
}
