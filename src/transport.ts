export type { Account } from './domain/account.ts';
export type { CapabilityName } from './domain/capability.ts';
export type { FailureDetails, FailureKind } from './domain/failure.ts';
export type { Issue, IssueCode } from './domain/issue.ts';
export type { Order, Quote } from './domain/order.ts';
export type { Job, RowOutcome } from './domain/job.ts';
export type { SubmissionRequest } from './domain/submission.ts';
export type { UserType } from './domain/user-type.ts';
export { Failure } from './transport/failure.ts';
export type { HttpTransportOptions } from './transport/http-options.ts';
export { httpTransport } from './transport/http-transport.ts';
export { readAnswer } from './transport/read-answer.ts';
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
