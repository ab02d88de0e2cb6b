import type { Plan } from '../domain/plan.ts';
import type { WizardDriver } from '../headless/driver.ts';
import { en } from '../messages/en.ts';
import { exitCodes } from './exit-code.ts';
import { stoppedRun, type RunReport } from './report.ts';

/** The ending for a draft of another account, which the wizard has left out; null for one of this account, and without a draft. */
export function foreignDraft(driver: WizardDriver, draft: Plan | null): RunReport | null {
  const isForeign = draft !== null && driver.read().offer?.account.id !== draft.accountId;
  const summary = `Nothing was submitted: ${en.announcements.planOfOtherAccount}`;
  return isForeign ? stoppedRun(exitCodes.blocked, summary) : null;
}
