import { http } from 'msw/http';
import { openApiDocument } from '../open-api/document.ts';
import { answer, type HandlerContext } from './answer.ts';

/** The contract itself. */
export function openApiHandlers(context: HandlerContext) {
  return [
    // GET /openapi.json -> 200 the OpenAPI document of all that is answered here.
    http.get(`${context.baseUrl}/openapi.json`, () => answer(context, openApiDocument)),
  ];
}
