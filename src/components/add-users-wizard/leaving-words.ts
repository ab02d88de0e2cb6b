import { selectAddedBefore, type WizardSnapshot } from '../../machines/wizard/wizard.selectors.ts';
import type { LeavingWords } from '../../messages/first-messages.ts';

/** The words where a run is left; whoever was added by then is told of (R21, R34). */
export function leavingWords<
  Words extends LeavingWords & { afterAdding?(added: number | null): LeavingWords },
>(words: Words, snapshot: WizardSnapshot): Words {
  const added = selectAddedBefore(snapshot);
  return added === 0 ? words : { ...words, ...words.afterAdding?.(added) };
}
