import { resolve } from 'node:path';
import { expect } from 'chai';
import { testsFor } from '../scripts/engines/engine-tests.ts';
import type { EngineName } from '../scripts/engines/find-engine.ts';
import { pressed } from '../scripts/engines/input-actions.ts';

const root = resolve(import.meta.dirname, '..');
const leftOut = (engine: EngineName): readonly string[] =>
  testsFor(engine, root).leftOut.map(({ file }) => file.replace(/^test\/|\.test\.ts$/g, ''));

const IN_CHROMIUM = [
  'components/accessible-names',
  'components/left-behind',
  'components/more-contrast',
  'components/roster-table',
  'components/scoped-registries',
  'components/whole-move',
  'flows/generated-editor-paths',
  'flows/generated-paths',
];

describe('the browser tests in other engines', () => {
  it('are all in Firefox but those that import what it lacks', () => {
    expect(leftOut('firefox')).to.have.members(IN_CHROMIUM);
    expect(testsFor('firefox', root).files).to.include('test/components/focus.test.ts');
  });

  it('are all in WebKit but those that import what it lacks', () => {
    const lacking = ['components/forced-colours', 'flows/typed-schedule', 'flows/undo-typing'];
    expect(leftOut('webkit')).to.have.members([...IN_CHROMIUM, ...lacking]);
  });

  it('press a chord as a person does, and let it go the other way round', () => {
    const keys = pressed('Control+d').actions.map(({ type, value }) => `${type} ${value}`);
    expect(keys).to.deep.equal(['keyDown \uE009', 'keyDown d', 'keyUp d', 'keyUp \uE009']);
  });

  it('say which key they don’t know', () => {
    expect(() => pressed('Control+Hyper')).to.throw('No key “Hyper”');
  });
});
