import * as z from 'zod/mini';
import { questionIdSchema } from './ids.ts';

/** A question that tells a person from another one on the phone (R28). */
export const securityQuestionSchema = z.object({ id: questionIdSchema, text: z.string() });

export type SecurityQuestion = Readonly<z.infer<typeof securityQuestionSchema>>;
