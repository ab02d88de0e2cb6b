import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { parseSync, Visitor, type ModuleExportName } from 'oxc-parser';

/** What each room of `src` may import besides itself; `type …` only as a type. */
const WALLS: Readonly<Record<string, string>> = {
  domain: 'zod/mini',
  transport: 'src/domain, zod/mini',
  conformance: 'src/domain, src/transport',
  machines: 'src/domain, type src/transport, xstate',
  context: 'src/machines, type src/domain, type src/transport, lit, @lit/context, xstate',
  // What is loaded later: a part brings its elements and its machines, and can be fetched anew by its address.
  parts:
    'src/components, src/machines, src/messages, src/domain, type src/context, a computed address',
  components:
    'src/context, src/parts, src/messages, src/styles, src/domain, src/machines/wizard/wizard.selectors.ts, src/machines/wizard/wizard-editor.selectors.ts, src/machines/wizard/wizard-charges.selectors.ts, src/machines/wizard/wizard-paste.selectors.ts, src/machines/wizard/wizard-quote-life.selectors.ts, src/machines/wizard/wizard-setup.selectors.ts, src/machines/wizard/wizard-outcome.selectors.ts, src/machines/pickers/address-editor.selectors.ts, src/machines/pickers/shipping.selectors.ts, src/machines/pickers/role-picker.selectors.ts, src/machines/setup-paths/schedule-invite.selectors.ts, src/machines/setup-paths/assign-credentials.selectors.ts, type src/machines, type src/transport, lit, @lit/context',
  messages: 'type src/domain',
  styles: 'lit',
  headless: 'src/domain, src/transport, src/machines, xstate, zod/mini',
  cli: 'src/headless, src/transport, src/mocks, src/messages, src/domain, papaparse, yaml, node:',
  mocks: 'src/domain, src/transport, msw, @msw/data, zod/mini, node:',
  // The package entries: the files that lie in src itself.
  src: 'src/domain, src/transport, src/conformance, src/machines, src/context, src/components, src/messages, src/styles, src/headless, lit, @lit/react, react',
};

/** They write inline styles or unchecked markup, which a strict content security policy refuses. */
const BANNED = /^lit\/(directives\/(style-map|unsafe-html|unsafe-svg)|static-html)\.js$/;

// Not an import, but a way to the text of a secret all the same.
const JUDGEMENT = 'the text of a secret';

/** The one file among the elements that may ask for it: decision 4. */
const SHOWN_SECRET = 'src/components/ui/held-secret.ts';

/** The one way to open a secret, and the only room that may go it (fault A58). */
const SECRET = { file: 'src/domain/secret-box.ts', name: 'revealSecret', room: 'transport' };

type Import = Readonly<{
  target: string;
  isType: boolean;
  isNamespace: boolean;
  /** What is taken from it; null for everything. */
  names: readonly string[] | null;
}>;

/** Every breach of the walls, and every cycle, in the `src` folder of `root`; one line each. */
export function findBreaches(root: string): string[] {
  const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const graph = new Map(files.toSorted().map((file) => [file, importsOf(root, file)]));
  const breaches = [...graph].flatMap(([file, imports]) =>
    imports.flatMap((found) => breachOf(file, found) ?? []).map((reason) => `${file}: ${reason}`),
  );
  return [...breaches, ...findCycles(graph), ...findStoryReaders(root)];
}

/** Stories may import everything, and are imported by nothing but their own tests. */
function findStoryReaders(root: string): string[] {
  const files = globSync('{demo,scripts,test}/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^test\/(stories|fixtures)\//.test(file));
  return files.toSorted().flatMap((file) =>
    importsOf(root, file)
      .filter(({ target }) => target.startsWith('stories/'))
      .map(({ target }) => `${file}: may not import ${target}: only the tests of stories do`),
  );
}

/** What a file imports, with the path of a file from the root for each of its own. */
export function importsOf(root: string, file: string): Import[] {
  const found: Import[] = [];
  const add = (
    source: string,
    kind: string,
    names: Import['names'] = null,
    isNamespace = false,
  ) => {
    const target = source.startsWith('.') ? posix.join(posix.dirname(file), source) : source;
    found.push({ target, isType: kind === 'type', isNamespace, names });
  };
  const { program, errors } = parseSync(file, readFileSync(resolve(root, file), 'utf8'));
  if (errors[0]) throw new Error(`${file} can't be parsed: ${errors[0].message}. Mend its syntax.`);
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) => {
      const isNamespace = specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier');
      const names = specifiers.map((each) =>
        each.type === 'ImportSpecifier' ? nameOf(each.imported) : 'default',
      );
      add(source.value, importKind ?? '', isNamespace ? null : names, isNamespace);
    },
    ExportNamedDeclaration: ({ source, exportKind, specifiers }) =>
      source &&
      add(
        source.value,
        exportKind ?? '',
        specifiers.map(({ local }) => nameOf(local)),
      ),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind ?? ''),
    TSImportType: ({ source }) => add(source.value, 'type'),
    MemberExpression: ({ computed, property }) =>
      !computed &&
      property.type === 'Identifier' &&
      property.name === 'judge' &&
      add(JUDGEMENT, ''),
    ImportExpression: ({ source }) =>
      add(source.type === 'Literal' ? String(source.value) : 'a computed address', ''),
  }).visit(program);
  return found;
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function breachOf(file: string, found: Import): string | undefined {
  const { target, isType, isNamespace } = found;
  const room = roomOf(file);
  if (!(room in WALLS)) return `${room} is no room of src; give it a row in scripts/check-walls.ts`;
  if (target === JUDGEMENT) return judgementBreach(room, file);
  if (/(^|\/)index\.ts$/.test(target)) return `imports the barrel ${target}`;
  if (BANNED.test(target)) return `imports ${target}, which is banned`;
  if (target === 'zod/mini' && !isNamespace) return "write: import * as z from 'zod/mini'";
  if (canReveal(room, found)) return `imports ${SECRET.name}: only ${SECRET.room} opens a secret`;
  const isInside = (place: string) =>
    target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
  const isOwn = room === 'src' ? posix.dirname(target) === 'src' : isInside(`src/${room}`);
  const rules = WALLS[room]?.split(', ').filter((rule) => isType || !rule.startsWith('type '));
  if (isOwn || rules?.some((rule) => isInside(rule.replace('type ', '')))) return undefined;
  return `${room} may not import ${target}${isType ? '' : ' as a value'}`;
}

// The entries to the mock back end stand apart, so that no other entry can bring it along.
function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? /^src\/(mocks)(-\w+)?\.ts$/.exec(file)?.[1] ?? 'src';
}

function judgementBreach(room: string, file: string): string | undefined {
  if (room !== 'components' || file === SHOWN_SECRET) return undefined;
  return `judges a secret: among the elements only ${SHOWN_SECRET} does`;
}

function canReveal(room: string, { target, isType, names }: Import): boolean {
  if (target !== SECRET.file || isType || room === SECRET.room) return false;
  return names === null || names.includes(SECRET.name);
}

function findCycles(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push(`cycle: ${[...trail.slice(start), file].join(' -> ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const { target } of graph.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

if (import.meta.main) {
  for (const breach of findBreaches(resolve(import.meta.dirname, '..'))) {
    console.error(breach);
    process.exitCode = 1;
  }
}
