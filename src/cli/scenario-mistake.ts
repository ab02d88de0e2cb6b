import type { scenarioSchema } from '../headless/scenario.ts';

type Mistake = NonNullable<ReturnType<typeof scenarioSchema.safeParse>['error']>['issues'][number];

/** Where a scenario is not one, and what could stand there; never what stands there, which may be a secret. */
export function scenarioMistake(issue: Mistake): string {
  const { path, mistake } = deepest(issue);
  const place = path.join('.') || 'its top';
  const why = whyOf(mistake);
  return `it is no scenario at ${place}${why === '' ? '' : `: ${why}`}`;
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly mistake: Mistake;
}

// Of several forms, the one is meant in which the mistake lies deepest.
function deepest(issue: Mistake): Found {
  const here = { path: issue.path, mistake: issue };
  if (issue.code !== 'invalid_union') return here;
  const within = issue.errors
    .filter((form) => form.every(({ code }) => code !== 'unrecognized_keys'))
    .flatMap(([first]) => (first === undefined ? [] : [deepest(first)]))
    .filter(({ path }) => path.length > 0)
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (within === undefined) return here;
  return { ...within, path: [...issue.path, ...within.path] };
}

function whyOf(mistake: Mistake): string {
  switch (mistake.code) {
    case 'unrecognized_keys':
      return `there is no “${mistake.keys[0]}”`;
    case 'invalid_value':
      return `it can be ${choices(mistake.values)}`;
    case 'invalid_type':
      return `${WANTED[mistake.expected] ?? mistake.expected} is needed`;
    case 'too_small':
      return mistake.origin === 'number' ? 'it is counted from 1' : 'it must not be empty';
    case 'too_big':
      return `it can be at most ${mistake.maximum}`;
    case 'invalid_union':
      return whyOfForms(mistake.errors, 'options' in mistake ? mistake.options : []);
    default:
      return mistake.message === 'secretName' ? SECRET : '';
  }
}

function whyOfForms(errors: readonly Mistake[][], options: unknown): string {
  const literals = errors.flatMap((form) =>
    form.flatMap((each) => (each.code === 'invalid_value' ? each.values : [])),
  );
  const fields = errors.flatMap((form) =>
    form.flatMap(({ path: [field] }) => (field === undefined ? [] : [`${String(field)}: …`])),
  );
  const all = [...(Array.isArray(options) ? options : []), ...literals, ...fields];
  return all.length === 0 ? '' : `it can be ${choices(all)}`;
}

function choices(values: readonly unknown[]): string {
  const names = [...new Set(values.map((value) => `“${String(value)}”`))];
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text (a number in quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
};

const SECRET =
  'a secret is named, as in $PASSWORD, and stands in the environment or comes with --secrets-stdin';
