import {
  type AddUsersWizard,
  httpTransport,
  type AddUsersSubmittedEvent,
  type Plan,
} from 'add-users-wizard';
import 'add-users-wizard/define';

// The tag is known to the DOM.
const found: AddUsersWizard | null = document.querySelector('add-users-wizard');
const made: AddUsersWizard = document.createElement('add-users-wizard');
// @ts-expect-error There is no such tag.
const missing: AddUsersWizard = document.createElement('add-user-wizard');

// Its properties are typed.
made.transport = httpTransport({ baseUrl: '/api' });
made.transport = undefined;
made.headingLevel = 3;
const plan: Plan | null = made.plan;
made.plan = plan;
// @ts-expect-error An address is no transport.
made.transport = '/api';
// @ts-expect-error A level is a number.
made.headingLevel = '3';
// @ts-expect-error A plan is made by the wizard.
made.plan = { people: [] };

// So are its events, on the element and wherever they come up to.
made.addEventListener('add-users-submitted', ({ detail }) => {
  const created: number = detail.created;
  // @ts-expect-error No such fact is told.
  return [created, detail.deleted];
});
document.addEventListener('add-users-before-submit', (event) => {
  const { people }: { readonly people: number } = event.detail;
  if (people > 25) event.preventDefault();
});
const tell = ({ detail }: AddUsersSubmittedEvent): string => `${detail.failed} not added`;
made.addEventListener('add-users-submitted', tell);
// @ts-expect-error Another event has other facts.
made.addEventListener('add-users-step', tell);

export { found, missing };
