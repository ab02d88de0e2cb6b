import { expect } from 'chai';
import { createActor } from 'xstate';
import { setupOptions } from '../../src/domain/setup.ts';
import { setupPaths } from '../../src/machines/setup-paths/setup-paths.ts';
import { pathInput, person } from '../harness/path-people.ts';
import { setupPathContract } from '../suites/setup-path-contract.ts';

setupPathContract('send invite', setupPaths.sendInvite, 'invite');
setupPathContract('schedule invite', setupPaths.scheduleInvite, 'schedule');
setupPathContract('assign credentials', setupPaths.assignCredentials, 'credentials');
setupPathContract('activate later', setupPaths.activateLater, 'later');

const shared = () => pathInput([person(1)], { requireUniqueEmail: false });

describe('the setup paths', () => {
  it('R22 are as many as there are setup options', () => {
    expect(Object.keys(setupPaths)).to.have.length(setupOptions.length);
  });

  it('R23 send an invite where nobody shares an address', () => {
    const path = createActor(setupPaths.sendInvite, { input: pathInput([person(1)]) }).start();
    expect(path.getSnapshot().value).to.equal('ready');
  });

  for (const option of ['sendInvite', 'scheduleInvite'] as const) {
    it(`R09 refuse to ${option} where people may share an address, with the reason`, () => {
      const path = createActor<(typeof setupPaths)[typeof option]>(setupPaths[option], {
        input: shared(),
      }).start();
      const [result] = path.getSnapshot().context.results;
      expect(path.getSnapshot().hasTag('blocked')).to.equal(true);
      expect(result?.issues).to.deep.equal([
        { code: 'inviteNeedsUniqueEmail', path: ['rows', 'row-1', 'setup'], params: {} },
      ]);
    });
  }

  it('R33 let everybody be activated later, shared addresses or not', () => {
    const path = createActor(setupPaths.activateLater, { input: shared() }).start();
    expect(path.getSnapshot().hasTag('ready')).to.equal(true);
  });
});
