import { defineConfirmMoves } from '../components/steps/confirm-step/confirm-moves.define.ts';
import { defineConfirmStep } from '../components/steps/confirm-step/confirm-step.define.ts';
import { defineOutcomeMoves } from '../components/steps/outcome-step/outcome-moves.define.ts';
import { defineOutcomeStep } from '../components/steps/outcome-step/outcome-step.define.ts';
import { enEnding } from '../messages/en/en-ending.ts';
import { enLaterIssues } from '../messages/en/en-later-issues.ts';

/** What it says in English. */
export const words = { ...enEnding, issues: enLaterIssues };

/** Registers the charges and the outcome under tags that begin with the wizard's own. */
export function define(prefix: string, registry: CustomElementRegistry): void {
  defineConfirmStep(`${prefix}-confirm-step`, registry);
  defineConfirmMoves(`${prefix}-confirm-moves`, registry);
  defineOutcomeStep(`${prefix}-outcome-step`, registry);
  defineOutcomeMoves(`${prefix}-outcome-moves`, registry);
}
