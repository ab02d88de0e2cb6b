import { sendInviteMachine } from '../../../src/machines/setup-paths/send-invite.machine.ts';
import type { SetupPathContext } from '../../../src/machines/setup-paths/setup-path.types.ts';
import type { Subject } from '../explore.ts';
import { account, pathInput, person } from '../../harness/path-people.ts';

/** Values that stand behind a name in a fixture. */
const constants: Readonly<Record<string, unknown>> = { $account: account };

export const subject: Subject = {
  machine: sendInviteMachine,
  constants,
  inputs: [true, false].map((requireUniqueEmail) =>
    pathInput([person(1), person(2)], { requireUniqueEmail }),
  ),
  events: () => [{ type: 'path.close' }],
  projection: ({ rules }: SetupPathContext) => rules.requireUniqueEmail,
};
