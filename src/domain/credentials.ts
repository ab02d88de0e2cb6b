import * as z from 'zod/mini';
import type { Capabilities } from './capability.ts';
import { isAvailable } from './capability.ts';
import type { CredentialPolicies } from './credential-policy.ts';
import { questionIdSchema, type QuestionId } from './ids.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { PersonalData } from './personal-data.ts';
import { emptySecret, secretSchema, type SecretBox } from './secret-box.ts';
import { answerIssues, passwordIssues, pinIssues } from './secret-issues.ts';

/** Credentials as typed so far, right or wrong (R28). */
export interface CredentialsDraft {
  readonly kind: 'credentials';
  readonly password: SecretBox;
  /** The same again; the wizard fills it in when it generates one. */
  readonly passwordAgain: SecretBox;
  /** Whether the person must change the password at the first sign-in. */
  readonly isTemporary: boolean;
  readonly pin: SecretBox;
  readonly pinAgain: SecretBox;
  readonly questionId: QuestionId | null;
  readonly answer: SecretBox;
  /** Whether they come from a stored draft, in which nothing secret is kept (R21). */
  readonly isRestored?: boolean;
}

export type CredentialsPatch = Partial<Omit<CredentialsDraft, 'kind'>>;

/** Credentials as they are submitted. */
export const credentialsSchema = z.object({
  kind: z.literal('credentials'),
  password: secretSchema,
  isTemporary: z.boolean(),
  pin: secretSchema,
  questionId: z.nullable(questionIdSchema),
  answer: z.nullable(secretSchema),
});

/** Credentials of which nothing was entered yet. */
export const blankCredentials: CredentialsDraft = {
  kind: 'credentials',
  password: emptySecret,
  passwordAgain: emptySecret,
  isTemporary: true,
  pin: emptySecret,
  pinAgain: emptySecret,
  questionId: null,
  answer: emptySecret,
};

/** What credentials are judged by. */
export interface CredentialRules {
  readonly policies: CredentialPolicies;
  readonly capabilities: Capabilities;
}

/** Says what is missing or wrong; paths are the names of the fields, and no secret is in it (R28). */
export function credentialIssues(
  draft: CredentialsDraft,
  person: PersonalData,
  { policies, capabilities }: CredentialRules,
): readonly Issue[] {
  const asksQuestion = isAvailable(capabilities, 'securityQuestion');
  return [
    ...draft.password.judge((text) => passwordIssues(text, policies.password, person)),
    ...againIssues(draft.password, draft.passwordAgain, 'passwordAgain'),
    ...draft.pin.judge((text) => pinIssues(text, policies.pin, person)),
    ...againIssues(draft.pin, draft.pinAgain, 'pinAgain'),
    ...(asksQuestion && draft.questionId === null ? [issue('required', 'questionId')] : []),
    ...(asksQuestion ? draft.answer.judge((text) => answerIssues(text, policies.answer)) : []),
  ];
}

/** What is submitted of credentials that were judged to be right. */
export function credentialsOf(
  draft: CredentialsDraft,
  { capabilities }: Pick<CredentialRules, 'capabilities'>,
): z.input<typeof credentialsSchema> {
  const asksQuestion = isAvailable(capabilities, 'securityQuestion');
  const { password, pin } = draft;
  return {
    kind: 'credentials',
    password,
    isTemporary: draft.isTemporary && isAvailable(capabilities, 'temporaryPassword'),
    pin,
    questionId: asksQuestion ? draft.questionId : null,
    answer: asksQuestion ? draft.answer : null,
  };
}

/** Submitted credentials as a draft. */
export function credentialsFrom(submitted: z.output<typeof credentialsSchema>): CredentialsDraft {
  const { password, pin, answer } = submitted;
  return { ...submitted, passwordAgain: password, pinAgain: pin, answer: answer ?? emptySecret };
}

function againIssues(
  secret: SecretBox,
  again: SecretBox,
  field: keyof CredentialsDraft,
): readonly Issue[] {
  if (secret.isEmpty || secret.isSameAs(again)) return [];
  return [issue(again.isEmpty ? 'required' : 'mismatch', field)];
}

function issue(code: IssueCode, field: keyof CredentialsDraft): Issue {
  return { code, path: [field], params: {} };
}
