import * as z from 'zod/mini';
import { addressSchema } from '../domain/address.ts';

/** The name of a secret that the runner is given apart from the scenario: `$` and a name, never the secret itself. */
const secretName = z.string().check(z.regex(/^\$[A-Za-z_]\w*$/, { error: 'secretName' }));
const secret = z.union([z.literal('generate'), secretName]);
const text = z.string().check(z.minLength(1));

const phoneAnswer = z.union([
  z.literal('app'),
  /** A device by its id or model, or `any` that nobody has (R14). */
  z.strictObject({ stock: text }),
  /** A model of the catalogue by its id or name (R15). */
  z.strictObject({ buy: text }),
]);

const numberAnswer = z.union([
  z.literal('none'),
  /** A number in stock, or `any` (R17). */
  z.strictObject({ stock: text }),
  /** A new one, the first of its area code unless it is named (R18). */
  z.strictObject({
    new: z.strictObject({
      /** ISO 3166-1; the person's own unless given. */
      country: z.exactOptional(text),
      region: text,
      areaCode: text,
      number: z.exactOptional(text),
    }),
  }),
]);

const locationAnswer = z.union([
  /** One of the account's, by its id or nickname (R29). */
  z.strictObject({ pick: text }),
  z.strictObject({
    new: z.strictObject({
      name: text,
      address: addressSchema,
      /** By its id or name; the person's own unless given. */
      site: z.exactOptional(text),
    }),
  }),
]);

const shippingAddressAnswer = z.union([
  /** One of the account's, by its id or recipient. */
  text,
  /** A new one, which is saved once however many phones go there (R19). */
  z.strictObject({ new: z.strictObject({ recipient: text, address: addressSchema }) }),
  /** One of the account's, as it shall be from now on. */
  z.strictObject({
    change: text,
    recipient: z.exactOptional(text),
    address: z.exactOptional(z.partial(addressSchema)),
  }),
]);

const setupAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invite') }),
  z.strictObject({
    kind: z.literal('schedule'),
    /** A day, as in `2026-12-01`, or so many days from now. */
    date: z.union([text, z.int().check(z.positive())]),
    time: text,
    /** IANA; the admin's own unless given. */
    timeZone: z.exactOptional(text),
    /** Which of two, where the clocks go back (fault A37). */
    occurrence: z.exactOptional(z.enum(['first', 'second'])),
    /** What to take for a time that the clocks leave out (fault A36). */
    gap: z.exactOptional(z.enum(['before', 'after'])),
  }),
  z.strictObject({
    kind: z.literal('credentials'),
    password: z._default(secret, 'generate'),
    pin: z._default(secret, 'generate'),
    isTemporary: z._default(z.boolean(), true),
    /** By its id; the account's first unless given. */
    question: z.exactOptional(text),
    answer: z.exactOptional(secretName),
  }),
  z.strictObject({ kind: z.literal('later') }),
]);

const choices = {
  phone: z.exactOptional(phoneAnswer),
  number: z.exactOptional(numberAnswer),
  /** An address, and a method by its id or name; the account's own unless given (R20). */
  shipTo: z.exactOptional(
    z.strictObject({ address: shippingAddressAnswer, method: z.exactOptional(text) }),
  ),
  /** By its id or name (R24). */
  role: z.exactOptional(text),
  /** For those who get credentials (R29); `site` leaves it to their site. */
  location: z.exactOptional(z.union([z.literal('site'), locationAnswer])),
  setup: z.exactOptional(setupAnswer),
};

const details = {
  firstName: z.exactOptional(z.string()),
  lastName: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
  extension: z.exactOptional(z.string()),
  /** By its id or name. */
  site: z.exactOptional(text),
  costCenter: z.exactOptional(text),
};

/** People by their places in the list as it was given, from 1, or by their addresses. */
const who = z.array(z.union([z.int().check(z.positive()), text])).check(z.minLength(1));

