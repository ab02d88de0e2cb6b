import { expect } from 'chai';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { startWalk } from '../harness/random-walk.ts';
import { openActors } from '../harness/walk-events.ts';

describe('shipping that is left', () => {
  it('R20 leads on to the set-up step when every phone has an address', async () => {
    const { wizard } = await startWalk(0, 'toShipping');
    openActors(wizard.actor).at(-1)?.send({ type: 'picker.close' });
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('setup');
  });

  it('R20 leads back to the people when a phone has none', async () => {
    const { wizard, backend } = await startWalk(0, 'toShipping');
    const { actor } = wizard;
    actor.send({ type: 'step.back' });
    actor.send({ type: 'step.next' });
    backend.everyCall()[0]?.answer('ok');
    await answersArrive();
    // The account has lost its addresses meanwhile.
    backend.everyCall()[0]?.answer('empty');
    await answersArrive();
    openActors(actor).at(-1)?.send({ type: 'picker.close' });
    expect(selectPage(actor.getSnapshot())).to.equal('people');
  });
});
