import { expect } from 'chai';
import { createActor, fromPromise } from 'xstate';
import { createPorts } from '../../src/machines/create-ports.ts';
import { LONGEST_CALL } from '../../src/machines/in-time.ts';
import { loadAccount } from '../../src/machines/load-account.ts';
import { failureDetailsOf } from '../../src/domain/failure.ts';
import type { Job } from '../../src/domain/job.ts';
import { createServerClock } from '../../src/machines/server-clock.ts';
import { missingPort } from '../../src/machines/missing-port.ts';
import { realWorld } from '../../src/machines/world.ts';
import { Failure } from '../../src/transport/failure.ts';
import { accountWithout } from '../domain/drafts.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { stockNumber } from '../harness/equipment.ts';
import { offerOf, serverTime, singleSite } from '../harness/northwind.ts';
import { createTestWorld } from '../harness/test-world.ts';
import { startWizard, wizardSubmitting, type StartedWizard } from '../harness/wizard-actor.ts';
import {
  answer,
  edit,
  holdNumber,
  wizardOnShipping,
  wizardWithPeople,
} from '../harness/wizard-editing.ts';

describe('a machine that has no back end', () => {
  it('says so, and how it gets one', async () => {
    const actor = createActor(fromPromise(missingPort));
    const failed = new Promise<unknown>((resolve) => actor.subscribe({ error: resolve }));
    actor.start();
    expect(String(await failed)).to.match(/no port for it\. Build it with createLogics/);
  });
});

