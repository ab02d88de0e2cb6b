import { expect } from 'chai';
import { setup } from 'xstate';
import { coverageItems } from '../../src/headless/coverage.ts';
import { explore, type Subject } from './explore.ts';
import { traceByChart } from './trace.ts';

const turnstile = setup({
  types: {} as { context: { coins: number }; input: { coins: number } },
  guards: { isPaid: ({ context }) => context.coins > 1, isBroken: () => false },
}).createMachine({
  id: 'turnstile',
  context: ({ input }) => input,
  initial: 'locked',
  states: {
    locked: {
      on: {
        push: [
          { guard: 'isBroken', target: 'stuck' },
          { guard: 'isPaid', target: 'open' },
        ],
      },
    },
    open: { on: { push: { target: 'locked' } } },
    stuck: {},
  },
});

const subject = (...coins: number[]): Subject => ({
  machine: turnstile,
  inputs: coins.map((count) => ({ coins: count })),
  events: () => [{ type: 'push' }],
  projection: (context) => context,
});

function missingOf(explored: Subject): readonly string[] {
  const paths = explore(explored);
  const seen = paths.flatMap((path) => [...traceByChart(turnstile, path).seen]);
  return coverageItems(turnstile).filter((item) => !seen.includes(item));
}

describe('the explorer', () => {
  it('leaves out what nothing leads to', () => {
    expect(missingOf(subject(0, 2))).to.deep.equal([
      'state turnstile.stuck',
      'transition turnstile.locked: push 1',
      'guard turnstile.locked: push 1 [isBroken] yes',
    ]);
  });

  it('sees a guard that says no where nothing happens then', () => {
    expect(missingOf(subject(0))).to.not.include('guard turnstile.locked: push 2 [isPaid] no');
    expect(missingOf(subject(2))).to.include('guard turnstile.locked: push 2 [isPaid] no');
  });

  it('finds few paths, and the shortest way to each thing', () => {
    const lengths = explore(subject(0, 2)).map(({ events }) => events.length);
    expect(lengths).to.have.members([1, 2]);
  });
});
