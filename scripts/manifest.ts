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

interface Attribute extends Described {
  readonly fieldName: string;
}

export interface Manifest {
  readonly schemaVersion: string;
  // Not readonly, because the tools that read it say that they may write.
  modules: { path: string; declarations: Element[] }[];
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

/** The manifest with the one element that a host uses. */
export function ofTag({ modules, ...rest }: Manifest, tag: string): Manifest {
  const isIt = ({ tagName }: Element) => tagName === tag;
  return { ...rest, modules: modules.filter(({ declarations }) => declarations.some(isIt)) };
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
