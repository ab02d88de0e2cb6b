import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import type { Ignorer } from '@stryker-mutator/api/ignore';
import {
  commonTokens,
  declareClassPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

// Instrumented code reads there which of its mutants is alive.
const CONTEXT = '__stryker__';
/** Milliseconds for one test: what a mutant never answers ends with its test, not with the whole process. */
const PATIENCE = 3000;

/**
 * Runs Mocha within Stryker, so that a mutant meets only the tests that reach it.
 *
 * Stryker's own runner for Mocha looks for files that Mocha 12 no longer has.
 */
class MochaRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  readonly #files: string;
  readonly #left: RegExp;
  readonly #context: InstrumenterContext = contextOf(globalThis);
  readonly #mocha = new Mocha({ timeout: PATIENCE, reporter: Silent });
  #isLoaded = false;
  #isCounting = false;

  constructor(options: StrykerOptions) {
    this.#files = String(options['mochaFiles']);
    this.#left = new RegExp(String(options['mochaGrep'] ?? ''));
    this.#mocha.cleanReferencesAfterRun(false);
  }

  capabilities() {
    // What was imported once can't be imported anew: Stryker starts another process instead.
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    for await (const file of glob(this.#files)) this.#mocha.addFile(resolve(file));
    const context = this.#context;
    const isCounting = () => this.#isCounting;
    this.#mocha.suite.beforeEach(function beforeEachTest() {
      const title = this.currentTest?.fullTitle();
      if (isCounting() && title !== undefined) context.currentTestId = title;
    });
  }

  async dryRun({ coverageAnalysis, disableBail }: DryRunOptions): Promise<DryRunResult> {
    this.#mocha.grep(this.#left);
    this.#isCounting = coverageAnalysis === 'perTest';
    const result = await this.#run(disableBail);
    this.#isCounting = false;
    const { mutantCoverage } = this.#context;
    const isCovered = result.status === DryRunStatus.Complete && mutantCoverage !== undefined;
    return isCovered ? { ...result, mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, disableBail, hitLimit, mutantActivation } = options;
    const counts = { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 };
    Object.assign(this.#context, counts);
    const wanted = testFilter?.map((title) => `^${escaped(title)}$`).join('|');
    this.#mocha.grep(wanted === undefined ? this.#left : new RegExp(wanted));
    const atLoad = mutantActivation === 'static' ? activeMutant.id : undefined;
    return toMutantRunResult(await this.#run(disableBail, activeMutant.id, atLoad));
  }

  async #run(disableBail: boolean, mutant?: string, atLoad?: string): Promise<DryRunResult> {
    bailAll(this.#mocha.suite, !disableBail);
    const activate = (id?: string) => Object.assign(this.#context, { activeMutant: id });
    try {
      if (!this.#isLoaded) {
        activate(atLoad);
        await this.#mocha.loadFilesAsync();
        bailAll(this.#mocha.suite, !disableBail);
        this.#isLoaded = true;
      }
      activate(mutant);
      const tests = await resultsOf(this.#mocha);
      const { hitCount, hitLimit } = this.#context;
      return (
        determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests }
      );
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
  }
}

function contextOf(world: object): InstrumenterContext {
  const context: InstrumenterContext = Reflect.get(world, CONTEXT) ?? {};
  Reflect.set(world, CONTEXT, context);
  return context;
}

/** Says nothing: what is told of a mutant is told by Stryker. */
class Silent extends Mocha.reporters.Base {}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}

function bailAll(suite: Mocha.Suite, isBailing: boolean): void {
  suite.bail(isBailing);
  for (const child of suite.suites) bailAll(child, isBailing);
}

function resultsOf(mocha: Mocha): Promise<TestResult[]> {
  return new Promise((done) => {
    const tests: TestResult[] = [];
    const runner = mocha.run(() => done(tests));
    runner.on('pass', (test) => tests.push({ ...nameOf(test), status: TestStatus.Success }));
    runner.on('fail', (test, error: Error) => {
      const failed = { status: TestStatus.Failed, failureMessage: error.message || 'no message' };
      tests.push({ ...nameOf(test.ctx?.currentTest ?? test), ...failed } as TestResult);
    });
  });
}

function nameOf(test: Mocha.Runnable) {
  const id = test.fullTitle();
  return { id, name: id, timeSpentMs: test.duration ?? 0 };
}

/**
 * Leaves out what a state says of itself to a person: page, focus and announcement decide nothing in a machine.
 *
 * That they are there is tested in Node, and what comes of them in the browser.
 */
const meta: Ignorer = {
  shouldIgnore(path) {
    const { type, properties, key, id }: SyntaxNode = Reflect.get(path, 'node');
    const names = type === 'ObjectExpression' ? properties?.map((each) => each.key?.name) : [];
    const isTold =
      names?.some((name) => name === 'requirements' || name === 'maxIterations') === true ||
      (type === 'ObjectProperty' && key?.name === 'meta') ||
      (type === 'VariableDeclarator' && ['requirements', 'meta'].includes(id?.name ?? ''));
    return isTold ? 'what is told to a person' : undefined;
  },
};

/** The little that is read of a parsed program. */
interface SyntaxNode {
  readonly type: string;
  readonly properties?: readonly SyntaxNode[];
  readonly key?: { readonly name?: string };
  readonly id?: { readonly name?: string };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'mocha12', MochaRunner),
  declareValuePlugin(PluginKind.Ignore, 'meta', meta),
];
