import type { FailureDetails } from '../domain/failure.ts';
import type { Issue } from '../domain/issue.ts';
import type { Quote } from '../domain/order.ts';
import type { RowOutcome } from '../domain/job.ts';
import type { PlannedRepair } from '../domain/repairs.ts';
import type { UserDraft } from '../domain/user-draft.ts';
import { localIssues, shippingIssues, startIssues } from '../machines/wizard/wizard-run.ts';
import { selectIsAcknowledged } from '../machines/wizard/wizard-charges.selectors.ts';
import { selectUncovered } from '../machines/wizard/wizard-setup.selectors.ts';
import {
  selectEnding,
  selectIsBusy,
  selectPage,
  selectRepairs,
  selectStep,
  selectSteps,
  selectSummary,
  type RunSummary,
  type WizardSnapshot,
  type WizardStep,
} from '../machines/wizard/wizard.selectors.ts';
import type { AccountOffer, WizardPage } from '../machines/wizard/wizard.types.ts';
import { pathOf } from './open-editor.ts';

/** What a person would see, in plain values. */
export interface WizardReading {
  readonly page: WizardPage;
  /** The step under whatever window or prompt is open; null before the first. */
  readonly step: WizardStep | null;
  /** The steps of this run (R05, R19, R26). */
  readonly steps: readonly WizardStep[];
  /** Where the chart is, as in `editing.people.ready`. */
  readonly state: string;
  /** Among them `step`, `busy`, `modal` and `locked`. */
  readonly tags: readonly string[];
  readonly ending: ReturnType<typeof selectEnding>;
  readonly isBusy: boolean;
  readonly offer: AccountOffer | null;
  readonly rows: readonly UserDraft[];
  /** Every problem there is, shown or not yet. */
  readonly issues: readonly Issue[];
  /** What the wizard offers to mend of that, each with what is mended alike (R06, R07). */
  readonly repairs: readonly PlannedRepair[];
  /** The people for whom responders would be sent nowhere, of whom nobody has said that this is so (R32). */
  readonly uncovered: readonly UserDraft[];
  readonly summary: RunSummary;
  /** What the run costs; null until it was asked for (R26). */
  readonly quote: Quote | null;
  /** Whether these charges are agreed to (R26). */
  readonly isAcknowledged: boolean;
  readonly outcomes: readonly RowOutcome[];
  readonly failure: FailureDetails | null;
}

/** What a person would see of a snapshot. */
export function readingOf(snapshot: WizardSnapshot): WizardReading {
  const { context } = snapshot;
  const page = selectPage(snapshot);
  return {
    page,
    step: selectStep(snapshot),
    steps: selectSteps(snapshot),
    state: pathOf(snapshot.value),
    tags: [...snapshot.tags],
    ending: selectEnding(snapshot),
    isBusy: selectIsBusy(snapshot),
    offer: context.offer,
    rows: context.roster.rows,
    issues: [
      ...localIssues(context),
      ...context.reported,
      ...(page === 'people' ? [] : [...shippingIssues(context), ...startIssues(context)]),
    ],
    repairs: selectRepairs(snapshot),
    uncovered: selectUncovered(snapshot),
    summary: selectSummary(snapshot),
    quote: context.charges.quote,
    isAcknowledged: selectIsAcknowledged(snapshot),
    outcomes: context.outcomes,
    failure: context.failure,
  };
}
