import type { AnyEventObject } from 'xstate';
import { failureOfKind, type FailureDetails } from '../../src/domain/failure.ts';
import { noSubmission } from '../../src/domain/submission.ts';
import type { SubmissionOutput } from '../../src/machines/submission/submission.types.ts';
import type { AccountOffer } from '../../src/machines/wizard/wizard.types.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive, type DeferredTransport } from '../harness/deferred-transport.ts';
import { jobFor } from '../harness/northwind.ts';
import type { WalkedWizard } from './walked-wizard.ts';

/** A failure as a transport tells it. */
export function failed(failure: FailureDetails): Failure {
  return new Failure('Failed, as the path tells.', failure);
}

/**
 * Has the back end answer so that a call of the wizard ends as a path tells; tells whether that can be done.
 *
 * @param source the call, by the name that the chart gives it
 */
export async function answerCall(
  walked: WalkedWizard,
  source: string | null,
  event: AnyEventObject,
): Promise<boolean> {
  const { back } = walked;
  const { output, error } = event;
  switch (source) {
    case 'loadAccount':
      if (error !== undefined) back.getAccount.last().reject(failed(error));
      else await answerOffer(back, output);
      return true;
    case 'getAccount':
    case 'checkIdentities':
    case 'quote':
    case 'releaseNumbers': {
      const call = back[source].last();
      // The path has for each call what that call answers.
      if (error === undefined) call.resolve(output as never);
      else call.reject(failed(error));
      return true;
    }
    case 'findArrived':
      for (const call of back.findJob.pending()) {
        const arrived = jobFor(noSubmission('run-1'));
        if (error === undefined) call.resolve(call.input.key === output ? arrived : null);
        else call.reject(failed(error));
      }
      return true;
    case 'submission':
      // A submission that crashes is nothing that a back end can bring about.
      if (output === undefined) return false;
      await endSubmission(walked, output);
      return true;
    default:
      return false;
  }
}

/** Tells everything that the wizard asks of an account. */
export async function answerOffer(back: DeferredTransport, offer: AccountOffer): Promise<void> {
  back.getAccount.last().resolve(offer.account);
  await answersArrive();
  back.listUserTypes.last().resolve(offer.userTypes);
  back.suggestExtensions.last().resolve(offer.freeExtensions);
  back.listInventoryNumbers.last().resolve({ items: offer.numbers, nextCursor: null });
  if (!offer.account.multiSite) return;
  back.listSites.last().resolve({ items: offer.sites, nextCursor: null });
  back.listCostCenters.last().resolve({ items: offer.costCenters, nextCursor: null });
}

/** More turns than a submission takes until it is given up. */
const TURNS = 60;
/** Longer than a submission waits before it asks again. */
const LONGEST_WAIT_MS = 30_000;

async function endSubmission(walked: WalkedWizard, output: SubmissionOutput): Promise<void> {
  const { back, clock, driver } = walked;
  let hasGotNoAnswer = false;
  for (let turn = 0; turn < TURNS && driver.read().state.startsWith('submitting'); turn += 1) {
    const [sent] = back.submit.pending();
    const [asked] = back.findJob.pending();
    if (sent !== undefined) {
      if (output.kind === 'settled') sent.resolve(output.job);
      else sent.reject(failed(refusalOf(output, hasGotNoAnswer)));
      hasGotNoAnswer = true;
    } else if (asked === undefined) clock.increment(LONGEST_WAIT_MS);
    else if (output.kind === 'settled') asked.resolve(output.job);
    else if (output.kind === 'refused') asked.resolve(null);
    else asked.reject(failed(output.failure));
    await answersArrive();
  }
}

// An outcome that is open takes a request that got no answer.
function refusalOf(
  output: Exclude<SubmissionOutput, { kind: 'settled' }>,
  hasGotNoAnswer: boolean,
) {
  const isOpen = output.kind === 'refused' ? output.mayArrive : output.kind === 'signedOut';
  return isOpen && !hasGotNoAnswer ? failureOfKind('unavailable') : output.failure;
}
