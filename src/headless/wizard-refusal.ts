/** Tells that the wizard does not take an event on the page where it is. */
export class WizardRefusal extends Error {
  override readonly name = 'WizardRefusal';
  readonly code = 'refused';
  readonly details: { readonly event: string; readonly page: string };

  constructor(event: string, page: string) {
    super(
      `Failed to send "${event}": the wizard does not take it on the page "${page}". ` +
        'Read the page first, or wait until it has settled.',
    );
    this.details = { event, page };
  }
}
