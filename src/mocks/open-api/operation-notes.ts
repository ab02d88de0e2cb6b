import type { CapabilityName } from '../../domain/capability.ts';
import type { Operation } from '../../transport/transport.ts';

/** The groups of operations. */
export const tags = {
  account: 'What the account has and allows.',
  phones: 'Phones in stock, and those that can be bought.',
  numbers: 'Phone numbers in stock, and new ones.',
  places: 'Where parcels and responders go.',
  submissions: 'What a run costs, and the jobs that add people.',
  invites: 'Welcome e-mails after a run.',
} as const;

/** What the document says of an operation beyond its route and its schemas. */
export interface OperationNote {
  readonly tag: keyof typeof tags;
  readonly summary: string;
  /** Without it, the operation is answered with 403 or 501. */
  readonly needs?: CapabilityName;
}

const account = tagged('account');
const numbers = tagged('numbers');
const phones = tagged('phones');
const places = tagged('places');
const jobs = tagged('submissions');
const invites = tagged('invites');

export const operationNotes: Readonly<Record<Operation, OperationNote>> = {
  getAccount: account('The account, its limits and policies, and what can be done there.'),
  listUserTypes: account('The user types of the plan, in the order in which they are offered.'),
  listSites: account('The sites of a multi-site account.'),
  listCostCenters: account('The cost centres of a multi-site account.'),
  listRoles: account('The roles with their permissions.', 'editRole'),
  listSecurityQuestions: account('The questions to choose from.', 'securityQuestion'),
  suggestExtensions: account('As many free extension numbers as are asked for, the next first.'),
  checkIdentities: account('What is taken already; nothing is kept.'),
  listInventoryPhones: phones('The phones in stock that nobody has.', 'assignPhones'),
  searchCatalog: phones(
    'The phones that can be bought, and what to filter by: how many models there would be of each value, with all other filters as they are.',
    'buyPhones',
  ),
  listInventoryNumbers: numbers('The phone numbers in stock that nobody has.', 'assignNumbers'),
  listNumberPlaces: numbers('States or provinces; with a region, its area codes.', 'buyNumbers'),
  searchNumbers: numbers('New numbers that can be had now.', 'buyNumbers'),
  holdNumbers: numbers('Keeps numbers for a while; a number has one hold at a time.', 'buyNumbers'),
  releaseNumbers: numbers('Gives numbers back, also those whose hold has run out.', 'buyNumbers'),
  listShippingAddresses: places('The addresses that the account has shipped to.', 'buyPhones'),
  saveShippingAddress: places('Keeps a new shipping address, or changes one.', 'buyPhones'),
  listShippingMethods: places('The ways to ship, with what they cost.', 'buyPhones'),
  getAddressForm: places('How an address is asked for in a country.'),
  checkAddress: places('Whether an address can be found; nothing is kept.'),
  listEmergencyLocations: places('Where responders can be sent.', 'emergencyLocations'),
  createEmergencyLocation: places('Makes such a place.', 'newEmergencyLocation'),
  quote: jobs('What a run costs; needs the right to buy what is in it. Buys nothing.'),
  submit: jobs(
    'Starts the job that adds people. The same key and body again get the same job; limits and policies are those of the account.',
  ),
  getJob: jobs('How far a job is.'),
  findJob: jobs('The job that was started with a key; 404 when none ever arrived.'),
  retryRows: jobs('Does what is left to do for people who are in the account already.'),
  cancelJob: jobs('Stops a job before its next person; who was added stays.'),
  resendInvite: invites('Sends a welcome e-mail again.', 'resendInvite'),
  rescheduleInvite: invites('Puts a scheduled welcome e-mail off, or forward.', 'scheduleInvite'),
  cancelInvite: invites('Calls a scheduled welcome e-mail off.', 'scheduleInvite'),
};

function tagged(tag: keyof typeof tags) {
  return (summary: string, needs?: CapabilityName): OperationNote =>
    needs === undefined ? { tag, summary } : { tag, summary, needs };
}
