import Mocha from 'mocha';
import { writeReport } from './reports.ts';

/** Mocha's usual output, and its counts in `reports/node.json`. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      writeReport('node.json', JSON.stringify({ passed: passes, failed: failures }));
    });
  }
}
