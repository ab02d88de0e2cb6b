import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './lazy.ts';
import type { AddUsersBeforeSubmitEvent } from './components/add-users-wizard/add-users-before-submit.event.ts';
import type { AddUsersCancelledEvent } from './components/add-users-wizard/add-users-cancelled.event.ts';
import type { AddUsersFinishedEvent } from './components/add-users-wizard/add-users-finished.event.ts';
import type { AddUsersSignInNeededEvent } from './components/add-users-wizard/add-users-sign-in-needed.event.ts';
import type { AddUsersStepEvent } from './components/add-users-wizard/add-users-step.event.ts';
import type { AddUsersSubmittedEvent } from './components/add-users-wizard/add-users-submitted.event.ts';
import type { AddUsersWizard } from './components/add-users-wizard/add-users-wizard.ts';
import { wizardProperties } from './components/add-users-wizard/wizard-properties.ts';

// Tells what is a property of the element and what an attribute. On a server there are no elements.
class WizardShape extends (globalThis.HTMLElement ?? Object) {}
for (const name of wizardProperties) Object.defineProperty(WizardShape.prototype, name, {});

/**
 * The wizard as a component, for Reacts older than 19, and for newer ones that load the wizard after the first paint.
 *
 * It shows the wizard's shape at once, as `./lazy` does; what is set and listened to before the wizard is there counts.
 */
export const AddUsers = createComponent({
  react: React,
  tagName: 'add-users-wizard',
  displayName: 'AddUsers',
  // The registered class has these properties; only their names are asked for here.
  elementClass: WizardShape as unknown as new () => AddUsersWizard,
  events: {
    onStep: 'add-users-step' as EventName<AddUsersStepEvent>,
    onBeforeSubmit: 'add-users-before-submit' as EventName<AddUsersBeforeSubmitEvent>,
    onSubmitted: 'add-users-submitted' as EventName<AddUsersSubmittedEvent>,
    onSignInNeeded: 'add-users-sign-in-needed' as EventName<AddUsersSignInNeededEvent>,
    onCancelled: 'add-users-cancelled' as EventName<AddUsersCancelledEvent>,
    onFinished: 'add-users-finished' as EventName<AddUsersFinishedEvent>,
  },
});
