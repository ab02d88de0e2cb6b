export { startMockBackEnd, type MockBackEndOptions } from './mocks/browser.ts';
