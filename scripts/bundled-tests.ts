import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

type Bundle = ReadonlyMap<string, string>;

/**
 * Serves the browser tests, and the entries for which their pages ask, in a few files that they share.
 *
 * Without that a page asks for 1,200 modules before its first test, which takes longer than most tests.
 */
export function bundledTests(
  entries: readonly string[],
  plugins: readonly Plugin[] = [],
): TestRunnerPlugin {
  let files: Promise<Bundle> | undefined;
  return {
    name: 'bundled-tests',
    async serverStart({ fileWatcher }) {
      files = bundleTests(entries, plugins);
      await files;
      // Otherwise what is edited during a run would be tested in it.
      if (!process.argv.includes('--watch')) return;
      fileWatcher.add([join(root, 'src'), join(root, 'test')]);
      fileWatcher.on('change', () => {
        files = bundleTests(entries, plugins);
        // Whoever asks for a file is told of a failure.
        files.catch(() => undefined);
      });
    },
    async serve({ path }) {
      const body = (await files)?.get(path.slice(1));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** Every file by its path; an entry has that of its source. */
async function bundleTests(
  entries: readonly string[],
  plugins: readonly Plugin[],
): Promise<Bundle> {
  const sources = globSync([...entries], { cwd: root });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(sources.map((source) => [source, join(root, source)])),
        formats: ['es'],
      },
      rollupOptions: {
        preserveEntrySignatures: 'allow-extension',
        // What a test imports for its effects alone is no less a part of it.
        treeshake: false,
        output: { entryFileNames: '[name]', chunkFileNames: 'bundled/[name]-[hash].js' },
      },
    },
  });
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}
