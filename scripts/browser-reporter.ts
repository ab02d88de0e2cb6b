import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner';
import { writeReport, type Counts } from './reports.ts';

/** Leaves the counts of a browser run in a report. */
export function countingReporter(name: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = sessions.map(countSession);
      const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
      const report: Counts = { passed: sum('passed'), failed: sum('failed') };
      writeReport(name, JSON.stringify(report));
    },
  };
}

function countSession({ testResults, passed, errors }: TestSession): Counts {
  const tests = testResults ? testsOf(testResults) : [];
  // A skipped test proves nothing; in Node, mocha's forbidPending fails it too.
  const failed = tests.filter((test) => !test.passed || test.skipped).length;
  // A file that did not load, a failed hook or a timeout has no failed test to show for it.
  const isBroken = !passed || errors.length > 0 || tests.length === 0;
  return { passed: tests.length - failed, failed: failed === 0 && isBroken ? 1 : failed };
}

function testsOf(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
