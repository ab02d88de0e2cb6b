import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as headless from '../src/headless.ts';
import * as machines from '../src/machines.ts';
import * as german from '../src/messages/de.ts';
import * as english from '../src/messages/en.ts';
import * as writing from '../src/messages-writing.ts';
import * as mocksInNode from '../src/mocks-node.ts';
import * as mocks from '../src/mocks.ts';
import * as conformance from '../src/transport-conformance.ts';
import * as transport from '../src/transport.ts';
import { ENTRIES } from '../scripts/entries.ts';

const manifest: {
  readonly exports: Readonly<Record<string, { readonly default?: string } | string>>;
  readonly bin: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const names = (entry: object): readonly string[] => Object.keys(entry).toSorted();

describe('the entries of the package', () => {
  it('are the ones that are built', () => {
    const offered = Object.values(manifest.exports)
      .flatMap((entry) => (typeof entry === 'string' ? [] : (entry.default ?? [])))
      .concat(Object.values(manifest.bin))
      .map((file) => /^\.\/dist\/(.+)\.js$/.exec(file)?.[1])
      .toSorted();
    expect(offered).to.deep.equal(Object.keys(ENTRIES).toSorted());
  });

  it('have these names for machines, and no others', () => {
    expect(names(machines)).to.deep.equal([
      'createLogics',
      'realWorld',
      'selectOutcomes',
      'selectPage',
      'selectPlan',
      'selectStep',
      'selectSteps',
      'selectSummary',
    ]);
  });

  it('have these names for the driver without a browser, and no others', () => {
    expect(names(headless)).to.deep.equal([
      'TraceError',
      'WizardRefusal',
      'createWizardDriver',
      'openLiveReplay',
      'openReplay',
      'readTrace',
      'recordTrace',
      'scenarioSchema',
      'traceText',
    ]);
  });

  it('have these names for the transport, and no others', () => {
    expect(names(transport)).to.deep.equal([
      'Failure',
      'httpTransport',
      'noRetries',
      'readAnswer',
      'retryPolicy',
      'unsupportedOperations',
    ]);
    expect(names(conformance)).to.deep.equal(['runCheck', 'transportChecks']);
  });

  it('have these names for each language, and for who writes another one, and no others', () => {
    expect(names(english)).to.deep.equal(['en']);
    expect(names(german)).to.deep.equal(['de']);
    expect(names(writing)).to.deep.equal([
      'addressLine',
      'countryNames',
      'dateTimeText',
      'fullDate',
      'moneyText',
      'phoneNumberText',
      'pluralOf',
      'zoneAt',
      'zoneText',
    ]);
  });

  it('have these names for the mock back end, and no others', () => {
    expect(names(mocks)).to.deep.equal([
      'createBackend',
      'createHandlers',
      'faultNames',
      'faultyHandlers',
      'faultyTransport',
      'memoryTransport',
      'namedFault',
      'personaNames',
      'personas',
      'readFaults',
    ]);
    expect(names(mocksInNode)).to.deep.equal(['mockMiddleware', 'startMockServer']);
  });
});
