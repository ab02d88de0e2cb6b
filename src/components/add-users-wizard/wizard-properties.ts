import type { AddUsersWizard } from './add-users-wizard.ts';

/** What a host sets on the wizard, by its names: known without the wizard, whose code may come later. */
export const wizardProperties = [
  'transport',
  'lang',
  'messages',
  'actor',
  'headingLevel',
  'plan',
] as const satisfies readonly (keyof AddUsersWizard)[];
