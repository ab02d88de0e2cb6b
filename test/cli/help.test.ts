import { expect } from 'chai';
import { exitCodes } from '../../src/cli/exit-code.ts';
import { helpText as help } from '../../src/cli/help.ts';
import { runHelpText as runHelp } from '../../src/cli/run-help.ts';

describe('the help of the terminal', () => {
  for (const [name, text] of Object.entries({ help, runHelp })) {
    it(`tells every exit code: ${name}`, () => {
      const [, list = ''] = text.split('Exit codes:\n');
      const told = [...list.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code));

      expect(told).to.deep.equal(Object.values(exitCodes));
    });
  }
});
