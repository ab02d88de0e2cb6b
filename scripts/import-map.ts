import { createHash } from 'node:crypto';
import type { BundledFile } from './bundle.ts';

/** What stands in a `<script type="importmap">` (HTML, section 8.1.5). */
export interface ImportMap {
  readonly imports: Readonly<Record<string, string>>;
  /** What a browser compares each file with before it runs it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/**
 * The import map of stand-alone files: what a page imports by name, and the hash of every file, those too that are loaded later.
 *
 * @param folder where the files are served; beside the page unless given
 */
export function importMapOf(files: readonly BundledFile[], folder = './'): ImportMap {
  const entries = files.filter(({ isEntry }) => isEntry);
  return {
    imports: Object.fromEntries(
      entries.map(({ name }) => [name.replace(/\.js$/, ''), `${folder}${name}`]),
    ),
    integrity: Object.fromEntries(
      files.map(({ name, code }) => [`${folder}${name}`, integrityOf(code)]),
    ),
  };
}

/** The hash that a browser compares a file with (Subresource Integrity). */
export function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
