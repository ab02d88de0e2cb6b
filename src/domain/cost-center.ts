import * as z from 'zod/mini';
import { costCenterIdSchema } from './ids.ts';

/** What a multi-site account books a person's cost to (R06). */
export const costCenterSchema = z.object({
  id: costCenterIdSchema,
  name: z.string(),
  code: z.nullable(z.string()),
});

export type CostCenter = z.infer<typeof costCenterSchema>;
