import type { Account } from './account.ts';
import { onlyAvailable } from './capability.ts';

/** Stands for an account that has not been read yet: nothing can be done there. */
export const noAccount: Account = {
  id: '',
  name: '',
  country: '',
  timeZone: 'UTC',
  multiSite: false,
  freeCallAllowance: 0,
  limits: {
    maxUsersPerRun: 0,
    extensionMinLength: 0,
    extensionMaxLength: 0,
    reservedExtensions: [],
    emailMaxLength: 0,
    nameMaxLength: 0,
    inviteLinkTtlHours: 0,
    scheduleMinMinutes: 0,
    scheduleMaxMinutes: 0,
  },
  policies: {
    password: {
      minLength: 0,
      maxLength: 0,
      needsLetter: false,
      needsDigit: false,
      needsUpperOrSpecial: false,
      refusedRun: 0,
      refusesPersonalData: false,
      common: [],
    },
    pin: {
      minLength: 0,
      maxLength: 0,
      refusedRun: 0,
      refusesRepeatedBlock: false,
      refusesPersonalData: false,
    },
    answer: { minLength: 0, maxLength: 0 },
  },
  capabilities: onlyAvailable([]),
  serverTime: '1970-01-01T00:00:00Z',
};
