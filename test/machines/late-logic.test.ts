import { expect } from 'chai';
import { assign, createActor, sendTo, setup, type AnyActorRef } from 'xstate';
import { giveUpEvent, lateLogic } from '../../src/machines/late-logic.ts';
import { Late } from '../../src/machines/late.ts';

const editor = setup({
  types: {} as {
    context: { readonly said: readonly string[] };
    events: { type: 'say'; word: string } | { type: 'close' };
    input: { readonly first: string };
    output: readonly string[];
  },
}).createMachine({
  context: ({ input }) => ({ said: [input.first] }),
  output: ({ context }) => context.said,
  initial: 'open',
  states: {
    open: {
      on: {
        say: { actions: assign({ said: ({ context, event }) => [...context.said, event.word] }) },
        close: { target: 'closed' },
      },
    },
    closed: { type: 'final' },
  },
});

const parent = setup({
  types: {} as {
    context: { seen: readonly string[]; output: readonly string[]; failure: unknown };
    events: { type: 'tell'; word: string } | { type: 'leave' } | { type: 'again' };
  },
  actors: { editor },
}).createMachine({
  context: { seen: [], output: [], failure: null },
  initial: 'editing',
  states: {
    editing: {
      invoke: {
        id: 'editor',
        src: 'editor',
        input: { first: 'hello' },
        onSnapshot: {
          actions: assign({
            seen: ({ context, event }) => [...context.seen, event.snapshot.context.said.join(' ')],
          }),
        },
        onDone: {
          target: 'rested',
          actions: assign({ output: ({ event }) => event.output }),
        },
        onError: {
          target: 'rested',
          actions: assign({ failure: ({ event }) => event.error }),
        },
      },
      on: {
        tell: {
          actions: sendTo('editor', ({ event }) => ({ type: 'say' as const, word: event.word })),
        },
        leave: { target: 'rested' },
      },
    },
    rested: { on: { again: { target: 'editing' } } },
  },
});

/** A parent whose editor is loaded when the test says so. */
function start() {
  let arrive = (): void => {};
  const late = new Late(
    () =>
      new Promise<{ editor: typeof editor }>((resolve) => {
        arrive = () => resolve({ editor });
      }),
  );
  const loaded = late.load();
  const actor = createActor(
    parent.provide({ actors: { editor: lateLogic(late, 'editor') } }),
  ).start();
  const tell = (word: string): void => actor.send({ type: 'tell', word });
  const open = (): AnyActorRef | undefined => actor.getSnapshot().children['editor'];
  return {
    actor,
    tell,
    editor: open,
    seen: () => actor.getSnapshot().context.seen,
    async load(): Promise<void> {
      arrive();
      await loaded;
    },
  };
}

describe('a machine that is loaded later', () => {
  it('shows nobody anything before it is there, and is busy', () => {
    const run = start();

    expect(run.seen()).to.deep.equal([]);
    expect(run.editor()?.getSnapshot().hasTag('busy')).to.equal(true);
    expect(run.editor()?.getSnapshot().status).to.equal('stopped');
  });

  it('begins with its input when it is there', async () => {
    const run = start();
    await run.load();

    expect(run.seen()).to.deep.equal(['hello']);
    expect(run.editor()?.getSnapshot().matches('open')).to.equal(true);
  });

  it('is told, in order, what it was sent in the meantime, and goes on', async () => {
    const run = start();
    run.tell('a');
    run.tell('b');
    await run.load();
    run.tell('c');

    expect(run.seen().at(-1)).to.equal('hello a b c');
  });

  it('ends as soon as it begins when it was told to', async () => {
    const run = start();
    run.tell('a');
    run.editor()?.send({ type: 'close' });
    await run.load();

    expect(run.actor.getSnapshot().value).to.equal('rested');
    expect(run.actor.getSnapshot().context.output).to.deep.equal(['hello', 'a']);
  });

  it('never begins when it was left before it was there', async () => {
    const run = start();
    run.actor.send({ type: 'leave' });
    await run.load();

    expect(run.seen()).to.deep.equal([]);
    expect(run.actor.getSnapshot().status).to.equal('active');
  });

  it('fails when it is given up, and its parent goes on', async () => {
    const run = start();
    run.editor()?.send(giveUpEvent);

    expect(run.actor.getSnapshot().value).to.equal('rested');
    expect(String(run.actor.getSnapshot().context.failure)).to.include('Open it again');
    await run.load();
    expect(run.seen()).to.deep.equal([]);
  });

  it('is like any other once it is there', async () => {
    const run = start();
    await run.load();
    run.actor.send({ type: 'leave' });
    run.actor.send({ type: 'again' });

    expect(run.editor()?.getSnapshot().matches('open')).to.equal(true);
    expect(run.seen()).to.deep.equal(['hello', 'hello']);
    run.tell('a');
    run.editor()?.send({ type: 'close' });
    expect(run.actor.getSnapshot().context.output).to.deep.equal(['hello', 'a']);
  });

  it('can be recorded, waiting or begun', async () => {
    const run = start();
    const waiting = JSON.stringify(run.actor.getPersistedSnapshot());
    await run.load();
    const begun = JSON.stringify(run.actor.getPersistedSnapshot());

    expect(waiting).to.include('waiting');
    expect(begun).to.include('"said":["hello"]');
  });
});

describe('a late value', () => {
  it('is loaded once for all who ask while it is on its way, and kept', async () => {
    let loads = 0;
    const late = new Late(() => Promise.resolve((loads += 1)));

    expect(late.value).to.equal(undefined);
    expect(await Promise.all([late.load(), late.load()])).to.deep.equal([1, 1]);
    expect(await late.load()).to.equal(1);
    expect(late.value).to.equal(1);
  });

  it('is tried anew after a failure, and those who wait go on waiting', async () => {
    let isOffline = true;
    const late = new Late(() => (isOffline ? Promise.reject(new Error('offline')) : okay()));
    const okay = () => Promise.resolve('here');
    const heard: string[] = [];
    late.whenLoaded(() => heard.push('loaded'));
    const failure = await late.load().catch(String);
    isOffline = false;
    await late.load();

    expect(failure).to.include('offline');
    expect(heard).to.deep.equal(['loaded']);
  });

  it('does not call those who have stopped waiting', async () => {
    const late = new Late(() => Promise.resolve('here'));
    const heard: string[] = [];
    late.whenLoaded(() => heard.push('loaded'))();
    await late.load();

    expect(heard).to.deep.equal([]);
  });

  it('is made into another one once', async () => {
    const late = new Late(() => Promise.resolve('here'));
    const made = late.map((word) => [word]);

    expect(made.value).to.equal(undefined);
    await late.load();
    expect(made.value).to.deep.equal(['here']);
    expect(made.value === made.value).to.equal(true);
  });
});
