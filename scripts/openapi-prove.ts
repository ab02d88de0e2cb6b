import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { blankAddress } from '../src/domain/address.ts';
import { noFilters } from '../src/domain/device.ts';
import {
  holdIdSchema,
  jobIdSchema,
  rowIdSchema,
  shippingAddressIdSchema,
  siteIdSchema,
  userIdSchema,
  userTypeIdSchema,
} from '../src/domain/ids.ts';
import type { SubmissionRequest } from '../src/domain/submission.ts';
import { httpTransport } from '../src/transport/http-transport.ts';
import { noRetries } from '../src/transport/retry-policy.ts';
import type { Operation, Transport } from '../src/transport/transport.ts';

// Proves by tools of others that a back end can be built from docs/openapi.json: a linter reads it, a mock server is
// generated from it, and the HTTP transport speaks to that. The tools are fetched when they are needed: too much for a
// dependency. Run: npm run openapi:prove

const document = join(import.meta.dirname, '../docs/openapi.json');
const PORT = 4517;

/** Asks for every operation; a request or an answer that does not fit ends in a failure. */
async function speakTo(baseUrl: string, mode: string): Promise<void> {
  const transport = httpTransport({ baseUrl, retry: noRetries });
  for (const [operation, call] of Object.entries(calls)) {
    await call(transport);
    console.log(`${operation} ${mode} holds`);
  }
}

const signal = AbortSignal.timeout(120_000);
const options = { signal, key: 'key-1' };
const page = { cursor: null };
const address = { ...blankAddress('US'), street: '1200 Larimer Street', city: 'Denver' };
const jobId = jobIdSchema.parse('job-1');
const userId = userIdSchema.parse('user-1');
const rowId = rowIdSchema.parse('row-1');
const userTypeId = userTypeIdSchema.parse('type-1');
const addressId = shippingAddressIdSchema.parse('address-1');
const at = '2026-01-06T09:00:00.000Z';
const nobody = { phone: { kind: 'app' }, number: null, shipTo: null } as const;

const submission: SubmissionRequest = {
  runId: 'run-1',
  attempt: 1,
  userTypeId,
  requireUniqueEmail: true,
  quoteId: null,
  acceptedTermsId: null,
  rows: [
    {
      ...nobody,
      rowId,
      firstName: 'Nadia',
      lastName: 'Brandt',
      email: 'nadia@northwind.example',
      extension: '1041',
      siteId: siteIdSchema.parse('site-1'),
      costCenterId: null,
      roleId: null,
      emergencyLocationId: null,
      setup: { kind: 'invite' },
    },
  ],
};

const calls: Readonly<Record<Operation, (transport: Transport) => Promise<unknown>>> = {
  getAccount: (to) => to.getAccount(options),
  listUserTypes: (to) => to.listUserTypes(options),
  listSites: (to) => to.listSites(page, options),
  listCostCenters: (to) => to.listCostCenters(page, options),
  listRoles: (to) => to.listRoles(options),
  listSecurityQuestions: (to) => to.listSecurityQuestions(options),
  suggestExtensions: (to) => to.suggestExtensions({ count: 3 }, options),
  checkIdentities: (to) =>
    to.checkIdentities({ requireUniqueEmail: true, rows: submission.rows }, options),
  listInventoryPhones: (to) => to.listInventoryPhones({ ...page, text: 'T54' }, options),
  searchCatalog: (to) =>
    to.searchCatalog({ ...page, filters: { ...noFilters, brands: ['A', 'B'] } }, options),
  listInventoryNumbers: (to) =>
    to.listInventoryNumbers({ ...page, text: '', country: 'US', region: 'CO' }, options),
  listNumberPlaces: (to) => to.listNumberPlaces({ country: 'US', region: null }, options),
  searchNumbers: (to) =>
    to.searchNumbers({ country: 'US', region: 'CO', areaCode: '303', count: 5 }, options),
  holdNumbers: (to) => to.holdNumbers({ e164s: ['+13035550199'] }, options),
  releaseNumbers: (to) => to.releaseNumbers({ holdIds: [holdIdSchema.parse('hold-1')] }, options),
  listShippingAddresses: (to) => to.listShippingAddresses(page, options),
  saveShippingAddress: (to) =>
    to.saveShippingAddress({ id: null, recipient: 'Nadia Brandt', address }, options),
  listShippingMethods: (to) =>
    to.listShippingMethods({ parcels: [{ addressId, phones: 2 }] }, options),
  getAddressForm: (to) => to.getAddressForm({ country: 'US', purpose: 'emergency' }, options),
  checkAddress: (to) => to.checkAddress({ address, purpose: 'emergency' }, options),
  listEmergencyLocations: (to) =>
    to.listEmergencyLocations({ ...page, text: '', siteId: null }, options),
  createEmergencyLocation: (to) =>
    to.createEmergencyLocation(
      { name: 'Denver', siteId: null, address, visibility: 'company' },
      options,
    ),
  quote: (to) => to.quote({ userTypeId, rows: [{ ...nobody, rowId }] }, options),
  submit: (to) => to.submit(submission, options),
  getJob: (to) => to.getJob({ jobId }, options),
  findJob: (to) => to.findJob({ key: 'key-1' }, options),
  retryRows: (to) => to.retryRows({ jobId, rowIds: [rowId] }, options),
  cancelJob: (to) => to.cancelJob({ jobId }, options),
  resendInvite: (to) => to.resendInvite({ userId }, options),
  rescheduleInvite: (to) => to.rescheduleInvite({ userId, at }, options),
  cancelInvite: (to) => to.cancelInvite({ userId }, options),
};

// A group of its own: npx starts a shell, and that starts the tool.
function tool(name: string, ...args: readonly string[]): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'pipe', 'inherit'];
  return spawn('npx', ['--yes', name, ...args], { stdio, detached: true });
}

/** Rejects when a tool ends badly. */
function ended(process: ChildProcess): Promise<void> {
  process.stdout?.resume();
  return new Promise((resolve, reject) => {
    process.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${process.spawnargs.join(' ')} ended with ${code}.`));
    });
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.pid === undefined) return resolve();
    server.once('close', () => resolve());
    process.kill(-server.pid, 'SIGKILL');
  });
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('is listening')) resolve();
    });
    server.once('close', () => reject(new Error('The mock server did not start.')));
  });
}

await ended(tool('@redocly/cli@2', 'lint', document));
for (const mode of [[], ['--dynamic']]) {
  const server = tool('@stoplight/prism-cli@5', 'mock', '-p', String(PORT), ...mode, document);
  try {
    await listening(server);
    await speakTo(`http://127.0.0.1:${PORT}`, mode.join(' '));
  } finally {
    await stopped(server);
  }
}
