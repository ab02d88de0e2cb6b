import { runCheck, type OpenTransport } from '../../src/conformance/transport-check.ts';
import { transportChecks } from '../../src/conformance/transport-checks.ts';

/** What every transport does, whatever back end it speaks to; what an account can't do is left out. */
export function transportContract(name: string, open: OpenTransport): void {
  describe(`${name} as a transport`, () => {
    for (const check of transportChecks) {
      it(check.title, async () => {
        await runCheck(check, open);
      });
    }
  });
}
