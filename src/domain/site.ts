import * as z from 'zod/mini';
import { siteIdSchema } from './ids.ts';

/** A place that a multi-site account divides its people into (R06). */
export const siteSchema = z.object({
  id: siteIdSchema,
  name: z.string(),
  isMain: z.boolean(),
});

export type Site = z.infer<typeof siteSchema>;
