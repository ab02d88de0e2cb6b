import { expect } from 'chai';
import { selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { singleSite } from '../harness/northwind.ts';
import { answerAccount, wizardSubmitting } from '../harness/wizard-actor.ts';

/** The run was turned down, and the account is read again for the next attempt. */
async function wizardReloading() {
  const wizard = await wizardSubmitting();
  wizard.back.submit.last().reject(new Failure('No.', 'validation'));
  await answersArrive();
  wizard.actor.send({ type: 'failed.edit' });
  return wizard;
}

describe('an account that is read again', () => {
  it('A26 keeps the people of a run that goes on in the same account', async () => {
    const wizard = await wizardReloading();
    await answerAccount(wizard);
    const [row] = wizard.actor.getSnapshot().context.roster.rows;
    expect(row?.email).to.equal('nadia.1@northwind.example');
  });

  it('A26 gives nobody of one account to another, and says so', async () => {
    const wizard = await wizardReloading();
    await answerAccount(wizard, singleSite);
    const { roster, submission } = wizard.actor.getSnapshot().context;
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('people');
    expect(roster.rows.map(({ email }) => email)).to.deep.equal(['']);
    expect(submission.request.rows).to.deep.equal([]);
    expect(wizard.emitted.at(-1)).to.deep.include({ announcement: { key: 'accountChanged' } });
  });

  it('A25 asks the host to sign the admin in when it can not be read without', async () => {
    const wizard = await wizardReloading();
    wizard.back.getAccount.last().reject(new Failure('Signed out.', 'unauthenticated'));
    await answersArrive();
    expect(wizard.emitted.at(-1)).to.deep.equal({ type: 'signInNeeded' });
    wizard.actor.send({ type: 'session.renewed' });
    expect(selectPage(wizard.actor.getSnapshot())).to.equal('loading');
  });
});
