import {
  selectPage,
  selectStep,
  type WizardSnapshot,
} from '../../machines/wizard/wizard.selectors.ts';
import type { WizardEmitted } from '../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';
import { AddUsersCancelledEvent } from './add-users-cancelled.event.ts';
import { AddUsersFinishedEvent } from './add-users-finished.event.ts';
import { AddUsersSignInNeededEvent } from './add-users-sign-in-needed.event.ts';
import { AddUsersStepEvent } from './add-users-step.event.ts';
import { AddUsersSubmittedEvent } from './add-users-submitted.event.ts';

/** What the wizard says to its host; guidance is for the admin. */
type HostNews = Exclude<WizardEmitted, { readonly type: 'guidance' }>;

/** Tells the host that a person has come to a step; null where that is none. */
export function stepEvent(
  snapshot: WizardSnapshot,
  messages: FirstMessages,
): AddUsersStepEvent | null {
  const step = selectStep(snapshot);
  if (step === null || selectPage(snapshot) !== step) return null;
  return new AddUsersStepEvent({ step, title: messages.steps[step] });
}

/** Tells the host what has become of the run. */
export function hostEvent(news: HostNews): Event {
  switch (news.type) {
    case 'submitted': {
      const { attempt, created, failed } = news;
      return new AddUsersSubmittedEvent({ attempt, created, failed });
    }
    case 'signInNeeded':
      return new AddUsersSignInNeededEvent();
    case 'cancelled':
      return new AddUsersCancelledEvent();
    case 'finished':
      return new AddUsersFinishedEvent();
  }
}
