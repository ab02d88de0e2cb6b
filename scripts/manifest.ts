import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What is taken from an element's declaration (https://github.com/webcomponents/custom-elements-manifest). */
export interface Element {
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  members?: Member[];
  events?: Event[];
  attributes?: Attribute[];
  cssProperties?: CssProperty[];
}

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Member extends Described {
  readonly privacy?: 'private' | 'protected';
  readonly static?: boolean;
}

interface Event extends Described {
  readonly type: { readonly text: string };
}

interface CssProperty extends Described {
  readonly default?: string;
  readonly type?: { text?: string };
}

export interface Attribute extends Described {
  readonly fieldName: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Export {
  readonly kind: string;
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module?: string };
}

export interface Manifest {
  readonly schemaVersion: string;
  // Not readonly, because the tools that read it say that they may write.
  modules: { kind?: string; path: string; declarations: Element[]; exports?: Export[] }[];
}

const root = resolve(import.meta.dirname, '..');

/** Reads what the elements say of themselves, and leaves out what is not meant for others. */
export function readManifest(): Manifest {
  execFileSync('cem', ['analyze', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const whole: Manifest = JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8'));
  return { ...whole, modules: whole.modules.map(publicFace).filter(hasElement) };
}

/** The manifest of the package: the one element that a host uses, and the files of the package in which it is. */
export function published({ modules, ...rest }: Manifest, tag: string): Manifest {
  const declarations = modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName === tag);
  const kind = 'javascript-module';
  const exports = declarations.map(({ name }) => {
    const declaration = { name, module: CLASSES };
    return { kind: 'js', name, declaration };
  });
  const definitions = exports.map(({ declaration }) => {
    return { kind: 'custom-element-definition', name: tag, declaration };
  });
  return withoutRequirements({
    ...rest,
    modules: [
      { kind, path: CLASSES, declarations, exports },
      { kind, path: DEFINITIONS, declarations: [], exports: definitions },
    ],
  });
}

/** Where a host finds the class, and what registers it. */
const CLASSES = 'dist/index.js';
const DEFINITIONS = 'dist/define.js';

/** The numbers of requirements tell a host nothing. */
function withoutRequirements(manifest: Manifest): Manifest {
  return JSON.parse(JSON.stringify(manifest).replaceAll(/ \(R\d+(?:, R\d+)*\)/g, ''));
}

function publicFace(module: Manifest['modules'][number]) {
  const declarations = module.declarations
    .filter(({ customElement }) => customElement)
    .map((element) => ({
      ...element,
      members: (element.members ?? []).filter(isPublic),
      // An event that is only dispatched, and not described, has no name here.
      events: (element.events ?? []).filter(
        ({ name }) => (name as string | undefined) !== undefined,
      ),
    }));
  return { ...module, declarations };
}

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return privacy === undefined && isStatic !== true && !name.startsWith('#');
}

function hasElement({ declarations }: Manifest['modules'][number]): boolean {
  return declarations.length > 0;
}
