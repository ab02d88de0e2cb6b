import { expect } from 'chai';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { createMachine, StateMachine, type AnyStateMachine } from 'xstate';
import { machineGaps, nodesOf } from '../harness/machine-gaps.ts';

const root = resolve(import.meta.dirname, '../..');

async function machinesOf(file: string): Promise<readonly AnyStateMachine[]> {
  const module: Readonly<Record<string, unknown>> = await import(resolve(root, file));
  return Object.values(module).filter((value) => value instanceof StateMachine);
}

const files = globSync('src/machines/**/*.machine.ts', { cwd: root }).toSorted();
const machines = (await Promise.all(files.map(machinesOf))).flat();

describe('every machine', () => {
  it('is found, one in each machine file', () => {
    expect(machines.length).to.equal(files.length);
    expect(machines.map(({ id }) => id)).to.include.members(['wizard', 'submission']);
  });

  for (const machine of machines) {
    it(`${machine.id} has everything that its chart names`, () => {
      expect(machineGaps(machine)).to.deep.equal([]);
    });

    it(`${machine.id} leaves every state that is not final`, () => {
      const stuck = nodesOf(machine.root).filter(
        (node) => node.type === 'atomic' && ways(node).length === 0,
      );
      expect(stuck.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  it('would be told what is missing', () => {
    const machine = createMachine({
      id: 'broken',
      initial: 'nowhere',
      states: {
        asking: { invoke: { src: 'nobody', onDone: { guard: 'isLost', target: 'waiting' } } },
        waiting: { entry: 'sigh', after: { someday: { target: 'asking' } } },
      },
    });
    expect(machineGaps(machine)).to.deep.equal([
      'broken: initial',
      'broken.asking: guards isLost',
      'broken.asking: actors nobody',
      'broken.asking: onError of nobody',
      'broken.waiting: actions sigh',
      'broken.waiting: delays someday',
      'broken: maxIterations is not set',
    ]);
  });
});

/** The transitions that a state or one of those around it takes. */
function ways(node: AnyStateMachine['root']): readonly unknown[] {
  const own = [...node.transitions.values(), ...(node.always ?? [])];
  return node.parent === undefined ? own : [...own, ...ways(node.parent)];
}
