import type { SimulatedClock } from 'xstate';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { partNames } from '../../src/context/late-parts.ts';
import type { WizardActor } from '../../src/context/session-context.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { later } from './clean-ups.ts';
import { startClockedActor } from './clocked-actor.ts';
import { filesOn } from './files.ts';
import { leaveFocus, recordNews } from './host-page.ts';
import { keyboardOn } from './keyboard.ts';
import { recordSpeech } from './live-region.ts';
import { noteLeap } from './means.ts';
import { openMockAccount, type MockAccount, type MockAccountOptions } from './mock-account.ts';
import { people } from './northwind.ts';
import { pointerOn } from './pointer.ts';
import { readingsOf } from './readings.ts';
import { watchMachines } from './machines-seen.ts';
import { watchRowsOf } from './row-watch.ts';
import { nextTask, rendered, sessionOf, settle } from './settle.ts';

export interface MountOptions extends MockAccountOptions {
  /** An account that is there already; a fresh one unless given. */
  readonly account?: MockAccount;
  /** A ready-made actor; the wizard is not waited for, but shown where that actor is. */
  readonly actor?: WizardActor;
  /** Whether the wizard is shown while it still waits for its account; it is waited for unless given. */
  readonly isWaiting?: boolean;
  /** A clock that the test moves; without one, waits take real time. */
  readonly clock?: SimulatedClock;
  /** How many people are in the list already; none but an empty row unless given. */
  readonly people?: number;
}

export type WizardHarness = Awaited<ReturnType<typeof harnessOf>>;

defineAddUsersWizard();

/** Puts a wizard with an account of its own on the page; it goes when its test is over. */
export async function mountWizard(options: MountOptions = {}) {
  const account = options.account ?? (await openMockAccount(options));
  const wizard = createWizard();
  if (options.actor !== undefined) {
    wizard.actor = options.actor;
  } else if (options.clock !== undefined) {
    const clocked = startClockedActor(account.transport, options.clock);
    later(clocked.stop);
    wizard.actor = clocked.actor;
  } else wizard.transport = account.transport;
  const harness = await harnessOf(wizard);
  if (options.isWaiting !== true && options.actor === undefined) await prepare(harness, options);
  return { ...harness, account };
}

/** Brings the wizard to its first step, with the people that it is to start with. */
async function prepare(wizard: WizardHarness, options: MountOptions): Promise<void> {
  await wizard.settle();
  if (options.people !== undefined) await wizard.have(options.people);
}

/** The wizard with this tag, not on the page yet. */
export function createWizard(tag = 'add-users-wizard'): AddUsersWizard {
  return document.createElement(tag as 'add-users-wizard');
}

/**
 * Puts a wizard on the page and gives it the verbs of a person.
 *
 * @param isLate leaves it to the wizard when its parts are loaded; else all are there at once
 */
export async function harnessOf(
  wizard: AddUsersWizard,
  place: Node = document.body,
  isLate = false,
) {
  const news = recordNews(wizard);
  leaveFocus();
  watchMachines(wizard);
  place.appendChild(wizard);
  if (!isLate) await Promise.all(partNames.map((part) => wizard.parts.load(part)));
  await rendered(wizard);
  const speech = recordSpeech(wizard);
  later(() => wizard.remove(), speech.stopListening, news.stopHearing);
  /** Does at once what would be long to type and is not what the test is about. */
  const send = (event: WizardEvent): Promise<void> => {
    noteLeap();
    sessionOf(wizard)?.send(event);
    return rendered(wizard);
  };
  return {
    element: wizard,
    ...readingsOf(wizard),
    ...keyboardOn(wizard),
    ...pointerOn(wizard),
    ...filesOn(wizard),
    ...speech,
    heard: news.heard,
    rendered: () => rendered(wizard),
    settle: () => settle(wizard),
    nextTask,
    session: () => sessionOf(wizard),
    watchRows: () => watchRowsOf(wizard),
    send,
    /** Fills the list with so many people, as if they had been typed. */
    async have(count: number): Promise<void> {
      await send({ type: 'rows.import', rows: people(count) });
      leaveFocus();
      speech.hush();
    },
  };
}
