import { defineAddUsersWizard } from './components/add-users-wizard/add-users-wizard.define.ts';

defineAddUsersWizard();
