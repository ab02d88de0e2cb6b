import { expect } from 'chai';
import { createActor } from 'xstate';
import { rowIdSchema } from '../../src/domain/ids.ts';
import { setupOptions } from '../../src/domain/setup.ts';
import { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import { setupPathContract } from '../suites/setup-path-contract.ts';

const input = (requireUniqueEmail: boolean) => ({
  rowIds: [rowIdSchema.parse('row-1')],
  rules: { requireUniqueEmail },
});

setupPathContract('send invite', setupPaths.sendInvite, 'invite');
setupPathContract('activate later', setupPaths.activateLater, 'later');

describe('the setup paths', () => {
  it('R22 are as many as there are setup options', () => {
    expect(Object.keys(setupPaths)).to.have.length(setupOptions.length);
  });

  it('R09 refuse an invite where people may share an address, with the reason', () => {
    const path = createActor(setupPaths.sendInvite, { input: input(false) }).start();
    expect(path.getSnapshot().hasTag('blocked')).to.equal(true);
    expect(path.getSnapshot().context.results).to.deep.equal([
      {
        rowId: 'row-1',
        setup: null,
        issues: [{ code: 'inviteNeedsUniqueEmail', path: ['rows', 'row-1'], params: {} }],
      },
    ]);
  });

  it('R33 let everybody be activated later, shared addresses or not', () => {
    const path = createActor(setupPaths.activateLater, { input: input(false) }).start();
    expect(path.getSnapshot().hasTag('ready')).to.equal(true);
  });
});
