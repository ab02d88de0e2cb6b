import { blankSchedule, patchSchedule, scheduleOf } from '../../domain/schedule.ts';
import type { Account } from '../../domain/account.ts';
import { wallTimeOf } from '../../domain/wall-time.ts';
import { expectEqual, expectFailure, expectThat } from '../expectations.ts';
import { addedPerson, sampleRun, withChoices, type SampleRow } from '../sample-run.ts';
import { keyed, type TransportCheck } from '../transport-check.ts';

/** Welcome e-mails after a run. */
export const inviteChecks: readonly TransportCheck[] = [
  {
    title: 'sends an invite again to a person who was invited (R23)',
    needs: ['resendInvite'],
    run: async (transport) => {
      const { userId } = await addedPerson(transport, await sampleRun(transport, 1));
      const { state, at } = await transport.resendInvite({ userId }, keyed());
      expectEqual(state, 'sent', 'the invite');
      expectThat(at !== null, 'the time of the invite');
    },
  },
  {
    title: 'schedules an invite, puts it off, and calls it off once (R27)',
    needs: ['scheduleInvite'],
    run: async (transport, account) => {
      const setup = inHours(2, account);
      const request = withChoices(await sampleRun(transport, 1), { setup });
      const { userId } = await addedPerson(transport, request);
      const at = new Date(Date.parse(account.serverTime) + 3 * 3_600_000).toISOString();
      const moved = await transport.rescheduleInvite({ userId, at }, keyed());
      expectEqual(moved.state, 'scheduled', 'the invite');
      expectEqual(Date.parse(moved.at ?? ''), Date.parse(at), 'the time of the invite');
      const cancelled = await transport.cancelInvite({ userId }, keyed());
      expectEqual(cancelled, { state: 'cancelled', at: null }, 'the invite');
      await expectFailure(transport.cancelInvite({ userId }, keyed()), ['conflict', 'notFound']);
    },
  },
  {
    title: 'refuses an invite in the past, and names the person (R27)',
    needs: ['scheduleInvite'],
    run: async (transport, account) => {
      const request = withChoices(await sampleRun(transport, 1), { setup: inHours(-2, account) });
      const job = await transport.submit(request, keyed());
      const codes = job.rows.flatMap(({ steps }) =>
        steps.flatMap(({ issues }) => issues.map(({ code }) => code)),
      );
      expectEqual(codes, ['inPast'], 'the issues');
    },
  },
];

function inHours(hours: number, { serverTime, timeZone }: Account): SampleRow['setup'] {
  const instant = Date.parse(serverTime) + hours * 3_600_000;
  const [date = '', time = ''] = wallTimeOf(instant, timeZone).split('T');
  const draft = patchSchedule(blankSchedule(timeZone), { date, time, occurrence: 'first' });
  const setup = scheduleOf(draft);
  expectThat(setup !== null, 'a time that exists');
  return setup;
}
