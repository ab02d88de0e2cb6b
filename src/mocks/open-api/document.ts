import type * as z from 'zod/mini';
import { routes } from '../../transport/routes.ts';
import type { Operation } from '../../transport/transport.ts';
import { operations } from '../operation-of.ts';
import { bodies } from './bodies.ts';
import { jsonSchemas, refTo, type Json } from './json-schemas.ts';
import { operationNotes, tags } from './operation-notes.ts';
import { keyParameter, pathParameters, queryParameters } from './parameters.ts';
import { namedSchemas, type NamedSchemas } from './schema-names.ts';

/** The contract as OpenAPI 3.1, so that a back end can be built from it. */
export function openApiDocument(): Json {
  const names = namedSchemas(ownSchemas());
  return {
    openapi: '3.1.0',
    info: {
      title: 'Add users',
      version: '1.0.0',
      description:
        'What the wizard that adds people to a phone account asks of a back end. It drops the keys of an answer that are not named here.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    security: [{}, { hostSession: [] }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: pathsOf(names),
    components: {
      schemas: jsonSchemas(names),
      responses: { Failure: FAILURE },
      securitySchemes: { hostSession: HOST_SESSION },
    },
  };
}

const HOST_SESSION: Json = {
  type: 'http',
  scheme: 'bearer',
  description: 'Whatever the host signs its requests with; after a 401 it is renewed once.',
};

const FAILURE: Json = {
  description: 'It was not done. The body tells more than the status.',
  headers: {
    'Retry-After': {
      description: 'Seconds or a date before which it must not be repeated.',
      schema: { type: 'string' },
    },
  },
  content: { 'application/json': { schema: { $ref: refTo('Failure') } } },
};

/** The schemas that belong to one operation only, by the names that they get. */
function ownSchemas(): Readonly<Record<string, z.core.$ZodType>> {
  const answers = operations
    .filter((name) => routes[name].status !== 204)
    .map((name) => [`${capital(name)}Answer`, routes[name].answer]);
  const asked = Object.entries(bodies).map(([name, body]) => [`${capital(name)}Request`, body]);
  return { ...Object.fromEntries(answers), ...Object.fromEntries(asked) };
}

function pathsOf(names: NamedSchemas): Json {
  const paths = new Map<string, Record<string, Json>>();
  for (const name of operations) {
    const { path, method } = routes[name];
    paths.set(path, { ...paths.get(path), [method.toLowerCase()]: operationOf(name, names) });
  }
  return Object.fromEntries(paths);
}

function operationOf(name: Operation, names: NamedSchemas): Json {
  const { path, kind, status, answer } = routes[name];
  const { tag, summary, needs } = operationNotes[name];
  const isChange = kind === 'mutation' || kind === 'submit';
  const parameters = [
    ...pathParameters(path),
    ...(queryParameters[name] ?? []),
    ...(isChange ? [keyParameter] : []),
  ];
  const body = bodies[name];
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(needs === undefined
      ? {}
      : { description: `Answered with 403 or 501 where \`${needs}\` is not available.` }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, ...jsonOf(body, names) } }),
    responses: {
      [status]:
        status === 204
          ? { description: 'It is done.' }
          : { description: 'The answer.', ...jsonOf(answer, names) },
      '4XX': { $ref: '#/components/responses/Failure' },
      '5XX': { $ref: '#/components/responses/Failure' },
    },
  };
}

function jsonOf(schema: z.core.$ZodType, names: NamedSchemas): Json {
  const name = names.get(schema)?.id ?? '';
  return { content: { 'application/json': { schema: { $ref: refTo(name) } } } };
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
