import { accountChecks } from './checks/account.ts';
import { capabilityChecks } from './checks/capabilities.ts';
import { equipmentChecks } from './checks/equipment.ts';
import { inviteChecks } from './checks/invites.ts';
import { placeChecks } from './checks/places.ts';
import { purchaseChecks } from './checks/purchase.ts';
import { submissionChecks } from './checks/submission.ts';
import type { TransportCheck } from './transport-check.ts';

/** Everything that a transport promises; each check wants a transport over a fresh account. */
export const transportChecks: readonly TransportCheck[] = [
  ...accountChecks,
  ...capabilityChecks,
  ...equipmentChecks,
  ...placeChecks,
  ...submissionChecks,
  ...purchaseChecks,
  ...inviteChecks,
];
