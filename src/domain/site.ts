import * as z from 'zod/mini';
import { emergencyLocationSchema } from './emergency-location.ts';
import { siteIdSchema } from './ids.ts';

/** A place that a multi-site account divides its people into (R06). */
export const siteSchema = z.object({
  id: siteIdSchema,
  name: z.string(),
  isMain: z.boolean(),
  /** Digits in front of every extension number of the site; null where sites have no codes. */
  code: z._default(z.nullable(z.string()), null),
  /** ISO 3166-1; null when it is not known. */
  country: z._default(z.nullable(z.string()), null),
  /** The state or province by its code, such as `CO`. */
  region: z._default(z.nullable(z.string()), null),
  /** IANA, such as `America/Denver`. */
  timeZone: z._default(z.nullable(z.string()), null),
  /** Where responders go for the people of the site who have no location of their own (R29). */
  emergencyLocation: z._default(z.nullable(emergencyLocationSchema), null),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;
