import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
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
import { watchModules } from './fresh-modules.ts';
import { MochaFile } from './mocha-file.ts';
import { meta } from './stryker-meta.ts';

// Instrumented code reads there which of its mutants is alive.
const CONTEXT = '__stryker__';
/** Milliseconds for one test: what a mutant never answers ends with its test, not with the whole process. */
const PATIENCE = 3000;
/** How many tests are remembered of those that noticed something in a file. */
const MEMORY = 100;

/**
 * Runs Mocha within Stryker, so that a mutant meets only the tests that reach it.
 *
 * A mutant within a function needs nothing but to be switched on. One in a constant, such as a chart, was there when
 * the module was evaluated: everything that depends on the module is evaluated again, and nothing else, file by file
 * until one notices. The tests that noticed the last mutants of a module come first.
 *
 * Stryker's own runner for Mocha looks for files that Mocha 12 no longer has.
 */
class MochaRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  readonly #pattern: string;
  readonly #left: RegExp;
  readonly #patience: number;
  readonly #context: InstrumenterContext = contextOf(globalThis);
  readonly #modules = watchModules(process.cwd());
  readonly #files: MochaFile[] = [];
  /** By module, the tests that noticed its last mutants, the latest first. */
  readonly #noticed = new Map<string, readonly string[]>();
  #isCounting = false;

  constructor(options: StrykerOptions) {
    this.#pattern = String(options['mochaFiles']);
    this.#left = new RegExp(String(options['mochaGrep'] ?? ''));
    this.#patience = Number(options['mochaTimeout'] ?? PATIENCE);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // What fails between two tests belongs to neither, and must not end the process.
    for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, () => {});
    const paths: string[] = [];
    for await (const path of glob(this.#pattern)) paths.push(resolve(path));
    const count = (title: string) => {
      if (this.#isCounting) this.#context.currentTestId = title;
    };
    for (const path of paths.toSorted()) {
      const file = await new MochaFile(path, this.#patience).collect((each) =>
        this.#modules.load(each),
      );
      file.beforeEach(count);
      this.#files.push(file);
    }
  }

  async dryRun({ coverageAnalysis, disableBail }: DryRunOptions): Promise<DryRunResult> {
    this.#isCounting = coverageAnalysis === 'perTest';
    const tests: TestResult[] = [];
    for (const file of this.#files) {
      tests.push(...(await file.run(this.#left, !disableBail, [])));
    }
    this.#isCounting = false;
    const { mutantCoverage } = this.#context;
    const result = { status: DryRunStatus.Complete as const, tests };
    return mutantCoverage === undefined ? result : { ...result, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, disableBail, hitLimit, mutantActivation, sandboxFileName } = options;
    const counts = { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 };
    Object.assign(this.#context, counts, { activeMutant: activeMutant.id });
    const isStatic = mutantActivation === 'static';
    try {
      const results = isStatic
        ? this.#again(sandboxFileName, disableBail)
        : this.#switched(options);
      const tests: TestResult[] = [];
      for await (const found of results) {
        tests.push(...found);
        const isNoticed = found.some(({ status }) => status === TestStatus.Failed);
        if (isNoticed) this.#remember(sandboxFileName, found);
        if (isNoticed && !disableBail) break;
      }
      const reached = determineHitLimitReached(this.#context.hitCount, hitLimit);
      return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      Object.assign(this.#context, { activeMutant: undefined, hitLimit: undefined });
      await calm();
    }
  }

  /** The mutant is switched on while the tests run that reach it. */
  async *#switched({ testFilter = [], sandboxFileName, disableBail }: MutantRunOptions) {
    const wanted = new Set(testFilter);
    const first = this.#noticed.get(sandboxFileName) ?? [];
    for (const file of this.#inOrder(first)) {
      const titles = file.titles.filter((title) => wanted.has(title));
      if (titles.length === 0) continue;
      const exactly = new RegExp(titles.map((title) => `^${escaped(title)}$`).join('|'));
      yield await file.run(exactly, !disableBail, first);
    }
  }

  /** The mutant is there already while modules are evaluated. */
  async *#again(module: string, disableBail: boolean) {
    const dependents = this.#modules.dependentsOf(module);
    const round = this.#modules.begin(module);
    const first = this.#noticed.get(module) ?? [];
    for (const { path } of this.#inOrder(first)) {
      if (!dependents.has(pathToFileURL(path).href)) continue;
      const file = await new MochaFile(path, this.#patience).collect((each) => round.load(each));
      yield await file.run(this.#left, !disableBail, first);
    }
  }

  #inOrder(first: readonly string[]): readonly MochaFile[] {
    const rankOf = ({ titles }: MochaFile) => {
      const ranks = titles.map((title) => first.indexOf(title)).filter((rank) => rank >= 0);
      return Math.min(first.length, ...ranks);
    };
    const ranked = this.#files.map((file) => ({ file, rank: rankOf(file) }));
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ file }) => file);
  }

  #remember(module: string, results: readonly TestResult[]): void {
    const failed = results.filter(({ status }) => status === TestStatus.Failed);
    const titles = new Set([...failed.map(({ id }) => id), ...(this.#noticed.get(module) ?? [])]);
    this.#noticed.set(module, [...titles].slice(0, MEMORY));
  }
}

function contextOf(world: object): InstrumenterContext {
  const context: InstrumenterContext = Reflect.get(world, CONTEXT) ?? {};
  Reflect.set(world, CONTEXT, context);
  return context;
}

/** Lets what a mutant has left behind come to its end, so that no later test is blamed for it. */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'mocha12', MochaRunner),
  declareValuePlugin(PluginKind.Ignore, 'meta', meta),
];
