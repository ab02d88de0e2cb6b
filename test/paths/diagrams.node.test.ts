import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createMachine } from 'xstate';
import { diagramFile, findMachines } from '../../scripts/diagrams.ts';
import { mermaidOf } from '../../src/headless/mermaid.ts';

const machines = await findMachines();
const files = machines.map(diagramFile);

describe('the diagrams of the machines', () => {
  it('are there for every machine, and for no other', () => {
    const kept = readdirSync(dirname(files[0] ?? '')).filter((name) => name.endsWith('.mmd'));
    expect(kept).to.have.members(files.map((file) => basename(file)));
  });

  for (const machine of machines) {
    it(`of ${machine.id} is current`, () => {
      const kept = readFileSync(diagramFile(machine), 'utf8');
      expect(kept, 'Renew it: npm run diagrams').to.equal(mermaidOf(machine));
    });
  }

  it('show where a transition leads, what sets it off, and what it asks', () => {
    const machine = createMachine({
      id: 'door',
      initial: 'closed',
      states: {
        closed: { tags: 'safe', on: { push: [{ guard: 'isFree', target: 'open' }, {}] } },
        open: { after: { aWhile: { target: 'closed' } }, invoke: { src: 'bell', onDone: 'gone' } },
        gone: { type: 'final' },
      },
    });
    expect(mermaidOf(machine).split('\n').slice(6, -1)).to.deep.equal([
      '  closed --> closed: push (stays)',
      '  open --> gone: bell done',
      '  open --> closed: after aWhile',
      '  gone --> [*]',
    ]);
    expect(mermaidOf(machine)).to.include('state "closed (safe)" as closed');
    expect(mermaidOf(machine)).to.include('closed --> open: push [isFree]');
  });
});
