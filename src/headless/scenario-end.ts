import { failureOfKind, type FailureDetails } from '../domain/failure.ts';
import type { Issue } from '../domain/issue.ts';
import type { WizardPage } from '../machines/wizard/wizard.types.ts';
import { ScenarioBar, type Bar } from './scenario-bar.ts';
import type { Walk } from './scenario-walk.ts';
import { ScenarioError } from './scenario.ts';
import type { WizardControls } from './wizard-controls.ts';
import { WizardRefusal } from './wizard-refusal.ts';

/** Why a scenario leads no further. */
export type ScenarioEnd =
  /** It is known, or left open, what became of each person. */
  | { readonly kind: 'outcome' }
  /** It came to the page on which it was to stop; or as far as it can without submitting, where `missing` says which page this run does not come to. */
  | { readonly kind: 'reached'; readonly missing: WizardPage | null }
  /** Something stands against going on: problems of the people, or an answer of the scenario itself. */
  | { readonly kind: 'blocked'; readonly why: WizardPage; readonly issues: readonly Issue[] }
  /** A call to the back end failed. */
  | { readonly kind: 'failed'; readonly failure: FailureDetails | null }
  /** Somebody stopped it, while the back end was waited for or between two steps. */
  | { readonly kind: 'stopped' }
  /** The account does not allow what it asks for. */
  | { readonly kind: 'barred'; readonly bar: Bar }
  /** It asks for what is not to be had, or for what can't be done there. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Stopped by what stands on the page at hand. */
export function blocked({ driver }: Walk) {
  const { page, issues } = driver.read();
  return { kind: 'blocked', why: page, issues } as const;
}

/** Stopped before anybody would be submitted; a page on which it was to stop lies no more ahead. */
export function heldBack({ scenario }: Walk): ScenarioEnd {
  return { kind: 'reached', missing: scenario.until ?? null };
}

/** Stopped by a call that failed. */
export function failed({ driver }: Walk): ScenarioEnd {
  return { kind: 'failed', failure: driver.read().failure };
}

/** Stopped because the charges never held until they were submitted. */
export function failedCharges({ driver }: Walk): ScenarioEnd {
  return { kind: 'failed', failure: driver.read().failure ?? failureOfKind('expired') };
}

/** Stopped because nobody is signed in, by whichever call said so. */
export function failedSignIn({ driver }: Walk): ScenarioEnd {
  return { kind: 'failed', failure: driver.read().failure ?? failureOfKind('unauthenticated') };
}

/** What an error on the way is an end of; thrown again where it is a defect. */
export function endOfError(driver: WizardControls, error: unknown): ScenarioEnd {
  if (error instanceof ScenarioBar) return { kind: 'barred', bar: error.bar };
  const isWrong = error instanceof ScenarioError || error instanceof WizardRefusal;
  if (!isWrong) throw error;
  // What is not found in a list that could not be loaded says nothing of the account.
  const failure = driver.editor()?.failure ?? null;
  if (failure !== null) return { kind: 'failed', failure };
  return { kind: 'wrong', message: error.message };
}
