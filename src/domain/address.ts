import * as z from 'zod/mini';
import { issueSchema, issuesOf, type Issue } from './issue.ts';
import { hasForbiddenCharacter, tidyText } from './tidy-text.ts';

/** The parts of a postal address, in the order in which they are asked for unless a country's form says otherwise. */
export const addressFields = [
  'street',
  'street2',
  'building',
  'floor',
  'room',
  'city',
  'region',
  'postalCode',
] as const;

export type AddressField = (typeof addressFields)[number];

/** A postal address as typed, right or wrong; what does not apply is an empty text. */
export const addressSchema = z.object({
  /** ISO 3166-1, two letters. */
  country: z.string().check(z.length(2)),
  street: z.string(),
  street2: z._default(z.string(), ''),
  building: z._default(z.string(), ''),
  floor: z._default(z.string(), ''),
  room: z._default(z.string(), ''),
  city: z.string(),
  /** The state or province, by its code where it has one, such as `CO`. */
  region: z._default(z.string(), ''),
  postalCode: z._default(z.string(), ''),
});

export type Address = Readonly<z.infer<typeof addressSchema>>;

/** Two kinds of address with rules of their own: where responders go (R30), and where a parcel goes (R19). */
export const addressPurposes = ['emergency', 'shipping'] as const;
export type AddressPurpose = (typeof addressPurposes)[number];

/** How an address is asked for in one country. */
export const addressFormSchema = z.object({
  country: z.string(),
  fields: z.array(
    z.object({
      key: z.enum(addressFields),
      /** The country's own word for it, such as "ZIP code"; null leaves it to the wizard's words. */
      label: z._default(z.nullable(z.string()), null),
      isRequired: z.boolean(),
      maxLength: z.int().check(z.positive()),
      /** A regular expression for the whole value; null when anything goes. */
      pattern: z._default(z.nullable(z.string()), null),
      /** The values to choose from; null when it is typed. */
      options: z._default(
        z.nullable(z.array(z.object({ value: z.string(), label: z.string() }))),
        null,
      ),
    }),
  ),
});

export type AddressForm = z.infer<typeof addressFormSchema>;
type FormField = AddressForm['fields'][number];

/** What the back end says of an address; only it can tell whether responders would find it. */
export const addressVerdictSchema = z.object({
  verdict: z.enum(['valid', 'corrected', 'unverifiable', 'invalid']),
  /** The address as it should be; only with `corrected`. */
  suggestion: z._default(z.nullable(addressSchema), null),
  issues: z._default(z.array(issueSchema), []),
});

export type AddressVerdict = z.infer<typeof addressVerdictSchema>;

/** An address of a country in which nothing has been typed yet. */
export function blankAddress(country: string): Address {
  const blank = { street: '', street2: '', building: '', floor: '', room: '' };
  return { country, ...blank, city: '', region: '', postalCode: '' };
}

/** The address without what copying brings along. */
export function tidyAddress(address: Address): Address {
  const parts = addressFields.map((field) => [field, tidyText(address[field])]);
  return { ...address, ...Object.fromEntries(parts) };
}

/** The fields in which two addresses differ. */
export function changedFields(a: Address, b: Address): readonly AddressField[] {
  return addressFields.filter((field) => a[field] !== b[field]);
}

/** What of an address fits a country's form: what the form does not ask for, or does not offer, is left out. */
export function fitAddress(address: Address, form: AddressForm): Address {
  const parts = addressFields.map((key) => {
    const field = form.fields.find((each) => each.key === key);
    const fits = field !== undefined && isOneOf(address[key], field.options);
    return [key, fits ? address[key] : ''];
  });
  return { ...address, ...Object.fromEntries(parts) };
}

/** What is wrong with an address by its country's form; paths are the names of the fields. */
export function addressIssues(
  address: Address,
  form: AddressForm,
  purpose: AddressPurpose,
): readonly Issue[] {
  const tidied = tidyAddress(address);
  return form.fields.flatMap((field) => {
    const parsed = fieldSchema(field, purpose).safeParse(tidied[field.key]);
    return parsed.success ? [] : issuesOf(parsed.error, [field.key]);
  });
}

// Post boxes can't be reached by responders, though parcels may go there.
const POST_BOX = /\b(p\.?\s*o\.?\s*box|post\s*(office\s*)?box|postfach|bo[iî]te\s+postale)\b/iu;

function fieldSchema(field: FormField, purpose: AddressPurpose) {
  const { isRequired, maxLength, pattern, options } = field;
  const isStreet = field.key === 'street' || field.key === 'street2';
  const mayBeBox = purpose === 'shipping' || !isStreet;
  return z.string().check(
    z.refine((text) => text !== '' || !isRequired, { error: 'required' }),
    z.maxLength(maxLength, { error: 'tooLong', abort: true }),
    z.refine((text) => !hasForbiddenCharacter(text), { error: 'forbiddenCharacter', abort: true }),
    z.refine((text) => text === '' || matches(text, pattern), { error: 'invalidFormat' }),
    z.refine((text) => text === '' || isOneOf(text, options), { error: 'unknownChoice' }),
    z.refine((text) => mayBeBox || !POST_BOX.test(text), { error: 'postBox' }),
  );
}

// A pattern that no expression can be made from refuses nothing: the back end judges the address anyway.
function matches(text: string, pattern: string | null): boolean {
  try {
    return pattern === null || new RegExp(`^(?:${pattern})$`, 'iu').test(text);
  } catch {
    return true;
  }
}

function isOneOf(text: string, options: FormField['options']): boolean {
  return options === null || options.some(({ value }) => value === text);
}