describe('a call to the back end', () => {
  const sessionOf = () => {
    const session = new AbortController();
    const back = createDeferredTransport();
    const { world, pass, pending, reported } = createTestWorld();
    const ports = createPorts(() => back.transport, session.signal, world);
    return { session, back, ports, pass, pending, reported };
  };

  it('ends with the session, whatever it asks for', () => {
    const { session, back, ports } = sessionOf();
    createActor(ports.ask((each) => each.getAccount)).start();
    createActor(
      ports.read((each) => each.findJob),
      { input: { key: 'key-1' } },
    ).start();
    createActor(
      ports.change((each) => each.releaseNumbers),
      {
        input: { query: { holdIds: [] }, key: 'key-2' },
      },
    ).start();
    session.abort();
    const calls = [back.getAccount.last(), back.findJob.last(), back.releaseNumbers.last()];
    expect(calls.map(({ options }) => options.signal.aborted)).to.deep.equal([true, true, true]);
  });

  it('ends with the actor that made it', () => {
    const { back, ports } = sessionOf();
    const actor = createActor(ports.ask((each) => each.getAccount)).start();
    expect(back.getAccount.last().options.signal.aborted).to.equal(false);
    actor.stop();
    expect(back.getAccount.last().options.signal.aborted).to.equal(true);
  });

  it('is given up where no answer comes, so that nobody waits for ever (A03)', async () => {
    const { back, ports, pass } = sessionOf();
    const actor = createActor(ports.ask((each) => each.getAccount));
    const failed = new Promise<unknown>((resolve) => actor.subscribe({ error: resolve }));
    actor.start();
    pass(LONGEST_CALL - 1);
    await answersArrive();
    expect(actor.getSnapshot().status).to.equal('active');
    pass(1);
    const error = await failed;
    expect(String(error)).to.match(/none came within 120 seconds\. Let the transport give up/);
    expect(failureDetailsOf(error).kind).to.equal('unavailable');
    expect(back.getAccount.calls).to.have.length(1);
  });

  it('is no longer waited for once it is answered, or nobody wants the answer', async () => {
    const { back, ports, pending } = sessionOf();
    const answered = createActor(ports.ask((each) => each.getAccount)).start();
    const stopped = createActor(ports.ask((each) => each.listUserTypes)).start();
    expect(pending()).to.equal(2);
    await answer(back.getAccount, offerOf(singleSite).account);
    stopped.stop();
    expect([answered.getSnapshot().status, pending()]).to.deep.equal(['done', 0]);
  });

  it('has failed where the transport throws instead of answering', async () => {
    const { ports } = sessionOf();
    const actor = createActor(
      ports.ask(() => () => {
        throw new Error('No such thing.');
      }),
    );
    const failed = new Promise<unknown>((resolve) => actor.subscribe({ error: resolve }));
    actor.start();
    expect(String(await failed)).to.equal('Error: No such thing.');
  });

  const REJECTED: readonly [why: string, error: unknown, isReported: boolean][] = [
    ['what no transport should throw', new TypeError('back.find is not a function'), true],
    ['an answer that is not of the contract', new Failure('No.', 'contract'), true],
    ['a back end that can’t be reached', new Failure('No.', 'unavailable'), false],
  ];
  for (const [why, error, isReported] of REJECTED) {
    it(`is ${isReported ? '' : 'not '}told to whoever develops the page where it failed by ${why}`, async () => {
      const { back, ports, reported } = sessionOf();
      const actor = createActor(ports.ask((each) => each.getAccount));
      actor.subscribe({ error: () => {} });
      actor.start();
      back.getAccount.last().reject(error);
      await answersArrive();
      expect(reported).to.deep.equal(isReported ? [error] : []);
    });
  }

  it('is told to nobody where it fails because it was ended', async () => {
    const { session, back, ports, reported } = sessionOf();
    const actor = createActor(ports.ask((each) => each.getAccount));
    actor.subscribe({ error: () => {} });
    actor.start();
    session.abort();
    back.getAccount.last().reject(new DOMException('Ended.', 'AbortError'));
    await answersArrive();
    expect(reported).to.deep.equal([]);
  });

  it('R18 is given up by the transport, too, once it counts as lost', () => {
    const { back, ports, pass } = sessionOf();
    const actor = createActor(ports.ask((each) => each.getAccount));
    actor.subscribe({ error: () => {} });
    actor.start();
    pass(LONGEST_CALL);
    expect(back.getAccount.last().options.signal.aborted).to.equal(true);
  });

  it('R34 asks for what was handed over when nothing is heard of it (A03)', async () => {
    const { back, pass, tick } = await wizardSubmitting();
    pass(LONGEST_CALL);
    await answersArrive();
    await tick(1000);
    expect(back.findJob.last().input).to.deep.equal({ key: back.submit.last().options.key });
    expect(back.submit.calls).to.have.length(1);
  });

  for (const told of [undefined, {}, { jobId: 'job-1', state: 'done' }]) {
    it(`R34 asks for what was handed over where the answer is ${JSON.stringify(told)}, and tells whoever develops the page (A03)`, async () => {
      const { actor, back, reported, tick } = await wizardSubmitting();
      // What no transport of the right type would answer.
      await answer(back.submit, told as unknown as Job);
      await tick(1000);
      await answer(back.findJob, told as unknown as Job);
      expect(actor.getSnapshot().hasTag('locked')).to.equal(true);
      expect(back.submit.calls).to.have.length(1);
      expect(reported.map(String)[0]).to.match(/does not fit at .+\. Let the transport answer/);
    });
  }

  it('R01 says that an account can’t be read which never comes', async () => {
    const { actor, pass } = startWizard();
    pass(LONGEST_CALL);
    await answersArrive();
    expect(actor.getSnapshot().value).to.equal('loadFailed');
  });

  it('R19 saves an address to ship to through the transport', async () => {
    const wizard = await wizardOnShipping();
    await edit(wizard, { type: 'address.new' });
    const { back } = wizard;
    await answer(back.getAddressForm, { country: 'US', fields: [] });
    await edit(wizard, { type: 'recipient.set', recipient: 'Nadia' }, { type: 'editor.done' });
    await answer(back.checkAddress, { verdict: 'valid', suggestion: null, issues: [] });
    expect(back.saveShippingAddress.last().input).to.include({ recipient: 'Nadia', id: null });
  });
});

describe('a new number that was held in the wizard', () => {
  /** Holds a new number for the one person, and closes the window without taking it. */
  async function holdAndClose(wizard: StartedWizard): Promise<void> {
    await holdNumber(wizard, 2);
    await edit(wizard, { type: 'picker.close' });
  }

  it('R18 is held anew in each window, however soon after the one before (A01)', async () => {
    const wizard = await wizardWithPeople(1);
    for (const _ of [1, 2]) {
      await holdAndClose(wizard);
      await answer(wizard.back.releaseNumbers, undefined);
    }
    const keys = wizard.back.holdNumbers.calls.map(({ options }) => options.key);
    expect(new Set(keys).size).to.equal(2);
  });

  it('R18 is given back through the transport when its window is closed', async () => {
    const wizard = await wizardWithPeople(1);
    await holdAndClose(wizard);
    const { input, options } = wizard.back.releaseNumbers.last();
    expect(input).to.deep.equal({ holdIds: ['hold-1'] });
    expect(options.key).to.be.a('string').and.not.be.empty;
  });
});

