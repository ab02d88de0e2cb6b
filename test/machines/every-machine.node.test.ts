import { expect } from 'chai';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createMachine, StateMachine, type AnyStateMachine } from 'xstate';
import { machineGaps, nodesOf } from '../harness/machine-gaps.ts';
import { disputedPages, guestsOf, requirementsOf, silentStates } from '../harness/machine-meta.ts';

const root = resolve(import.meta.dirname, '../..');

async function machinesOf(file: string): Promise<readonly AnyStateMachine[]> {
  const module: Readonly<Record<string, unknown>> = await import(resolve(root, file));
  return Object.values(module).filter((value) => value instanceof StateMachine);
}

const files = globSync('src/machines/**/*.machine.ts', { cwd: root }).toSorted();
const machines = (await Promise.all(files.map(machinesOf))).flat();

/** R35, the host's own help and notices, is a slot: no machine knows of it. */
const rows = Array.from({ length: 34 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

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

    it(`${machine.id} tells page, rows, focus and announcement wherever a person can rest`, () => {
      expect(silentStates(machine)).to.deep.equal([]);
    });
  }

  it('has pages of its own, but for the one on which another machine opens it', () => {
    expect(disputedPages(machines)).to.deep.equal([]);
  });

  it('serves rows of the requirements, and each of R01 to R34 is served by one', () => {
    const served = new Set(machines.flatMap(requirementsOf));
    expect(rows.filter((row) => !served.has(row))).to.deep.equal([]);
    expect([...served].filter((row) => !rows.includes(row))).to.deep.equal([]);
  });

  it('stands in docs/machines/README.md with who opens it and what it serves', () => {
    const text = readFileSync(resolve(root, 'docs/machines/README.md'), 'utf8');
    const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const told = cells.flatMap(([, name = '', , hosts, served]) =>
      name.startsWith('[') ? [[name, hosts, served]] : [],
    );
    const known = machines.map((machine) => [
      `[${machine.id}](${machine.id}.mmd)`,
      hostsOf(machine)
        .map(({ id }) => id)
        .join(', '),
      requirementsOf(machine).join(' '),
    ]);
    expect(told).to.have.deep.members(known);
  });

  it('would be told which states are silent, and which pages are disputed', () => {
    const meta = { page: 'desk', requirements: ['R01'], focus: 'kept', announce: 'nothing' };
    const machine = (id: string, own: object) =>
      createMachine({
        id,
        initial: 'resting',
        states: {
          resting: { on: { go: { target: 'passing' } } },
          passing: { always: { target: 'told' } },
          told: { meta: own, on: { go: { target: 'resting' } } },
        },
      });
    const mute = machine('mute', { ...meta, focus: 'nowhere' });
    expect(silentStates(mute)).to.deep.equal(['mute.resting', 'mute.told']);
    expect(disputedPages([machine('one', meta), machine('two', meta)])).to.deep.equal(['desk']);
  });

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

/** The machines that open this one. */
function hostsOf({ id }: AnyStateMachine): readonly AnyStateMachine[] {
  return machines.filter((machine) => guestsOf(machine).includes(id));
}

/** The transitions that a state or one of those around it takes. */
function ways(node: AnyStateMachine['root']): readonly unknown[] {
  const own = [...node.transitions.values(), ...(node.always ?? [])];
  return node.parent === undefined ? own : [...own, ...ways(node.parent)];
}
