export {
  AddUsersBeforeSubmitEvent,
  type AddUsersBeforeSubmitDetail,
} from './components/add-users-wizard/add-users-before-submit.event.ts';
export { AddUsersCancelledEvent } from './components/add-users-wizard/add-users-cancelled.event.ts';
export { AddUsersFinishedEvent } from './components/add-users-wizard/add-users-finished.event.ts';
export { AddUsersSignInNeededEvent } from './components/add-users-wizard/add-users-sign-in-needed.event.ts';
export {
  AddUsersStepEvent,
  type AddUsersStepDetail,
} from './components/add-users-wizard/add-users-step.event.ts';
export {
  AddUsersSubmittedEvent,
  type AddUsersSubmittedDetail,
} from './components/add-users-wizard/add-users-submitted.event.ts';
export { AddUsersWizard } from './components/add-users-wizard/add-users-wizard.ts';
export { defineAddUsersWizard } from './components/add-users-wizard/add-users-wizard.define.ts';
export { PlanError, type PlanRefusal } from './domain/plan-error.ts';
export type { Plan } from './domain/plan.ts';
export { en } from './messages/en.ts';
export type { Messages, SomeMessages } from './messages/messages.ts';
export { Failure } from './transport/failure.ts';
export type { HttpTransportOptions } from './transport/http-options.ts';
export { httpTransport } from './transport/http-transport.ts';
export { noRetries, retryPolicy } from './transport/retry-policy.ts';
export type { RetryPolicy } from './transport/retry-policy.ts';
export { unsupportedOperations } from './transport/unsupported-operations.ts';
export type {
  CallOptions,
  MutationOptions,
  Page,
  PageQuery,
  Transport,
} from './transport/transport.ts';
