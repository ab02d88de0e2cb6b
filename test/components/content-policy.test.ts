import { expect } from 'chai';
import { openStrictPage } from '../harness/strict-page.ts';
import { restingStates } from '../harness/resting-states.ts';
import { wizardSubmitting } from '../harness/wizard-actor.ts';
import { added, jobFor } from '../harness/northwind.ts';
import { answersArrive } from '../harness/deferred-transport.ts';

describe('a page that allows no inline styles', () => {
  it('has nothing to report while people are added', async () => {
    const page = await openStrictPage();
    const run = await wizardSubmitting(2);
    const wizard = await page.show(run.actor);
    const { input, resolve } = run.back.submit.last();
    resolve(
      jobFor(
        input,
        input.rows.map(({ rowId }) => added(rowId)),
      ),
    );
    await answersArrive();
    await wizard.updateComplete;
    run.actor.send({ type: 'run.again' });
    await wizard.updateComplete;

    expect(page.reports()).to.deep.equal([]);
    page.close();
  });

  for (const [state, mount] of Object.entries(restingStates)) {
    it(`finds no style in the markup when it shows: ${state}`, async () => {
      const { element } = await mount();

      const styled = element.renderRoot.querySelectorAll('[style], style, link');
      expect([...styled].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }
});
