import { addressSchema } from '../../../src/domain/address.ts';
import { capabilityNames, onlyAvailable } from '../../../src/domain/capability.ts';
import type { EmergencyLocation } from '../../../src/domain/emergency-location.ts';
import { failureOfKind } from '../../../src/domain/failure.ts';
import { emergencyLocationIdSchema, siteIdSchema } from '../../../src/domain/ids.ts';
import { emergencyLocationPickerMachine } from '../../../src/machines/pickers/emergency-location-picker.machine.ts';
import type { EmergencyLocationPickerContext } from '../../../src/machines/pickers/emergency-location-picker.types.ts';
import { chosen, kept } from '../../../src/machines/pickers/picker-output.ts';
import type { Subject } from '../explore.ts';
import { doneOf, elapsedOf, failedOf } from '../lifecycle.ts';

const main = siteIdSchema.parse('site-main');
const harbour = siteIdSchema.parse('site-harbour');
const nowhere = siteIdSchema.parse('site-of-nobody');
const address = addressSchema.parse({ country: 'US', street: '12 Pearl Street', city: 'Denver' });

function location(id: string, changes: Partial<EmergencyLocation> = {}): EmergencyLocation {
  return {
    id: emergencyLocationIdSchema.parse(id),
    name: 'Denver office',
    siteId: main,
    address,
    status: 'valid',
    visibility: 'company',
    ...changes,
  };
}

const office = location('location-office');
const gone = location('location-gone', { status: 'invalid' });
const lost = failureOfKind('unavailable');
const refused = failureOfKind('validation');
const everything = onlyAvailable(capabilityNames);
const noNew = onlyAvailable(['emergencyLocations']);
const nothing = onlyAvailable([]);

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = {
  $everything: everything,
  $noNewLocation: noNew,
  $nothing: nothing,
  $office: office,
  $goneLocation: gone,
};

export const subject: Subject = {
  machine: emergencyLocationPickerMachine,
  constants,
  inputs: [everything, noNew, nothing].map((capabilities) => ({
    runId: 'run-1',
    siteId: main,
    sites: [
      { id: main, name: 'Main Site' },
      { id: harbour, name: 'Harbour Office' },
    ],
    multiSite: true,
    country: 'US',
    capabilities,
    suggestedName: 'Nadia Brandt',
    location: null,
    draft: null,
  })),
  events: (snapshot) => [
    ...elapsedOf(snapshot),
    { type: 'search.type', text: 'den' },
    { type: 'site.filter', siteId: null },
    { type: 'site.filter', siteId: nowhere },
    ...[office, gone].map(({ id }) => ({ type: 'location.pick', locationId: id })),
    { type: 'nickname.set', name: '' },
    { type: 'nickname.set', name: 'Nadia’s desk' },
    { type: 'site.set', siteId: harbour },
    { type: 'site.set', siteId: nowhere },
    ...['list.more', 'location.clear', 'location.new', 'address.open', 'location.add'].map(
      (type) => ({ type }),
    ),
    ...['location.back', 'call.retry', 'picker.done', 'picker.close'].map((type) => ({ type })),
    ...doneOf(snapshot, 'listEmergencyLocations', [
      { items: [office, gone], nextCursor: 'cursor-2' },
      { items: [], nextCursor: null },
    ]),
    ...failedOf(snapshot, 'listEmergencyLocations', [lost]),
    ...doneOf(snapshot, 'addressEditor', [chosen({ address, recipient: null }), kept]),
    ...failedOf(snapshot, 'addressEditor', [lost]),
    ...doneOf(snapshot, 'createEmergencyLocation', [office]),
    ...failedOf(snapshot, 'createEmergencyLocation', [lost, refused]),
  ],
  projection: ({
    capabilities,
    locations,
    nextCursor,
    picked,
    draft,
    issues,
  }: EmergencyLocationPickerContext) => ({
    capabilities: [everything, noNew, nothing].indexOf(capabilities),
    locations: locations.length,
    nextCursor,
    picked: picked?.id,
    name: draft.name === '',
    address: draft.address !== null,
    issues: issues.length,
  }),
};
