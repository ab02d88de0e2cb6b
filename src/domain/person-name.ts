import * as z from 'zod/mini';
import { hasForbiddenCharacter, tidyText } from './tidy-text.ts';

/** A first or last name, tidied; any script, no letter refused that people have in their names (R06). */
export function personNameSchema(maxLength: number) {
  return z.pipe(
    z.pipe(z.string(), z.transform(tidyText)),
    z.string().check(
      z.minLength(1, { error: 'required' }),
      z.maxLength(maxLength, { error: 'tooLong' }),
      z.refine((text) => !hasForbiddenCharacter(text), { error: 'forbiddenCharacter' }),
    ),
  );
}
