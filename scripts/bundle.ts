import { resolve } from 'node:path';
import { minify } from 'terser';
import { build, minifySync, type Plugin } from 'vite';
import { firstFile } from './first-file.ts';
import { schemaMarker } from './pure-schemas.ts';
import { templateMinifier } from './minify-templates.ts';

export interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
  /** The files that are loaded along with it. */
  readonly imports: readonly string[];
  /** The files that it loads when they are needed. */
  readonly lateImports: readonly string[];
  readonly modules: readonly string[];
}

export interface BundleOptions {
  /** The file in `src` of each entry, by the entry's name; the first is the one that somebody waits for. */
  readonly entries: Readonly<Record<string, string>>;
  /** Packages that the host brings along: such a build is a library, whose entries export what is written there and no more. */
  readonly external?: readonly RegExp[];
  /** Whether one file holds all that the first entry needs at once, as after a host's own bundler; so it is unless the host brings packages along. */
  readonly hasFirstFile?: boolean;
  /** Where the files are written; nowhere unless given. */
  readonly outDir?: string;
}

/** The packages that the wizard depends on. */
export const PACKAGES = [/^(lit|@lit|xstate|zod)(\/|$)/];

/** What only some entries need: the platform of Node, and the packages of those who use the mock back end or React. */
export const TOOLS = [/^node:/, /^(msw|@msw\/data|react)(\/|$)/];

const root = resolve(import.meta.dirname, '..');

/** Builds modules that load each other, with everything made small. */
export async function bundle(options: BundleOptions): Promise<readonly BundledFile[]> {
  const { entries, external = [], outDir } = options;
  const isLibrary = external.length > 0;
  const { hasFirstFile = !isLibrary } = options;
  const files = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, resolve(root, file)]),
  );
  const [first = ''] = Object.keys(files);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      schemaMarker(),
      templateMinifier(),
      smallDecorators,
      codeMinifier,
      ...(isLibrary ? [importMarker] : []),
    ],
    build: {
      write: outDir !== undefined,
      emptyOutDir: false,
      ...(outDir === undefined ? {} : { outDir }),
      target: 'es2022',
      minify: false,
      lib: {
        entry: files,
        formats: ['es'],
      },
      rollupOptions: {
        preserveEntrySignatures: isLibrary ? 'strict' : 'allow-extension',
        external: [...external],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: hasFirstFile
            ? { groups: [{ name: firstFile(first, files[first] ?? '') }, SHARED] }
            : true,
        },
      },
    },
  });
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.flatMap((file) =>
    file.type === 'chunk'
      ? [
          {
            name: file.fileName,
            code: file.code,
            isEntry: file.isEntry,
            imports: file.imports,
            lateImports: file.dynamicImports,
            modules: file.moduleIds,
          },
        ]
      : [],
  );
}

/** The file, and all that is loaded along with it. */
export function withImports(files: readonly BundledFile[], name: string): readonly BundledFile[] {
  const found = new Map<string, BundledFile>();
  const add = (wanted: string): void => {
    const file = files.find((candidate) => candidate.name === wanted);
    if (file === undefined || found.has(wanted)) return;
    found.set(wanted, file);
    for (const imported of file.imports) add(imported);
  };
  add(name);
  return [...found.values()];
}

// The compiler's own helper serves classes, methods and parameters too. We decorate properties only, and what decorates
// them has defined them when it returns.
const smallDecorators: Plugin = {
  name: 'small-decorators',
  transform: (_, id) => (id.endsWith('/helpers/esm/decorate.js') ? { code: DECORATE } : null),
};

const DECORATE = `export default function (decorators, owner, name) {
  for (const decorate of decorators.reverse()) decorate(owner, name);
}`;

// Vite keeps the white space of libraries, and puts back what a hook before this one has taken out.
const codeMinifier: Plugin = {
  name: 'minify-code',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = await minifyCode(file.fileName, file.code);
    }
  },
};

// Each of the two finds what the other leaves: both together weigh 1.3 % less than either.
async function minifyCode(name: string, code: string): Promise<string> {
  const once = minifySync(name, code, SMALL).code;
  const twice = await minify(once, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true },
  });
  return minifySync(name, twice.code ?? '', SMALL).code;
}

// The minifiers take out what tells the bundler of a host not to follow an import by a computed address.
const importMarker: Plugin = {
  name: 'mark-imports',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replaceAll(
        /\bimport\((?=[\w$]+\))/g,
        'import(/*webpackIgnore:true*//*@vite-ignore*/',
      );
    }
  },
};

// What many later parts share are a few lines each: a file for each of them would weigh more than what is in it.
const SHARED = { name: 'shared', minShareCount: 3 };

const SMALL = {
  module: true,
  compress: true,
  mangle: true,
  codegen: { removeWhitespace: true },
} as const;
