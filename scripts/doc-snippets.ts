import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const docs = resolve(import.meta.dirname, '../docs');

/** The pieces of code of one language that stand in a guide, in their order. */
export function snippetsOf(guide: string, language: string): readonly string[] {
  const text = readFileSync(join(docs, guide), 'utf8');
  const fences = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].flatMap(([, of, code = '']) => (of === language ? [code] : []));
}
