import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** What a password must be (R28); the account's own rules, so that no element knows one. */
export const passwordPolicySchema = z.object({
  minLength: count,
  maxLength: count,
  needsLetter: z._default(z.boolean(), false),
  needsDigit: z._default(z.boolean(), false),
  needsUpperOrSpecial: z._default(z.boolean(), false),
  /** Length of a sequence (`abc`, `321`) or repetition (`aaa`) that is refused; 0 refuses none. */
  refusedRun: z._default(count, 0),
  /** Whether the person's names, extension and number are refused in it. */
  refusesPersonalData: z._default(z.boolean(), false),
  /** Passwords that everybody tries first, in lower case. */
  common: z._default(z.array(z.string()), []),
});

export type PasswordPolicy = Readonly<z.infer<typeof passwordPolicySchema>>;

/** What a PIN must be (R28): digits only. */
export const pinPolicySchema = z.object({
  minLength: count,
  maxLength: count,
  refusedRun: z._default(count, 0),
  /** Whether one block of digits over and over, as in `050505`, is refused. */
  refusesRepeatedBlock: z._default(z.boolean(), false),
  refusesPersonalData: z._default(z.boolean(), false),
});

export type PinPolicy = Readonly<z.infer<typeof pinPolicySchema>>;

/** What the answer to a security question must be (R28). */
const answerPolicySchema = z.object({ minLength: count, maxLength: count });

export type AnswerPolicy = Readonly<z.infer<typeof answerPolicySchema>>;

/** All that credentials are judged by (R28). */
export const credentialPoliciesSchema = z.object({
  password: passwordPolicySchema,
  pin: pinPolicySchema,
  answer: answerPolicySchema,
});

export type CredentialPolicies = Readonly<z.infer<typeof credentialPoliciesSchema>>;
