import { capabilityNames, onlyAvailable } from '../../../src/domain/capability.ts';
import { failureOfKind } from '../../../src/domain/failure.ts';
import {
  blankCredentials,
  type CredentialsDraft,
  type CredentialsPatch,
} from '../../../src/domain/credentials.ts';
import { questionIdSchema, rowIdSchema } from '../../../src/domain/ids.ts';
import { SecretBox } from '../../../src/domain/secret-box.ts';
import { chosen, kept } from '../../../src/machines/pickers/picker-output.ts';
import { assignCredentialsMachine } from '../../../src/machines/setup-paths/assign-credentials.machine.ts';
import type { AssignCredentialsContext } from '../../../src/machines/setup-paths/assign-credentials.types.ts';
import type { Subject } from '../explore.ts';
import { doneOf, failedOf } from '../lifecycle.ts';
import { account, office, pathInput, person } from '../../harness/path-people.ts';

const password = SecretBox.of('Gnu7-Quartz-Lamp');
const pin = SecretBox.of('907251');
const answer = SecretBox.of('Rye bread');
const [proposed, questionId] = ['question-1', 'question-2'].map((id) => questionIdSchema.parse(id));
const questions = [
  { id: proposed, text: 'What did you eat first?' },
  { id: questionId, text: 'Where did you eat it?' },
];
const noQuestions = {
  ...account,
  capabilities: onlyAvailable(capabilityNames.filter((name) => name !== 'securityQuestion')),
};
const [first, nobody] = ['row-1', 'row-of-nobody'].map((id) => rowIdSchema.parse(id));
const drawn = { rowId: first, password, pin };
const lost = failureOfKind('unavailable');

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = {
  $account: account,
  $accountWithoutQuestions: noQuestions,
  $password: password,
  $pin: pin,
  $answer: answer,
  $office: office,
};

const secrets = { password, passwordAgain: password, pin, pinAgain: pin };

/** What was typed for somebody before. */
const typed: CredentialsDraft = {
  ...blankCredentials,
  ...secrets,
  questionId: questionId ?? null,
  answer,
};

/** What can be typed: an answer where the account asks for one, to a question where they were read. */
function patchIn({ questions: read, rules }: AssignCredentialsContext): CredentialsPatch {
  if (rules.account !== account) return secrets;
  return read === null || questionId === undefined
    ? { ...secrets, answer }
    : { ...secrets, questionId, answer };
}

const mobile = {
  ...pathInput([person(1)], { account: noQuestions }),
  userType: { kind: 'mobile' },
};

export const subject: Subject = {
  machine: assignCredentialsMachine,
  constants,
  inputs: [pathInput([person(1)]), pathInput([person(1, typed)]), mobile],
  events: (snapshot) => [
    { type: 'credentials.set', rowIds: [first], patch: patchIn(snapshot.context) },
    ...['credentials.generate', 'location.open'].flatMap((type) =>
      [[first], [nobody]].map((rowIds) => ({ type, rowIds })),
    ),
    ...['call.retry', 'path.close'].map((type) => ({ type })),
    ...doneOf(snapshot, 'listSecurityQuestions', [questions]),
    ...failedOf(snapshot, 'listSecurityQuestions', [lost]),
    ...doneOf(snapshot, 'drawSecrets', [[drawn], [{ ...drawn, pin: null }]]),
    ...failedOf(snapshot, 'drawSecrets', [lost]),
    ...doneOf(snapshot, 'emergencyLocationPicker', [chosen(office), kept]),
    ...failedOf(snapshot, 'emergencyLocationPicker', [lost]),
  ],
  projection: ({ results, questions: read, rules }: AssignCredentialsContext) => ({
    issues: results.map(({ issues }) => issues.length),
    isLocated: results.map(({ emergencyLocation }) => emergencyLocation !== null),
    isRead: read !== null,
    asks: rules.account === account,
  }),
};
