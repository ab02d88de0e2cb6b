export { runCheck } from './conformance/transport-check.ts';
export type { OpenTransport, TransportCheck } from './conformance/transport-check.ts';
export { transportChecks } from './conformance/transport-checks.ts';
