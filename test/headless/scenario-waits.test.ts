import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { createWizardDriver } from '../../src/headless/driver.ts';
import { scenarioSchema, type ScenarioOptions } from '../../src/headless/scenario.ts';
import { memoryTransport } from '../../src/mocks/memory-transport.ts';
import { failureOfKind } from '../../src/domain/failure.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { Operation, Transport } from '../../src/transport/transport.ts';
import { openBackend } from '../mocks/people.ts';
import { createTestWorld } from '../harness/test-world.ts';

const WAIT_MS = 90_000;
const STEP_MS = 10_000;

interface Throttled {
  readonly operation: Operation;
  /** How many calls of it are turned down. */
  readonly times: number;
}

/** A transport whose first submission arrives, and is not answered. */
function lostOnce(transport: Transport): Transport {
  let isLost = false;
  return {
    ...transport,
    async submit(request, options) {
      const job = await transport.submit(request, options);
      if (isLost) return job;
      isLost = true;
      throw new Failure('Failed to submit: the answer was lost.', 'unavailable');
    },
  };
}

/** A scenario that retries, on a clock of its own, and the moments at which an operation was called that wants to be left alone. */
async function startThrottled(
  { operation, times }: Throttled,
  options: ScenarioOptions = {},
  over = (transport: Transport) => transport,
) {
  const clock = new SimulatedClock();
  const calledAt: number[] = [];
  const asked = over(memoryTransport(await openBackend()));
  const throttled = (...args: readonly unknown[]): unknown => {
    calledAt.push(clock.now());
    if (calledAt.length > times) return Reflect.apply(asked[operation], asked, args);
    const details = { ...failureOfKind('rateLimited'), retryAfterMs: WAIT_MS };
    return Promise.reject(new Failure('Failed to call: too many requests.', details));
  };
  const transport = { ...asked, [operation]: throttled };
  const driver = createWizardDriver({ transport, clock, world: createTestWorld().world });
  const scenario = scenarioSchema.parse({
    schema: 'add-users/scenario',
    version: 1,
    people: [{ firstName: 'Ada', lastName: 'Lund', email: 'ada@northwind.example' }],
    everyone: { phone: { buy: 'Yealink T54W' } },
    charges: 'accept',
    onFailure: 'retry',
    onUnknown: 'check',
  });
  const run = driver.run(scenario, options).finally(() => driver.dispose());
  return { run, clock, calledAt };
}

/** Lets everything go first that was due already. */
async function idle(): Promise<void> {
  for (let task = 0; task < 10; task += 1) await new Promise((done) => setTimeout(done, 0));
}

/** Lets the time pass in steps until a run has ended. */
async function pass<Result>(run: Promise<Result>, clock: SimulatedClock): Promise<Result> {
  for (;;) {
    const ended = await Promise.race([run, idle()]);
    if (ended !== undefined) return ended;
    clock.increment(STEP_MS);
  }
}

describe('a scenario whose back end wants to be left alone', () => {
  for (const operation of [
    'getAccount',
    'checkIdentities',
    'searchCatalog',
    'listShippingAddresses',
    'quote',
    'submit',
  ] as const) {
    it(`A20 leaves it alone before it asks again (${operation})`, async () => {
      const { run, clock, calledAt } = await startThrottled({ operation, times: 2 });
      const { reading } = await pass(run, clock);
      expect(reading.ending).to.equal('all');
      const [first = 0, second = 0, third = 0] = calledAt;
      expect([second - first, third - second].every((ms) => ms >= WAIT_MS)).to.equal(true);
      expect(third - first).to.be.below(2 * (WAIT_MS + STEP_MS) + STEP_MS);
    });

    it(`A20 ends with the reason where it would wait too long (${operation})`, async () => {
      const throttled = { operation, times: 9 };
      const { run, clock, calledAt } = await startThrottled(throttled, { patienceMs: WAIT_MS - 1 });
      const { end, reading } = await pass(run, clock);
      expect(end.kind).to.equal(operation === 'submit' ? 'outcome' : 'failed');
      const failure = end.kind === 'failed' ? end.failure : reading.failure;
      expect(failure?.kind).to.equal('rateLimited');
      expect(calledAt).to.have.length(1);
    });
  }

  it('A20 leaves it alone before it asks again what became of everybody', async () => {
    const throttled = { operation: 'findJob', times: 3 } as const;
    const { run, clock, calledAt } = await startThrottled(throttled, {}, lostOnce);
    expect((await pass(run, clock)).reading.ending).to.equal('all');
    const gaps = calledAt.slice(1).map((at, index) => at - (calledAt[index] ?? 0));
    expect(gaps.every((ms) => ms >= WAIT_MS)).to.equal(true);
  });

  it('A20 R21 ends at once when somebody stops it meanwhile', async () => {
    const stopping = new AbortController();
    const throttled = { operation: 'submit', times: 9 } as const;
    const { run, calledAt } = await startThrottled(throttled, { signal: stopping.signal });
    while (calledAt.length === 0) await idle();
    await idle();
    stopping.abort();
    expect((await run).end.kind).to.equal('stopped');
    expect(calledAt).to.have.length(1);
  });
});
