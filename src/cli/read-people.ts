import { planSchema, type Plan } from '../domain/plan.ts';
import { exitCodes } from './exit-code.ts';
import { formProblem } from './problem.ts';
import { readText } from './read-text.ts';
import { parseRoster, type RosterFile } from './roster-file.ts';
import { Stopped } from './stopped.ts';

/** The people of a file: a list, or a draft that was saved. */
export interface People {
  readonly file: RosterFile;
  readonly draft: Plan | null;
}

const NOBODY: RosterFile = { rows: [], fields: new Set(), problems: [], notes: [] };

/** Reads a list in CSV or TSV, or a draft in JSON; `option` names the file, and is empty where it is named without one. */
export function readPeople(path: string | null, encoding: string | null, option: string): People {
  if (path === null) return { file: NOBODY, draft: null };
  const { text, guessed } = readText(path, { option, encoding });
  if (text.trimStart().startsWith('{')) return { file: NOBODY, draft: draftOf(path, text) };
  const file = withPeople(parseRoster(text));
  if (guessed === null) return { file, draft: null };
  const note = `it is not UTF-8 and was read as ${guessed}; name another encoding with --encoding`;
  return { file: { ...file, notes: [note, ...file.notes] }, draft: null };
}

function withPeople(file: RosterFile): RosterFile {
  if (file.rows.length > 0 || file.problems.length > 0) return file;
  const message = 'No line follows the column names. Add a line for each person.';
  return { ...file, problems: [formProblem(1, 1, 'empty', message)] };
}

function draftOf(path: string, text: string): Plan {
  const { success, data, error } = planSchema.safeParse(jsonOf(path, text));
  if (success) return data;
  const place = error.issues[0]?.path.join('.') || 'its top';
  throw wrong(path, `it is no draft of version 1 at ${place}`);
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(path, 'it is no JSON');
  }
}

function wrong(path: string, why: string): Stopped {
  const message = `Failed to read ${path}: ${why}. Save it anew, or give a list of people.`;
  return new Stopped(exitCodes.usage, message);
}
