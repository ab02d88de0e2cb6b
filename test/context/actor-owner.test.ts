import { expect } from 'chai';
import { waitFor } from 'xstate';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

describe('the owner of the actor', () => {
  it('keeps everything that was typed when the wizard is moved in the page', async () => {
    const wizard = await mountWizard();
    await wizard.fill(cellName(1, 'firstName'), 'Zoë');
    const actor = wizard.session();
    const place = document.createElement('section');
    document.body.append(place);
    place.append(wizard.element);
    await wizard.nextTask();
    await wizard.settle();

    expect(wizard.session() === actor).to.equal(true);
    expect(wizard.value(1, 'firstName')).to.equal('Zoë');
    place.remove();
  });

  it('goes on taking what is typed after a move', async () => {
    const wizard = await mountWizard();
    document.body.prepend(wizard.element);
    await wizard.settle();
    await wizard.fill(cellName(1, 'firstName'), 'Zoë');
    await wizard.pressOn(en.roster.add);

    expect(wizard.rows()).to.equal(2);
    expect(wizard.value(1, 'firstName')).to.equal('Zoë');
  });

  it('stops the actor a task after the wizard was removed, and not before', async () => {
    const wizard = await mountWizard();
    const actor = wizard.session();
    wizard.element.remove();
    expect(actor?.getSnapshot().status).to.equal('active');
    await wizard.nextTask();

    expect(actor?.getSnapshot().status).to.equal('stopped');
  });

  it('lets a run that is with the back end come to its end, and stops the actor then', async () => {
    const wizard = await mountWizard({ people: 1 });
    const actor = wizard.session();
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.footer.submit(1));
    const answer = wizard.account.hold();
    await wizard.press('Enter');
    wizard.element.remove();
    await wizard.nextTask();
    expect(actor?.getSnapshot().status).to.equal('active');
    answer();
    if (actor !== undefined) await waitFor(actor, (snapshot) => !snapshot.hasTag('locked'));
    await wizard.nextTask();

    expect(actor?.getSnapshot().status).to.equal('stopped');
    expect(wizard.account.newMembers()).to.have.length(1);
  });

  it('starts a new run when a wizard comes back that was gone', async () => {
    const wizard = await mountWizard({ people: 2 });
    const actor = wizard.session();
    wizard.element.remove();
    await wizard.nextTask();
    document.body.append(wizard.element);
    await wizard.settle();

    expect(wizard.session() === actor).to.equal(false);
    expect(wizard.rows()).to.equal(1);
  });
});
