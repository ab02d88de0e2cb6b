export { createBackend, type Backend, type BackendOptions } from './mocks/backend.ts';
export { faultyHandlers } from './mocks/faulty-handlers.ts';
export { faultyTransport } from './mocks/faulty-transport.ts';
export { createHandlers, type HandlerOptions } from './mocks/handlers/create-handlers.ts';
export { memoryTransport } from './mocks/memory-transport.ts';
export { faultNames, namedFault, type FaultName } from './mocks/named-faults.ts';
export { personaNames, personas, type PersonaName } from './mocks/personas.ts';
export { readFaults, type FaultPlan } from './mocks/read-faults.ts';
export type { Seed } from './mocks/seed/seed.ts';
