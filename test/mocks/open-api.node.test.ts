import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'chai';
import { runCheck } from '../../src/conformance/transport-check.ts';
import { transportChecks } from '../../src/conformance/transport-checks.ts';
import { createHandlers } from '../../src/mocks/handlers/create-handlers.ts';
import { mockFetch } from '../../src/mocks/mock-fetch.ts';
import { openApiDocument } from '../../src/mocks/open-api/document.ts';
import { operationOf, operations } from '../../src/mocks/operation-of.ts';
import { personas, type PersonaName } from '../../src/mocks/personas.ts';
import type { Fetch } from '../../src/transport/http-options.ts';
import { httpTransport } from '../../src/transport/http-transport.ts';
import { routes } from '../../src/transport/routes.ts';
import type { Operation } from '../../src/transport/transport.ts';
import { openBackend } from './people.ts';

const baseUrl = 'http://mock.example/api';
const path = join(import.meta.dirname, '../../docs/openapi.json');
const text = readFileSync(path, 'utf8');

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv, ['date-time', 'password']);
ajv.addSchema(JSON.parse(text), 'contract');

/** The validator of what stands at a place in the document. */
function schemaAt(...place: readonly string[]): ValidateFunction {
  const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  return ajv.compile({ $ref: `contract#/${encodeURI(pointer)}` });
}

const JSON_CONTENT = ['content', 'application/json', 'schema'];

function placeOf(operation: Operation): readonly string[] {
  const { method, path: at } = routes[operation];
  return ['paths', at, method.toLowerCase()];
}

/** A fetch that writes down everything that does not fit the document. */
function judged(fetch: Fetch) {
  const misfits: string[] = [];
  const answered = new Set<Operation>();
  const judge = (what: string, validate: ValidateFunction, value: unknown): void => {
    if (!validate(value)) misfits.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  const judging: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const operation = operationOf(request);
    const sent = await request.clone().text();
    const response = await fetch(request);
    const told = await response.clone().text();
    if (operation === null) {
      misfits.push(`${request.method} ${request.url} is none of the document`);
    } else if (!response.ok) {
      judge(
        operation,
        schemaAt('components', 'responses', 'Failure', ...JSON_CONTENT),
        JSON.parse(told),
      );
    } else {
      answered.add(operation);
      const { status } = routes[operation];
      if (status !== response.status) misfits.push(`${operation}: ${response.status}`);
      if (status !== 204) {
        const place = [...placeOf(operation), 'responses', String(status)];
        judge(`${operation} answer`, schemaAt(...place, ...JSON_CONTENT), JSON.parse(told));
      }
      if (sent !== '') {
        const body = schemaAt(...placeOf(operation), 'requestBody', ...JSON_CONTENT);
        judge(`${operation} request`, body, JSON.parse(sent));
      }
    }
    return response;
  };
  return { misfits, answered, fetch: judging };
}

/** Everything that the conformance checks ask of a persona, held against the document. */
async function judgedTraffic(name: PersonaName) {
  const misfits: string[] = [];
  const answered = new Set<Operation>();
  for (const check of transportChecks) {
    const backend = await openBackend({ seed: personas[name] });
    const traffic = judged(mockFetch(createHandlers(backend)));
    await runCheck(check, () => httpTransport({ baseUrl, fetch: traffic.fetch }));
    misfits.push(...traffic.misfits.map((misfit) => `${check.title}: ${misfit}`));
    for (const each of traffic.answered) answered.add(each);
  }
  return { misfits, answered };
}

describe('docs/openapi.json', () => {
  it('says what the schemas say now; else run: npm run openapi', () => {
    expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('is an OpenAPI 3.1 document by the judgement of another tool', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(text));
    expect([valid, errors, validator.version]).to.deep.equal([true, undefined, '3.1']);
  });

  it('has every operation of the transport', () => {
    const document: { paths: Record<string, Record<string, { operationId: string }>> } =
      JSON.parse(text);
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(ids).to.have.members(operations);
  });

  it('is served by the mock', async () => {
    const fetch = mockFetch(createHandlers(await openBackend()));
    const response = await fetch(`${baseUrl}/openapi.json`);
    expect(await response.json()).to.deep.equal(JSON.parse(text));
  });

  it('fits everything that is sent and answered, in every operation (A42)', async () => {
    const { misfits, answered } = await judgedTraffic('full-buyer');
    expect(misfits).to.deep.equal([]);
    expect([...operations].filter((each) => !answered.has(each))).to.deep.equal(['retryRows']);
  });

  it('fits what is refused to those who may not buy (R04)', async () => {
    const { misfits } = await judgedTraffic('no-purchase');
    expect(misfits).to.deep.equal([]);
  });

  it('tells an answer that does not fit', () => {
    const validate = schemaAt('components', 'schemas', 'Money');
    expect([validate({ minor: 1.5, currency: 'usd' }), validate.errors?.length]).to.deep.equal([
      false,
      2,
    ]);
  });
});
