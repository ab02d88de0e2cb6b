import { TestStatus, type TestResult } from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

/** Says nothing: what is told of a mutant is told by Stryker. */
class Silent extends Mocha.reporters.Base {}

/** The tests of one file, to be run as often as is wanted. */
export class MochaFile {
  readonly path: string;
  readonly #mocha: Mocha;

  /** @param patience milliseconds for one test */
  constructor(path: string, patience: number) {
    this.path = path;
    this.#mocha = new Mocha({ timeout: patience, reporter: Silent });
    this.#mocha.cleanReferencesAfterRun(false);
  }

  /** Collects the tests while the file is imported; Mocha's own loader imports each file only once. */
  async collect(load: (path: string) => Promise<void>): Promise<this> {
    const { EVENT_FILE_PRE_REQUIRE } = Mocha.Suite.constants;
    this.#mocha.suite.emit(EVENT_FILE_PRE_REQUIRE, globalThis, this.path, this.#mocha);
    await load(this.path);
    return this;
  }

  beforeEach(told: (title: string) => void): void {
    this.#mocha.suite.beforeEach(function beforeEachTest() {
      if (this.currentTest !== undefined) told(this.currentTest.fullTitle());
    });
  }

  get titles(): readonly string[] {
    const titles: string[] = [];
    this.#mocha.suite.eachTest((test: Mocha.Test) => titles.push(test.fullTitle()));
    return titles;
  }

  /**
   * Runs some of the tests.
   *
   * @param isBailing whether the first that fails is the last that runs
   * @param first titles of those that come before the others
   */
  run(wanted: RegExp, isBailing: boolean, first: readonly string[]): Promise<TestResult[]> {
    arrange(this.#mocha.suite, isBailing, first);
    this.#mocha.grep(wanted);
    return new Promise((done) => {
      const tests: TestResult[] = [];
      const runner = this.#mocha.run(() => {
        // Otherwise it goes on listening to the process, and fails with what comes later.
        runner.dispose();
        done(tests);
      });
      runner.on('pass', (test) => tests.push({ ...nameOf(test), status: TestStatus.Success }));
      runner.on('fail', (test, error: Error) => {
        const failed = {
          status: TestStatus.Failed as const,
          failureMessage: error.message || 'no message',
        };
        tests.push({ ...nameOf(test.ctx?.currentTest ?? test), ...failed });
      });
    });
  }
}

/** Sets a suite in order, and tells how early it should come. */
function arrange(suite: Mocha.Suite, isBailing: boolean, first: readonly string[]): number {
  suite.bail(isBailing);
  const rankOf = (title: string) => {
    const rank = first.indexOf(title);
    return rank < 0 ? first.length : rank;
  };
  const tests = suite.tests.map((test) => ({ test, rank: rankOf(test.fullTitle()) }));
  const suites = suite.suites.map((each) => ({
    suite: each,
    rank: arrange(each, isBailing, first),
  }));
  suite.tests = tests.toSorted((a, b) => a.rank - b.rank).map(({ test }) => test);
  suite.suites = suites.toSorted((a, b) => a.rank - b.rank).map((each) => each.suite);
  return Math.min(
    first.length,
    ...tests.map(({ rank }) => rank),
    ...suites.map(({ rank }) => rank),
  );
}

function nameOf(test: Mocha.Runnable) {
  const id = test.fullTitle();
  return { id, name: id, timeSpentMs: test.duration ?? 0 };
}
