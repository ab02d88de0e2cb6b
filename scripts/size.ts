import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';

/** Bytes after gzip: what we aim at, and what fails. */
interface Limit {
  readonly goal: number;
  readonly most: number;
}

interface Measured {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly modules: readonly string[];
}

const root = resolve(import.meta.dirname, '..');
const LIMITS: Readonly<Record<string, Limit>> = {
  'stand-alone, until the first step works': { goal: 36_000, most: 40_000 },
  'own code, packages external': { goal: 14_000, most: 16_000 },
};
/** What must never be shipped: the mock back end, the graph tools, another language of zod. */
const FORBIDDEN = /\/msw\/|@msw\/|src\/mocks\/|xstate\/.*graph|zod\/v4\/locales\/(?!en\.)/;

const measured = [
  await measure('stand-alone, until the first step works', []),
  await measure('own code, packages external', [/^(lit|@lit|xstate|zod)/]),
];
console.table(
  measured.map(({ name, raw, gzip, brotli }) => ({
    build: name,
    raw,
    gzip,
    brotli,
    ...LIMITS[name],
  })),
);
for (const { name, gzip, modules } of measured) {
  const stowaways = modules.filter((id) => FORBIDDEN.test(id));
  const copies = modules.filter((id) =>
    /\/(xstate|lit-html)\/.*\/?(xstate|lit-html)[^/]*\.js$/.test(id),
  );
  if (gzip > (LIMITS[name]?.most ?? 0))
    fail(`${name} weighs ${gzip} bytes. Find what came in, or load it later.`);
  if (stowaways.length > 0) fail(`${name} ships what it must not: ${stowaways.join(', ')}.`);
  if (new Set(copies.map((id) => id.replace(/.*node_modules/, ''))).size < copies.length) {
    fail(`${name} ships two copies of one package.`);
  }
}

async function measure(name: string, external: readonly RegExp[]): Promise<Measured> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: resolve(root, 'src/define.ts'),
        external: [...external],
        preserveEntrySignatures: 'exports-only',
      },
    },
  };
  const built = await build(config);
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = outputs.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const code = Buffer.from(chunks.map((chunk) => chunk.code).join('\n'));
  return {
    name,
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
  };
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
