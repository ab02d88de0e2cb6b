import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AddUsersBeforeSubmitEvent } from './components/add-users-wizard/add-users-before-submit.event.ts';
import type { AddUsersCancelledEvent } from './components/add-users-wizard/add-users-cancelled.event.ts';
import type { AddUsersFinishedEvent } from './components/add-users-wizard/add-users-finished.event.ts';
import type { AddUsersSignInNeededEvent } from './components/add-users-wizard/add-users-sign-in-needed.event.ts';
import type { AddUsersStepEvent } from './components/add-users-wizard/add-users-step.event.ts';
import type { AddUsersSubmittedEvent } from './components/add-users-wizard/add-users-submitted.event.ts';
import { defineAddUsersWizard } from './components/add-users-wizard/add-users-wizard.define.ts';
import { AddUsersWizard } from './components/add-users-wizard/add-users-wizard.ts';

defineAddUsersWizard();

/** The wizard as a component, for Reacts older than 19; newer ones take the element as it is. */
export const AddUsers = createComponent({
  react: React,
  tagName: 'add-users-wizard',
  // The registered class extends this one, and has the same properties.
  elementClass: AddUsersWizard as unknown as new () => AddUsersWizard,
  events: {
    onStep: 'add-users-step' as EventName<AddUsersStepEvent>,
    onBeforeSubmit: 'add-users-before-submit' as EventName<AddUsersBeforeSubmitEvent>,
    onSubmitted: 'add-users-submitted' as EventName<AddUsersSubmittedEvent>,
    onSignInNeeded: 'add-users-sign-in-needed' as EventName<AddUsersSignInNeededEvent>,
    onCancelled: 'add-users-cancelled' as EventName<AddUsersCancelledEvent>,
    onFinished: 'add-users-finished' as EventName<AddUsersFinishedEvent>,
  },
});
