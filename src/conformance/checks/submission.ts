import { jobIdSchema } from '../../domain/ids.ts';
import { isJobSettled } from '../../domain/job.ts';
import { submissionKey } from '../../domain/submission-key.ts';
import { expectEqual, expectFailure, expectThat, firstOf } from '../expectations.ts';
import { sampleCredentials, sampleSecrets } from '../sample-credentials.ts';
import { addedPerson, sampleRun, settledJob, withChoices } from '../sample-run.ts';
import { keyed, patient, type TransportCheck } from '../transport-check.ts';

/** The jobs that add people. */
export const submissionChecks: readonly TransportCheck[] = [
  {
    title: 'adds people, whose addresses and extensions are taken from then on (R07, R08, R25)',
    needs: [],
    run: async (transport) => {
      const request = await sampleRun(transport, 2);
      const job = await settledJob(transport, request);
      const asked = request.rows.map(({ rowId }) => [rowId, 'done']);
      const told = job.rows.map(({ rowId, state }) => [rowId, state]);
      expectEqual(told, asked, 'the outcomes');
      const { issues } = await transport.checkIdentities(request, patient());
      const taken = issues.map(({ code, path }) => [code, ...path]);
      const expected = request.rows.flatMap(({ rowId }) => [
        ['duplicateInAccount', 'rows', rowId, 'email'],
        ['duplicateInAccount', 'rows', rowId, 'extension'],
      ]);
      expectEqual(taken, expected, 'what is taken');
    },
  },
  {
    title: 'tells a job again by its id and by its key (R25, A03)',
    needs: [],
    run: async (transport) => {
      const request = await sampleRun(transport, 1);
      const key = submissionKey(request);
      const { jobId } = await transport.submit(request, { ...patient(), key });
      const found = await transport.findJob({ key }, patient());
      expectEqual(found?.jobId, jobId, 'the job of the key');
      const job = await transport.getJob({ jobId }, patient());
      expectEqual(job.jobId, jobId, 'the job of the id');
    },
  },
  {
    title: 'carries a submission out once, however often it arrives (A01)',
    needs: [],
    run: async (transport) => {
      const request = await sampleRun(transport, 1);
      const options = keyed();
      const send = () => transport.submit(request, options);
      const jobs = await Promise.all([send(), send(), send()]);
      const ids = jobs.map(({ jobId }) => jobId);
      expectEqual(new Set(ids).size, 1, 'the number of jobs');
    },
  },
  {
    title: 'refuses another submission under a key that was used (A06)',
    needs: [],
    run: async (transport) => {
      const request = await sampleRun(transport, 1);
      const options = keyed();
      await transport.submit(request, options);
      const other = transport.submit({ ...request, attempt: 2 }, options);
      await expectFailure(other, ['conflict']);
    },
  },
  {
    title: 'knows no job under a key or an id that never arrived (A04)',
    needs: [],
    run: async (transport) => {
      expectEqual(await transport.findJob({ key: 'run-0.1.none' }, patient()), null, 'the job');
      const jobId = jobIdSchema.parse('none/such');
      await expectFailure(transport.getJob({ jobId }, patient()), ['notFound']);
    },
  },
  {
    title: 'names the row and the field of what breaks a rule',
    needs: [],
    run: async (transport) => {
      const request = withChoices(await sampleRun(transport, 1), { email: 'nobody' });
      const { issues } = await expectFailure(transport.submit(request, keyed()), ['validation']);
      const rowId = firstOf(request.rows, 'the rows').rowId;
      const told = issues.map(({ code, path }) => [code, ...path]);
      expectEqual(told, [['invalidEmail', 'rows', rowId, 'email']], 'the issues');
    },
  },
  {
    title: 'adds the others when one is taken (R34, A08)',
    needs: [],
    run: async (transport) => {
      const request = await sampleRun(transport, 2);
      const [first, second] = request.rows;
      expectThat(first !== undefined && second !== undefined, 'two rows');
      const rows = [first, { ...second, email: first.email }];
      const job = await settledJob(transport, { ...request, rows });
      const told = job.rows.map(({ state }) => state);
      expectEqual(told, ['done', 'failed'], 'the outcomes');
    },
  },
  {
    title:
      'gives a person the phone and the number that were picked, which are then gone (R14, R17)',
    needs: ['assignPhones', 'assignNumbers'],
    run: async (transport) => {
      const stock = { text: '', cursor: null };
      const phones = await transport.listInventoryPhones(stock, patient());
      const anywhere = { ...stock, country: null, region: null };
      const numbers = await transport.listInventoryNumbers(anywhere, patient());
      const { id: deviceId } = firstOf(phones.items, 'the phones in stock');
      const { id: numberId, e164 } = firstOf(numbers.items, 'the numbers in stock');
      const choices = {
        phone: { kind: 'inventory', deviceId },
        number: { kind: 'inventory', numberId },
      } as const;
      const person = await addedPerson(
        transport,
        withChoices(await sampleRun(transport, 1), choices),
      );
      expectEqual(person.number, e164, 'the number');
      const left = await transport.listInventoryPhones(stock, patient());
      expectThat(!left.items.some(({ id }) => id === deviceId), 'the phone to be gone');
      const late = withChoices(await sampleRun(transport, 1), choices);
      const [row] = (await settledJob(transport, late)).rows;
      expectEqual(row?.state, 'failed', 'the outcome of who comes too late');
      const codes = row?.steps.flatMap(({ issues }) => issues.map(({ code }) => code));
      expectEqual(codes, ['phoneGone', 'numberGone'], 'the issues');
    },
  },
  {
    title: 'takes credentials, and never tells them (R28, A58)',
    needs: ['assignCredentials'],
    run: async (transport, account) => {
      const setup = await sampleCredentials(transport, account);
      const request = withChoices(await sampleRun(transport, 1), { setup });
      const person = await addedPerson(transport, request);
      const told = JSON.stringify(person);
      expectThat(!sampleSecrets.some((secret) => told.includes(secret)), 'no secret in the answer');
    },
  },
  {
    title: 'leaves a job alone that has settled (A14)',
    needs: [],
    run: async (transport) => {
      const job = await settledJob(transport, await sampleRun(transport, 1));
      const stopped = await transport.cancelJob({ jobId: job.jobId }, keyed());
      expectThat(isJobSettled(stopped), 'a settled job');
      expectEqual(stopped.rows, job.rows, 'the outcomes');
      const rowIds = job.rows.map(({ rowId }) => rowId);
      const retried = transport.retryRows({ jobId: job.jobId, rowIds }, keyed());
      // Where nobody is ever added in part, there is nothing to finish, and no such operation.
      await expectFailure(retried, ['conflict', 'unsupported']);
    },
  },
];
