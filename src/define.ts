import { defineAddUsersWizard } from './components/add-users-wizard/add-users-wizard.define.ts';

/** For a further tag, or a registry of the host's own: stand-alone files have no other way to it. */
export { defineAddUsersWizard };

defineAddUsersWizard();
