import type { SetupOption } from '../domain/setup.ts';
import type { AddressMessages } from './address-messages.ts';
import type { EmergencyLocationMessages } from './emergency-location-messages.ts';
import type {
  CredentialsMessages,
  MissingAddressMessages,
  RolesMessages,
  ScheduleMessages,
} from './setup-panels.messages.ts';

/** The words of the step in which it is chosen how people start (R22 to R33). */
export interface SetupMessages {
  readonly setup: {
    readonly heading: string;
    readonly hint: string;
    /** Said after a draft was gone on with, as long as something is missing that it did not keep (R21). */
    readonly secretsNotKept: string;
    readonly people: string;
    everybody(people: number): string;
    /** Takes a person who walks by keyboard from the people to the options. */
    readonly skip: string;
    /** Whom the choice is for: one person by name, or several by number. */
    choice(people: number, name: string): string;
    readonly options: Readonly<
      Record<SetupOption, { readonly name: string; readonly hint: string }>
    >;
    /** What will happen on this path, in a sentence for those it is chosen for. */
    consequence(option: SetupOption, people: number, linkHours: number): string;
    readonly mixed: string;
    readonly unchosen: string;
    readonly undecided: string;
    readonly states: Readonly<Record<SetupOption, string>>;
    readonly ready: string;
    readonly toDo: string;
    /** Responders would be sent nowhere (R31). */
    readonly address: string;
    readonly noMail: string;
    /** How many people still need something. */
    unready(people: number): string;
    /** So many people can’t start the way that was chosen for them (R09). */
    blocked(people: number): string;
    /** Another way to start for them, by its name. */
    forBlocked(people: number, way: string): string;
    /** How a person starts, and a role that is not the account’s default one. */
    wayAndRole(way: string, role: string): string;
    /** The fields that are still missing or wrong for a person. */
    open(fields: readonly string[]): string;
    readonly mobileCost: (freeCalls: number) => string;
  };
  readonly schedule: ScheduleMessages;
  readonly credentials: CredentialsMessages;
  readonly roles: RolesMessages;
  readonly missingAddress: MissingAddressMessages;
  readonly addresses: AddressMessages;
  readonly emergencyLocations: EmergencyLocationMessages;
}
