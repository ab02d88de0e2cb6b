/** Something that stands against the run, where it is, and what to do. */
export interface Problem {
  /** Line of the list, from 1; null for a person who is not in the list, but in the scenario or a draft. */
  readonly line: number | null;
  /** The person's place in the run, from 1; null where the problem is of no person. */
  readonly user: number | null;
  /** Number of the field in its line, from 1. */
  readonly column: number;
  /** The name of the field; null where the problem is of the whole line. */
  readonly field: string | null;
  /** For programs: a code of the wizard, or of the file's form. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** A problem of the file's form rather than of a person. */
export function formProblem(line: number, column: number, code: string, message: string): Problem {
  return { line, user: null, column, field: null, code, message };
}

/** In the order in which somebody goes through the file, and then through those who are not in it. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ line }: Problem): number => line ?? Number.MAX_SAFE_INTEGER;
  const userOf = ({ user }: Problem): number => user ?? 0;
  return problems.toSorted(
    (a, b) => lineOf(a) - lineOf(b) || userOf(a) - userOf(b) || a.column - b.column,
  );
}

/** A text of the file made safe for a terminal: short, and without signs that steer or reorder. */
export function quoted(text: string): string {
  const shown = text.replace(/[\p{C}\u2028\u2029]/gu, '\uFFFD');
  const letters = [...shown];
  return `“${letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN).join('')}…` : shown}”`;
}

const MOST_SHOWN = 40;
