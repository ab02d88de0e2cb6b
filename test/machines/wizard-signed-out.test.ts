import { expect } from 'chai';
import { addressSchema } from '../../src/domain/address.ts';
import { selectEnding, selectPage } from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { addressForm } from '../../src/mocks/seed/address-forms.ts';
import { goodCredentials, partsOf } from '../harness/editor-walks.ts';
import { stockNumber, stockPhone } from '../harness/equipment.ts';
import { jobFor, multiSite, offerOf } from '../harness/northwind.ts';
import { answerAccount, wizardSubmitting, type StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  countOf,
  denver,
  edit,
  goOn,
  ground,
  quoteOf,
  renew,
  rowId,
  rowsOf,
  say,
  topEditor,
  turnDown,
  valueOf,
  wizardOnPath,
  wizardOnShipping,
  wizardQuoting,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

const pageOf = ({ actor }: StartedWizard) => selectPage(actor.getSnapshot());
const open = (type: 'phone.open' | 'number.open'): WizardEvent => ({ type, rowId: rowId(2) });

/** The wizard with one person, after what is done. */
async function after(...events: readonly WizardEvent[]) {
  const wizard = await wizardWithPeople(1);
  await say(wizard, ...events);
  return wizard;
}

describe('a call of the wizard that finds nobody signed in (A25)', () => {
  it('R21 leads back to the check, which is made again, with everything', async () => {
    const wizard = await after({ type: 'step.next' });
    const rows = rowsOf(wizard);
    await turnDown(wizard.back.checkIdentities);
    expect([pageOf(wizard), countOf(wizard, 'signInNeeded')]).to.deep.equal(['signedOut', 1]);
    await renew(wizard);
    expect(wizard.back.checkIdentities.calls).to.have.length(2);
    await answer(wizard.back.checkIdentities, { issues: [] });
    expect([pageOf(wizard), rowsOf(wizard).length]).to.deep.equal(['setup', rows.length]);
  });

  it('R26 leads back to the charges, which are asked for again', async () => {
    const wizard = await wizardQuoting();
    await turnDown(wizard.back.quote);
    await renew(wizard);
    expect(wizard.back.quote.calls).to.have.length(2);
    await answer(wizard.back.quote, quoteOf(26_900));
    expect(valueOf(wizard)).to.deep.equal({ editing: { confirm: 'reviewing' } });
  });

  it('R25 hands the same over with the same key', async () => {
    const wizard = await wizardSubmitting();
    const { back } = wizard;
    await turnDown(back.submit);
    expect(pageOf(wizard)).to.equal('signedOut');
    await renew(wizard);
    const [first, second] = back.submit.calls;
    expect(second?.input).to.deep.equal(first?.input);
    expect(second?.options.key).to.equal(first?.options.key);
  });

  it('R34 asks for the outcome by the same key, and sends nothing again', async () => {
    const wizard = await wizardSubmitting();
    const { back } = wizard;
    await turnDown(back.submit, 'unavailable');
    await wizard.tick(1000);
    await turnDown(back.findJob);
    expect(wizard.actor.getSnapshot().hasTag('locked')).to.equal(true);
    await renew(wizard);
    expect(back.findJob.last().input.key).to.equal(back.submit.last().options.key);
    await answer(back.findJob, jobFor(back.submit.last().input));
    expect(back.submit.calls).to.have.length(1);
    expect(selectEnding(wizard.actor.getSnapshot())).to.equal('all');
  });

  it('R01 begins again when the account itself could not be read', async () => {
    const wizard = await wizardSubmitting();
    await answer(wizard.back.submit, jobFor(wizard.back.submit.last().input));
    await say(wizard, { type: 'run.again' });
    await turnDown(wizard.back.getAccount);
    expect(pageOf(wizard)).to.equal('loadFailed');
    await say(wizard, { type: 'session.renewed' });
    await answerAccount(wizard);
    expect(pageOf(wizard)).to.equal('people');
  });

  it('R21 asks the host again when he is still nobody', async () => {
    const wizard = await after({ type: 'step.next' });
    await turnDown(wizard.back.checkIdentities);
    await say(wizard, { type: 'session.renewed' });
    await turnDown(wizard.back.getAccount);
    expect([pageOf(wizard), countOf(wizard, 'signInNeeded')]).to.deep.equal(['signedOut', 2]);
  });

  it('R28 keeps secrets in memory', async () => {
    const wizard = await wizardOnPath('credentials');
    const patch = goodCredentials();
    await edit(wizard, { type: 'credentials.set', rowIds: [rowId(2)], patch });
    await say(wizard, { type: 'step.back' }, { type: 'step.next' });
    await turnDown(wizard.back.checkIdentities);
    await renew(wizard);
    const setup = rowsOf(wizard)[0]?.setup;
    expect(setup?.kind === 'credentials' && setup.password).to.equal(patch.password);
  });
});

describe('a call of an editor that finds nobody signed in (A25)', () => {
  interface Case {
    readonly name: string;
    readonly open: () => Promise<StartedWizard>;
    /** The call that is turned down, and what the editor shows once it was answered at last. */
    readonly port: (wizard: StartedWizard) => {
      readonly calls: readonly unknown[];
      last(): { reject(error: unknown): void; resolve(output: never): void };
    };
    readonly end: (wizard: StartedWizard) => Promise<void>;
    readonly state: unknown;
  }

  const cases: readonly Case[] = [
    {
      name: 'R14 the phones',
      open: () => after(open('phone.open')),
      port: ({ back }) => back.listInventoryPhones,
      end: ({ back }) =>
        answer(back.listInventoryPhones, { items: [stockPhone('device-1')], nextCursor: null }),
      state: { inventory: 'listed' },
    },
    {
      name: 'R17 the numbers',
      open: () => after(open('number.open')),
      port: ({ back }) => back.listInventoryNumbers,
      end: ({ back }) =>
        answer(back.listInventoryNumbers, {
          items: [stockNumber('+13035550150')],
          nextCursor: null,
        }),
      state: { inventory: 'listed' },
    },
    {
      name: 'R20 shipping',
      open: () => wizardOnShipping(),
      port: ({ back }) => back.listShippingMethods,
      end: ({ back }) => answer(back.listShippingMethods, [ground]),
      state: { single: { choosing: 'complete' } },
    },
    {
      name: 'R19 the address of a parcel',
      open: async () => {
        const wizard = await wizardOnShipping();
        await answer(wizard.back.listShippingMethods, [ground]);
        await edit(wizard, { type: 'address.edit', addressId: denver.id });
        return wizard;
      },
      port: ({ back }) => back.getAddressForm,
      end: ({ back }) => answer(back.getAddressForm, addressForm('US', 'shipping')),
      state: { asking: 'editing' },
    },
    {
      name: 'R24 the roles',
      open: async () => {
        const wizard = await after();
        await goOn(wizard);
        await say(wizard, { type: 'role.open' });
        return wizard;
      },
      port: ({ back }) => back.listRoles,
      end: ({ back }) => answer(back.listRoles, multiSite.roles),
      state: { choosing: 'browsing' },
    },
    {
      name: 'R28 the security questions',
      open: () => wizardOnPath('credentials'),
      port: ({ back }) => back.listSecurityQuestions,
      end: ({ back }) => answer(back.listSecurityQuestions, []),
      state: { open: { editing: 'blocked' } },
    },
    {
      name: 'R29 the places for responders',
      open: async () => {
        const wizard = await wizardOnPath('credentials');
        await edit(wizard, { type: 'location.open', rowIds: [rowId(2)] });
        return wizard;
      },
      port: ({ back }) => back.listEmergencyLocations,
      end: ({ back }) => answer(back.listEmergencyLocations, { items: [], nextCursor: null }),
      state: { choosing: 'listing' },
    },
    {
      name: 'R30 the address of such a place',
      open: async () => {
        const wizard = await wizardOnPath('credentials');
        await edit(
          wizard,
          { type: 'location.open', rowIds: [rowId(2)] },
          { type: 'location.new' },
          { type: 'address.open' },
        );
        return wizard;
      },
      port: ({ back }) => back.getAddressForm,
      end: ({ back }) => answer(back.getAddressForm, addressForm('US', 'emergency')),
      state: { asking: 'editing' },
    },
  ];

  for (const { name, open: begin, port, end, state } of cases) {
    it(`${name}: the host hears of it once, and it goes on where it was`, async () => {
      const wizard = await begin();
      await turnDown(port(wizard));
      expect(countOf(wizard, 'signInNeeded')).to.equal(1);
      const before = port(wizard).calls.length;
      await renew(wizard);
      expect(port(wizard).calls.length).to.equal(before + 1);
      await end(wizard);
      expect(topEditor(wizard).getSnapshot().value).to.deep.equal(state);
      expect(countOf(wizard, 'signInNeeded')).to.equal(1);
    });

    it(`${name}: another account drops the draft (A26)`, async () => {
      const wizard = await begin();
      await turnDown(port(wizard));
      const before = port(wizard).calls.length;
      await renew(wizard, 'account-of-another');
      expect([pageOf(wizard), rowsOf(wizard)]).to.deep.equal(['loading', []]);
      expect(port(wizard).calls.length).to.equal(before);
    });

    it(`${name}: the host is asked again when he is still nobody`, async () => {
      const wizard = await begin();
      await turnDown(port(wizard));
      const shown = topEditor(wizard).getSnapshot().value;
      await say(wizard, { type: 'session.renewed' });
      await turnDown(wizard.back.getAccount);
      expect(countOf(wizard, 'signInNeeded')).to.equal(2);
      expect(topEditor(wizard).getSnapshot().value).to.deep.equal(shown);
    });
  }

  it('R28 is told once, whatever is typed meanwhile, and nothing of that is lost', async () => {
    const wizard = await wizardOnPath('credentials');
    await turnDown(wizard.back.listSecurityQuestions);
    const patch = goodCredentials();
    await edit(
      wizard,
      { type: 'credentials.set', rowIds: [rowId(2)], patch: { isTemporary: false } },
      { type: 'credentials.set', rowIds: [rowId(2)], patch },
    );
    expect(countOf(wizard, 'signInNeeded')).to.equal(1);
    await renew(wizard);
    await turnDown(wizard.back.listSecurityQuestions);
    expect(countOf(wizard, 'signInNeeded')).to.equal(2);
    const setup = rowsOf(wizard)[0]?.setup;
    expect(setup?.kind === 'credentials' && setup.password).to.equal(patch.password);
  });

  it('R30 keeps a new place as typed, and makes it with the same key', async () => {
    const wizard = await wizardOnPath('credentials');
    const { back } = wizard;
    const typed = { country: 'US', street: '12 Pearl Street', city: 'Denver', region: 'CO' };
    const address = addressSchema.parse({ ...typed, postalCode: '80203' });
    await edit(
      wizard,
      { type: 'location.open', rowIds: [rowId(2)] },
      { type: 'location.new' },
      { type: 'address.open' },
    );
    await answer(back.getAddressForm, addressForm('US', 'emergency'));
    await edit(wizard, { type: 'address.set', patch: partsOf(address) }, { type: 'editor.done' });
    await turnDown(back.checkAddress);
    await renew(wizard);
    expect(back.checkAddress.last().input.address).to.deep.equal(address);
    await answer(back.checkAddress, { verdict: 'valid', suggestion: null, issues: [] });
    await edit(wizard, { type: 'location.add' });
    await turnDown(back.createEmergencyLocation);
    await renew(wizard);
    const [first, second] = back.createEmergencyLocation.calls;
    expect(second?.input).to.deep.equal(first?.input);
    expect(second?.options.key).to.equal(first?.options.key);
  });
});

describe('somebody else who signs in (A26)', () => {
  it('R21 gets nothing of the draft, and is told', async () => {
    const wizard = await after({ type: 'step.next' });
    await turnDown(wizard.back.checkIdentities);
    await renew(wizard, 'account-of-another');
    expect([pageOf(wizard), rowsOf(wizard)]).to.deep.equal(['loading', []]);
    expect(wizard.emitted.at(-1)).to.deep.include({ announcement: { key: 'accountChanged' } });
    await answerAccount(wizard);
    expect(rowsOf(wizard).map(({ email }) => email)).to.deep.equal(['']);
  });

  it('R34 hears nothing of the run that is with the back end', async () => {
    const wizard = await wizardSubmitting();
    await turnDown(wizard.back.submit);
    await renew(wizard, 'account-of-another');
    expect(wizard.back.submit.calls).to.have.length(1);
    expect(rowsOf(wizard)).to.deep.equal([]);
  });
});

describe('another account after a sign-in within a window', () => {
  it('is told once (A26)', async () => {
    const wizard = await wizardWithPeople(1);
    await say(wizard, { type: 'phone.open', rowId: rowId(2) });
    await turnDown(wizard.back.listInventoryPhones);
    await renew(wizard, 'another-account');
    const offer = offerOf(multiSite);
    await answerAccount(wizard, {
      ...multiSite,
      account: { ...offer.account, id: 'another-account' },
    });
    const told = wizard.emitted.filter(
      (event) => event.type === 'guidance' && event.announcement?.key === 'accountChanged',
    );
    expect(told).to.have.length(1);
  });
});
