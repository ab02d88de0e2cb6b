export { startMockServer, type MockServer, type MockServerOptions } from './mocks/node.ts';
