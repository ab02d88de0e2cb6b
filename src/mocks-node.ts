export { startMockServer, type MockServer, type MockServerOptions } from './mocks/node.ts';
export {
  mockMiddleware,
  type Middleware,
  type MockMiddlewareOptions,
} from './mocks/node-middleware.ts';
