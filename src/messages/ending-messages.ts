import type { IssueCode } from '../domain/issue.ts';
import type { OutcomeStep } from '../domain/job.ts';
import type { SetupOption } from '../domain/setup.ts';
import type { ChargesMessages } from './charges-messages.ts';
import type { LeavingWords } from './first-messages.ts';

/** The words of the charges (R26) and of the outcome (R34). */
export interface EndingMessages {
  readonly charges: ChargesMessages;
  /** Asked before the run is left by an admin who has added some, or does not know whether he has (null). */
  readonly leaving: { afterAdding(added: number | null): LeavingWords };
  /** Said once it was left so. */
  readonly left: { afterAdding(added: number | null): LeavingWords };
  readonly outcome: {
    /** Of how many something is missing is told where everybody was added. */
    heading(
      ending: 'all' | 'partial' | 'none' | 'refused' | 'unknown',
      created: number,
      people: number,
      attention?: number,
    ): string;
    readonly hints: Readonly<Record<'all' | 'partial' | 'none' | 'refused' | 'unknown', string>>;
    readonly person: string;
    readonly account: string;
    readonly notification: string;
    readonly extension: string;
    readonly accountStates: Readonly<Record<'done' | 'failed' | 'unknown', string>>;
    readonly notificationStates: Readonly<
      Record<'done' | 'scheduled' | 'failed' | 'skipped' | 'unknown', string>
    >;
    /** When a scheduled invite leaves, on the clocks of a zone (R27). */
    leaves(instant: number, timeZone: string): string;
    /** The column of the file that says so. */
    readonly inviteTime: string;
    /** Names where a phone that was bought goes (R20), and a role (R24). */
    readonly address: string;
    readonly role: string;
    /** Where the account does not name its default role. */
    readonly defaultRole: string;
    /** The same beside what it names. */
    fact(name: string, value: string): string;
    /** How a person starts (R22). */
    readonly starts: Readonly<Record<SetupOption, string>>;
    /** Says which part of adding a person failed (fault A09). */
    readonly partsFailed: Readonly<Record<OutcomeStep, string>>;
    /** Why a part failed of somebody who was added; empty where the code says nothing about that. */
    whyFailed(code: IssueCode): string;
    /** What can be done about it in the account: here nothing of him can be changed any more (R33). */
    readonly partsToDo: Readonly<Record<Exclude<OutcomeStep, 'account'>, string>>;
    /** That passwords and PINs which were given can't be seen any more, and what can be done (R28). */
    readonly credentialsGone: string;
    /** The column of the file that says what was wrong. */
    readonly reason: string;
    readonly download: string;
    /** Without an ending; the day is written as 2027-03-14. */
    fileName(day: string): string;
    /** The ways on. */
    readonly finish: string;
    readonly again: string;
    readonly edit: string;
    readonly retry: string;
    readonly check: string;
  };
}
