import type { Account } from '../domain/account.ts';
import { isAvailable } from '../domain/capability.ts';
import { SecretBox } from '../domain/secret-box.ts';
import type { Transport } from '../transport/transport.ts';
import { firstOf } from './expectations.ts';
import type { SampleRow } from './sample-run.ts';
import { patient } from './transport-check.ts';

const [password, pin, answer] = ['Quartz7lamp!Vine', '482715', 'Marmalade'];

/** What must never come back. */
export const sampleSecrets: readonly string[] = [password, pin, answer];

/** Credentials that most policies accept. */
export async function sampleCredentials(
  transport: Transport,
  { capabilities }: Account,
): Promise<SampleRow['setup']> {
  const asksQuestion = isAvailable(capabilities, 'securityQuestion');
  const questions = asksQuestion ? await transport.listSecurityQuestions(patient()) : [];
  return {
    kind: 'credentials',
    password: SecretBox.of(password),
    isTemporary: isAvailable(capabilities, 'temporaryPassword'),
    pin: SecretBox.of(pin),
    questionId: asksQuestion ? firstOf(questions, 'the questions').id : null,
    answer: asksQuestion ? SecretBox.of(answer) : null,
  };
}
