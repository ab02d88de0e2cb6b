import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { partNames } from '../../src/context/late-parts.ts';
import type { WizardActor } from '../../src/context/session-context.ts';
import { nextTask } from './settle.ts';

const POLICY = [
  "default-src 'none'",
  // In a page without an address of its own Firefox knows no 'self'.
  `script-src ${location.origin}`,
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const PAGE = `<!doctype html><html lang="en"><head>
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <title>Strict</title><script type="module" src="/src/define.ts"></script>
</head><body></body></html>`;

/** A page of its own with the strictest content policy that the wizard is to work under. */
export async function openStrictPage() {
  const frame = document.createElement('iframe');
  frame.srcdoc = PAGE;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The strict page did not open. Look at its address.');
  const reports: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => {
    reports.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
  return {
    /** What the policy has stopped so far. */
    async reports(): Promise<readonly string[]> {
      await nextTask();
      return [...reports];
    },
    body: page.body,
    close: (): void => frame.remove(),
    /** Shows an actor there; the elements are those of the strict page. */
    async show(actor: WizardActor): Promise<AddUsersWizard> {
      const wizard: AddUsersWizard = page.createElement('add-users-wizard');
      wizard.actor = actor;
      page.body.append(wizard);
      await Promise.all(partNames.map((part) => wizard.parts.load(part)));
      await wizard.updateComplete;
      return wizard;
    },
  };
}
