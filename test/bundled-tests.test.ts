import { expect } from 'chai';
import type { TestRunnerPlugin } from '@web/test-runner';
import { bundledTests } from '../scripts/bundled-tests.ts';

const TEST = 'test/components/forced-colours.test.ts';
type Started = Parameters<NonNullable<TestRunnerPlugin['serverStart']>>[0];
type Asked = Parameters<NonNullable<TestRunnerPlugin['serve']>>[0];

describe('the bundle of the browser tests', () => {
  it('has a test by its path, with what it imports for its effects alone', async () => {
    const plugin = bundledTests([TEST]);
    await plugin.serverStart?.({} as Started);
    const served = await plugin.serve?.({ path: `/${TEST}` } as Asked);
    const body = typeof served === 'object' ? served.body : undefined;

    expect(body).to.include('beforeEach(goWide)');
    expect(await plugin.serve?.({ path: '/nothing.ts' } as Asked)).to.equal(undefined);
  }).timeout(60_000);
});
