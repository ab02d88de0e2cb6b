import * as z from 'zod/mini';
import { capabilitiesSchema, capabilityNames } from '../../domain/capability.ts';
import { secretSchema } from '../../domain/secret-box.ts';
import type { NamedSchemas } from './schema-names.ts';

/** A JSON Schema as a plain object. */
export type Json = Readonly<Record<string, unknown>>;

export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** The JSON Schema of every named schema, as it is sent; named ones refer to each other. */
export function jsonSchemas(names: NamedSchemas): Readonly<Record<string, Json>> {
  const { schemas } = z.toJSONSchema(names, {
    io: 'input',
    metadata: names,
    unrepresentable: 'any',
    uri: refTo,
    override: ({ zodSchema, jsonSchema }) => amend(zodSchema, jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutHead(schema)]),
  );
}

// Where it stands says what it is called and which draft it follows.
function withoutHead({ $schema: _draft, $id: _address, ...schema }: Json): Json {
  return schema;
}

type Amended = Record<string, unknown>;

/** What a pattern looks like, for people, and for tools that can't read patterns. */
const EXAMPLES: Readonly<Record<string, string>> = {
  [String.raw`^[A-Z]{3}$`]: 'USD',
  [String.raw`^\+[1-9]\d{1,14}$`]: '+13035550100',
  [String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$`]: '2026-11-30T09:00',
};

function amend(zodSchema: z.core.$ZodType, json: Amended): void {
  if (zodSchema === secretSchema) replace(json, { type: 'string', format: 'password' });
  if (zodSchema === capabilitiesSchema) {
    const properties = capabilityNames.map((name) => [name, { $ref: refTo('Capability') }]);
    replace(json, { type: 'object', properties: Object.fromEntries(properties) });
  }
  // What follows from what stands beside it would only be in a reader's way.
  if (json['format'] === 'date-time') delete json['pattern'];
  if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum'];
  if (json['type'] === 'integer' && json['exclusiveMinimum'] === 0) {
    delete json['exclusiveMinimum'];
    json['minimum'] = 1;
  }
  const example = EXAMPLES[String(json['pattern'])];
  if (example !== undefined) json['examples'] = [example];
  const known = knownValues(json['anyOf']);
  // Clients take what they do not know for something else; a back end has no reason to send it.
  if (known !== null) replace(json, known);
}

/** The enum of a union of known values with anything at all. */
function knownValues(anyOf: unknown): Json | null {
  const [known, rest, ...more]: readonly unknown[] = Array.isArray(anyOf) ? anyOf : [];
  const isTolerant = isJson(known) && 'enum' in known && isJson(rest) && more.length === 0;
  return isTolerant && Object.keys(rest).length === 0 ? known : null;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function replace(json: Amended, by: Json): void {
  for (const key of Object.keys(json)) if (key !== 'description') delete json[key];
  Object.assign(json, by);
}
