import * as z from 'zod/mini';
import { tolerantEnum } from './tolerant-enum.ts';

/** Everything that an admin may or may not be able to do on this account with this back end. */
export const capabilityNames = [
  /** Three separate grants to buy (R04). */
  'buyLicences',
  'buyPhones',
  'buyNumbers',
  /** To assign what is in stock (R14, R17). */
  'assignPhones',
  'assignNumbers',
  'scheduleInvite',
  'assignCredentials',
  /** "Temporary password" (R28). */
  'temporaryPassword',
  'securityQuestion',
  'emergencyLocations',
  'newEmergencyLocation',
  'editRole',
  'resendInvite',
] as const;

/** The name of something that may or may not be possible on an account. */
export type CapabilityName = (typeof capabilityNames)[number];

/** Whether one thing can be done, and why not. */
export const capabilitySchema = z.object({
  /** `unavailable` to this admin or account; `unsupported` by the back end whoever asks. */
  state: tolerantEnum(['available', 'unavailable', 'unsupported'], 'unavailable'),
  reason: z._default(
    z.nullable(
      tolerantEnum(['plan', 'account', 'permission', 'configuration', 'notSupported'], 'other'),
    ),
    null,
  ),
  /** The permission that is missing, in the back end's own name. */
  permission: z._default(z.nullable(z.string()), null),
});

/** Whether one thing can be done, and why not. */
export type Capability = z.infer<typeof capabilitySchema>;
export type Capabilities = Readonly<Record<CapabilityName, Capability>>;

const UNSUPPORTED: Capability = { state: 'unsupported', reason: 'notSupported', permission: null };
const AVAILABLE: Capability = { state: 'available', reason: null, permission: null };

/** What a back end declares; what it does not mention it does not support, and what it adds is left out. */
export const capabilitiesSchema = z.pipe(
  z.record(z.string(), capabilitySchema),
  z.transform((told): Capabilities => capabilitiesOf(told)),
);

/** Every capability: those that a back end declares, and all others as unsupported. */
export function capabilitiesOf(told: Readonly<Partial<Record<string, Capability>>>): Capabilities {
  return fromNames((name) => (Object.hasOwn(told, name) ? told[name] : undefined) ?? UNSUPPORTED);
}

/** Capabilities of which only these are available. */
export function onlyAvailable(names: readonly CapabilityName[]): Capabilities {
  return fromNames((name) => (names.includes(name) ? AVAILABLE : UNSUPPORTED));
}

/** Whether a thing can be done here. */
export function isAvailable(capabilities: Capabilities, name: CapabilityName): boolean {
  return capabilities[name].state === 'available';
}

function fromNames(capabilityOf: (name: CapabilityName) => Capability): Capabilities {
  const named = Object.fromEntries(capabilityNames.map((name) => [name, capabilityOf(name)]));
  // Every name is there, which the types can't see; parsing would prove it whenever the wizard is loaded.
  return named as Capabilities;
}