describe('the loading of an account', () => {
  const { account } = offerOf(singleSite);
  const options = { signal: new AbortController().signal };
  const started = async (loaded = account) => {
    const back = createDeferredTransport();
    const offer = loadAccount(back.transport, options, createTestWorld().world, () => {});
    // What goes wrong is looked at below.
    offer.catch(() => {});
    await answer(back.getAccount, loaded);
    back.listUserTypes.last().resolve([]);
    back.suggestExtensions.last().resolve([]);
    return { back, offer };
  };
  const numbers = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) =>
      stockNumber(`+1303555${String(100 + from + index).padStart(4, '0')}`),
    );

  it('R17 reads numbers from anywhere until there are enough of them, and no further', async () => {
    const { back, offer } = await started();
    const everywhere = { text: '', country: null, region: null };
    const query = back.listInventoryNumbers.last().input;
    expect(query).to.deep.equal({ ...everywhere, cursor: null });
    await answer(back.listInventoryNumbers, { items: numbers(199), nextCursor: 'page-2' });
    const second = back.listInventoryNumbers.last().input;
    expect(second).to.deep.equal({ ...everywhere, cursor: 'page-2' });
    await answer(back.listInventoryNumbers, { items: numbers(1, 199), nextCursor: 'page-3' });
    expect((await offer).numbers).to.have.length(200);
    expect(back.listInventoryNumbers.calls).to.have.length(2);
  });

  it('R17 reads no numbers where none can be assigned, and no sites where there are none', async () => {
    const without = accountWithout('assignNumbers');
    const { back, offer } = await started(without);
    expect(back.listInventoryNumbers.calls).to.have.length(0);
    expect(await offer).to.deep.equal({
      account: without,
      userTypes: [],
      sites: [],
      costCenters: [],
      freeExtensions: [],
      numbers: [],
    });
  });

  it('R17 says what is wrong with a list that never ends', async () => {
    const { back, offer } = await started();
    for (let page = 0; page < 100; page += 1) {
      await answer(back.listInventoryNumbers, { items: [], nextCursor: 'again' });
    }
    const failure = await offer.then(String, String);
    expect(failure).to.match(/did not end after 100 parts\. Let the last part answer nextCursor/);
    expect(back.listInventoryNumbers.calls).to.have.length(100);
  });
});

describe('the clock', () => {
  it('R18 goes by the back end’s time, however wrong the device’s own is (A40)', async () => {
    const wizard = startWizard();
    const offer = offerOf(singleSite);
    const inAnHour = new Date(Date.parse(serverTime) + 3_600_000).toISOString();
    await answer(wizard.back.getAccount, { ...offer.account, serverTime: inAnHour });
    wizard.back.listUserTypes.last().resolve(offer.userTypes);
    wizard.back.suggestExtensions.last().resolve(offer.freeExtensions);
    wizard.back.listInventoryNumbers.last().resolve({ items: [], nextCursor: null });
    await answersArrive();
    wizard.pass(10_000);
    expect(wizard.actor.getSnapshot().context.now).to.equal(Date.parse(inAnHour) + 10_000);
  });
});

describe('the clock of a run that has crashed', () => {
  it('stops with its session (C17)', () => {
    const { world, pending } = createTestWorld();
    const session = new AbortController();
    const actor = createActor(createServerClock(world, session.signal).port).start();
    expect([actor.getSnapshot().status, pending()]).to.deep.equal(['active', 1]);
    session.abort();
    expect(pending()).to.equal(0);
  });
});

describe('the real world', () => {
  it('R28 draws numbers below a limit, and every one of them', () => {
    const drawn = Array.from({ length: 400 }, () => realWorld.random(4));
    expect([...new Set(drawn)].toSorted()).to.deep.equal([0, 1, 2, 3]);
  });

  it('R28 draws from most of a range that does not divide evenly', () => {
    const below = 3 * 2 ** 30;
    const drawn = Array.from({ length: 200 }, () => realWorld.random(below));
    expect(drawn.every((each) => Number.isInteger(each) && each >= 0 && each < below)).to.equal(
      true,
    );
    expect(drawn.some((each) => each > 2 ** 31)).to.equal(true);
  });

  it('R18 has the device’s own time', () => {
    const before = Date.now();
    const now = realWorld.now();
    expect(now).to.be.within(before, Date.now());
  });

  it('R18 acts again and again until it is told to stop', async () => {
    let acts = 0;
    const stop = realWorld.every(1, () => {
      acts += 1;
      if (acts === 3) stop();
    });
    // Another one goes on for long enough to show that the first does not.
    await new Promise<void>((resolve) => {
      let later = 0;
      const end = realWorld.every(1, () => {
        later += acts === 3 ? 1 : 0;
        if (later < 5) return;
        end();
        resolve();
      });
    });
    expect(acts).to.equal(3);
  });
});
