import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { nextTask } from '../harness/settle.ts';
import { pasteEvent } from '../harness/paste-event.ts';
import { openStrictPage } from '../harness/strict-page.ts';
import { wizardOnPeople, wizardOnSetup, wizardSubmitting } from '../harness/wizard-actor.ts';
import { jobFor } from '../harness/northwind.ts';
import { answersArrive } from '../harness/deferred-transport.ts';

/** The wizard when everybody was added. */
async function wizardAtTheEnd(count: number) {
  const run = await wizardSubmitting(count);
  const { input, resolve } = run.back.submit.last();
  resolve(jobFor(input));
  await answersArrive();
  return run;
}

describe('a page that allows no inline styles (C2)', () => {
  it('has nothing to report, from the first step to the outcome', async () => {
    const page = await openStrictPage();
    const run = await wizardOnPeople();
    const wizard = await page.show(run.actor);
    run.actor.send({ type: 'step.next' });
    await wizard.updateComplete;
    for (const start of [wizardOnSetup, wizardSubmitting, wizardAtTheEnd]) {
      wizard.actor = (await start(2)).actor;
      await wizard.updateComplete;
    }

    expect(wizard.renderRoot.textContent).to.include(en.outcome.heading('all', 2, 2));
    expect(await page.reports()).to.deep.equal([]);
    page.close();
  });

  it('has nothing to report when a table from another page is pasted (R06)', async () => {
    const page = await openStrictPage();
    const run = await wizardOnPeople();
    const wizard = await page.show(run.actor);
    const cell = '<img src=x onerror="alert(1)"><p>Amara</p>';
    const html = `<table><tr><td>${cell}</td><td><p>Okafor</p></td></tr></table>`;
    const firstName = wizard.renderRoot.querySelector('[data-field="firstName"]');
    firstName?.dispatchEvent(pasteEvent('Amara\nOkafor', html));
    await wizard.parts.clipboardReader();
    await nextTask();

    expect(run.actor.getSnapshot().context.roster.rows[0]).to.include({
      firstName: 'Amara',
      lastName: 'Okafor',
    });
    expect(await page.reports()).to.deep.equal([]);
    page.close();
  });

  it('would report a style, if there were one', async () => {
    const page = await openStrictPage();
    page.body.setAttribute('style', 'color: red');

    expect(await page.reports()).to.have.length(1);
    page.close();
  });
});
