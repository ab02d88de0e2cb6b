import type { Issue } from '../domain/issue.ts';

/** Tells that the wizard does not take an event where it is, and what stands against it there. */
export class WizardRefusal extends Error {
  override readonly name = 'WizardRefusal';
  readonly code = 'refused';
  readonly details: {
    readonly event: string;
    readonly page: string;
    /** Every state that the wizard is in, from the outermost in, as in `editing.people.ready`. */
    readonly state: string;
    readonly issues: readonly Issue[];
  };

  constructor(event: string, page: string, state: string, issues: readonly Issue[]) {
    super(
      `Failed to send "${event}": the wizard does not take it on the page "${page}" (${state}). ` +
        'Read the page first, or wait until it has settled.',
    );
    this.details = { event, page, state, issues };
  }
}
