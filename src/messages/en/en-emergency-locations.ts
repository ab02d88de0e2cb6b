import type { EmergencyLocationMessages } from '../emergency-location-messages.ts';
import { people, plural } from './english.ts';

/** Places for responders, in English. */
export const enEmergencyLocations: EmergencyLocationMessages = {
  title: (count, name) => `Emergency location for ${name || people(count)}`,
  newTitle: 'New emergency location',
  barred: 'Emergency locations can’t be given on this account. Contact your billing admin.',
  search: 'Search by name or address',
  site: 'Site',
  allSites: 'All sites',
  locations: 'Locations',
  statuses: {
    valid: 'Validated',
    invalid: 'Not validated',
    provisioning: 'Being set up',
    inactive: 'Switched off',
    other: 'Status not known',
  },
  unusable: 'Responders can’t be sent there.',
  found: (count, isMore) => {
    if (count === 0) return 'No location was found. Search for another, or add a new one.';
    const found = plural(count, { one: '# location found', other: '# locations found' });
    return isMore ? `${found}, and there are more.` : `${found}.`;
  },
  loading: 'Loading the locations…',
  failed: 'The locations could not be loaded.',
  retry: 'Try again',
  more: 'Show more',
  picked: (name) => `Picked: ${name}`,
  pickFirst: 'Pick a location first.',
  done: 'Done',
  close: 'Cancel',
  leaveToSite: 'Leave it to the site',
  add: 'New',
  nickname: 'Nickname',
  nicknameHint: 'So that others find it, such as the person’s name.',
  chooseSite: 'Choose…',
  address: 'Address',
  noAddress: 'No address yet',
  addAddress: 'Add address',
  editAddress: 'Edit address',
  back: 'Back',
  save: 'Add',
  saving: 'Adding…',
  saveFailed: 'The location could not be added.',
};
