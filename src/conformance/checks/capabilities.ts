import type { CapabilityName } from '../../domain/capability.ts';
import { noFilters } from '../../domain/device.ts';
import type { CallOptions, Transport } from '../../transport/transport.ts';
import { expectFailure } from '../expectations.ts';
import { patient, type TransportCheck } from '../transport-check.ts';

type Call = (transport: Transport, options: CallOptions) => Promise<unknown>;

const start = { text: '', cursor: null };

/** A read that each capability opens. */
const READS: Readonly<Partial<Record<CapabilityName, Call>>> = {
  buyPhones: (transport, options) =>
    transport.searchCatalog({ filters: noFilters, cursor: null }, options),
  buyNumbers: (transport, options) =>
    transport.listNumberPlaces({ country: 'US', region: null }, options),
  assignPhones: (transport, options) => transport.listInventoryPhones(start, options),
  assignNumbers: (transport, options) =>
    transport.listInventoryNumbers({ ...start, country: null, region: null }, options),
  securityQuestion: (transport, options) => transport.listSecurityQuestions(options),
  emergencyLocations: (transport, options) =>
    transport.listEmergencyLocations({ ...start, siteId: null }, options),
  editRole: (transport, options) => transport.listRoles(options),
};

/** What is declared to be out of reach is refused, and not just hidden. */
export const capabilityChecks: readonly TransportCheck[] = [
  {
    title: 'refuses what the account declares unavailable or unsupported (R04)',
    needs: [],
    run: async (transport, { capabilities }) => {
      for (const [name, read] of Object.entries(READS)) {
        const isOpen = Object.entries(capabilities).some(
          ([each, { state }]) => each === name && state === 'available',
        );
        if (isOpen) continue;
        const kinds = ['forbidden', 'featureUnavailable', 'unsupported'] as const;
        await expectFailure(read(transport, patient()), kinds);
      }
    },
  },
];
