import { initialTransition } from 'xstate';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import { wizardMachine } from '../../src/machines/wizard/wizard.machine.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';
import type { AccountOffer, WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import { account, defaultsWith, now, userTypeOf } from '../domain/drafts.ts';
import type { StartedWizard } from './wizard-actor.ts';

type Changes = Partial<WizardContext>;

export const fullUser = userTypeOf('full');

/** What an account without sites offers, but for what is given: one type of user, who has a phone. */
export function offerWith(changes: Partial<AccountOffer> = {}): AccountOffer {
  const { freeExtensions } = defaultsWith();
  const lists = { sites: [], costCenters: [], numbers: [] };
  return { account, userTypes: [fullUser], freeExtensions, ...lists, ...changes };
}

/** What the wizard knows before the account was read. */
export function contextAtFirst(changes: Changes = {}): WizardContext {
  return { ...initialTransition(wizardMachine, { runId: 'run-1' })[0].context, ...changes };
}

/** What the wizard knows with these people in its list, but for what is given. */
export function contextOf(rows: readonly UserDraft[], changes: Changes = {}): WizardContext {
  const roster = { rows, removed: [], made: rows.length };
  const known = { offer: offerWith(), userTypeId: fullUser.id, now, roster };
  return { ...contextAtFirst(), ...known, ...changes };
}

/** The wizard as it stands, but for what is given. */
export function snapshotWith({ actor }: StartedWizard, changes: Changes = {}): WizardSnapshot {
  const snapshot = actor.getSnapshot();
  return { ...snapshot, context: { ...snapshot.context, ...changes } };
}
