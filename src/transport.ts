export { Failure } from './transport/failure.ts';
export type { HttpTransportOptions } from './transport/http-options.ts';
export { httpTransport } from './transport/http-transport.ts';
export { noRetries, retryPolicy, type RetryPolicy } from './transport/retry-policy.ts';
export { unsupportedOperations } from './transport/unsupported-operations.ts';
export type {
  CallOptions,
  MutationOptions,
  Operation,
  Page,
  PageQuery,
  Transport,
} from './transport/transport.ts';
