import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from '../src/mocks/open-api/document.ts';

/** Writes the contract to docs/openapi.json. */
const path = join(import.meta.dirname, '../docs/openapi.json');
const text = JSON.stringify(openApiDocument());
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
console.log(`Wrote ${path}`);