/** What to answer when the machines ask: decisions, not clicks. Only what differs from the wizard's own choice need be said. */
export const scenarioSchema = z.strictObject({
  schema: z.literal('add-users/scenario'),
  version: z.literal(1),
  /** By its id or kind; the first that can be chosen unless given (R01). */
  userType: z.exactOptional(text),
  /** "Require unique email IDs" (R08). */
  uniqueEmail: z.exactOptional(z.boolean()),
  /** People besides those of the list. */
  people: z._default(z.array(z.strictObject(details)), []),
  /** What holds for each person of whom nothing else is said. */
  everyone: z._default(z.strictObject(choices), {}),
  some: z._default(z.array(z.strictObject({ who, ...choices })), []),
  /** Whether what the wizard offers to mend of the people is mended; that can leave some out (R06, R07). */
  repairs: z._default(z.enum(['accept', 'refuse']), 'refuse'),
  /** What to keep where the back end writes an address otherwise (R30). */
  onCorrected: z._default(z.enum(['accept', 'decline']), 'accept'),
  /** What to do with an address of which nobody can tell whether it exists (R30). */
  onUnverifiable: z._default(z.enum(['keep', 'stop']), 'keep'),
  /** "Missing Emergency Address" (R32): go on, go back and stop there, or give those people this location. */
  missingAddress: z._default(z.union([z.enum(['continue', 'back']), locationAnswer]), 'back'),
  /** Whether the charges are acknowledged (R26). */
  charges: z._default(z.enum(['accept', 'refuse']), 'refuse'),
  /** What to do when some were not added (R34). */
  onPartial: z._default(z.enum(['finish', 'retry']), 'finish'),
  /** What to change of people before they are submitted once more. */
  fixes: z._default(z.array(z.strictObject({ who, ...details })), []),
  /** What to do when a call fails: leave it, or ask again. */
  onFailure: z._default(z.enum(['stop', 'retry']), 'stop'),
  /** What to do when nobody can say who was added. */
  onUnknown: z._default(z.enum(['stop', 'check']), 'stop'),
  /** What to do when the back end no longer knows the admin. */
  onSignedOut: z._default(z.enum(['stop', 'renew']), 'stop'),
  /** How often something is tried again before it is left. */
  attempts: z._default(z.int().check(z.positive(), z.maximum(20)), 3),
  /** The page on which to stop, before which nothing is submitted in any case; unless given, it goes on to an outcome. */
  until: z.exactOptional(z.enum(['people', 'shipping', 'setup', 'missingAddress', 'confirm'])),
  /** What goes wrong at the mock back end, as `serve --faults` takes it. */
  faults: z.exactOptional(z.string()),
});

/** A run as decisions: who gets what, and how to answer what the wizard asks. */
export type Scenario = z.output<typeof scenarioSchema>;
export type PersonChoices = Scenario['everyone'];
export type PersonDetails = Scenario['people'][number];
export type Who = Scenario['fixes'][number]['who'];
export type ShippingAddressAnswer = z.output<typeof shippingAddressAnswer>;
export type LocationAnswer = z.output<typeof locationAnswer>;
export type SetupAnswer = z.output<typeof setupAnswer>;

/** A scenario in which every question has its usual answer. */
export const usualScenario: Scenario = scenarioSchema.parse({
  schema: 'add-users/scenario',
  version: 1,
});

/** What a scenario needs beside its text. */
export interface ScenarioOptions {
  /** Gives a secret by the name that the scenario calls it by, without the `$`; undefined when there is none. */
  readonly secretOf?: (name: string) => string | undefined;
  /** Hears of each page as it is come to. */
  readonly onPage?: (page: string) => void;
  /** Goes as far as it can without submitting: to the charges, or to the set-up of a run without any. */
  readonly isDryRun?: boolean;
  /** How long to wait for the back end, in milliseconds; half an hour unless given. One that wants to be left alone for longer is not asked again. */
  readonly patienceMs?: number;
  /** Ends the run where it is, with the end `stopped`. */
  readonly signal?: AbortSignal;
}

/** Tells that a scenario asks for what is not to be had: a model, a number, a secret. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}
