import { activateLaterMachine } from './activate-later.machine.ts';
import { assignCredentialsMachine } from './assign-credentials.machine.ts';
import { scheduleInviteMachine } from './schedule-invite.machine.ts';
import { sendInviteMachine } from './send-invite.machine.ts';

/** Every setup path there is, by the name under which the wizard invokes it. The only list. */
export const setupPaths = {
  sendInvite: sendInviteMachine,
  scheduleInvite: scheduleInviteMachine,
  assignCredentials: assignCredentialsMachine,
  activateLater: activateLaterMachine,
};
