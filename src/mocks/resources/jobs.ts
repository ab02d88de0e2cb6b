import type { RowId } from '../../domain/ids.ts';
import type { Job } from '../../domain/job.ts';
import { isCreated } from '../../domain/submission.ts';
import type { Answers } from '../backend-answers.ts';
import { keyConflict, notFound, once, type BackendContext } from '../context.ts';
import { fingerprint } from '../fingerprint.ts';
import { jobAt, rowsReached, type JobRecord } from '../job-record.ts';
import { finished } from '../outcomes.ts';
import { queries } from '../../transport/queries.ts';
import { accept, Refusal } from '../refusal.ts';
import { startJob } from '../start-job.ts';

type Jobs = Pick<Answers, 'submit' | 'getJob' | 'findJob' | 'retryRows' | 'cancelJob'>;

/** The jobs that add people (R25, R34). */
export function jobs(context: BackendContext): Jobs {
  const { state, now, jobMs } = context;
  const show = (record: JobRecord): Job => jobAt(record, now(), jobMs);

  function recordOf(jobId: string): JobRecord {
    const record = state.jobs.all().find((job) => job.jobId === jobId);
    if (record === undefined) throw notFound('the job');
    return record;
  }

  async function change(jobId: string, work: (draft: JobRecord) => void): Promise<Job> {
    await state.jobs.update((all) => all.where((job) => job.jobId === jobId), { data: work });
    return show(recordOf(jobId));
  }

  return {
    async submit(request, key) {
      const known = state.jobs.all().find((record) => record.key === key);
      if (known !== undefined) {
        if (known.body !== fingerprint(request)) throw keyConflict('start the job');
        return show(known);
      }
      const { job, members, mails, usedHolds } = startJob(request, key, context);
      for (const member of members) await state.members.create(member);
      for (const mail of mails) await state.mails.create(mail);
      state.holds.deleteMany((all) => all.where((hold) => usedHolds.includes(hold.holdId)));
      await state.jobs.create(job);
      state.save();
      return show(job);
    },

    getJob: (query) => show(recordOf(accept(queries.getJob, query).jobId)),

    findJob(query) {
      const { key } = accept(queries.findJob, query);
      const record = state.jobs.all().find((job) => job.key === key);
      return record === undefined ? null : show(record);
    },

    retryRows: (query, key) =>
      once(context, 'finish the people', { key, body: query }, () => {
        const { jobId, rowIds } = accept(queries.retryRows, query);
        refuseWhole(show(recordOf(jobId)), rowIds);
        return change(jobId, (draft) => {
          draft.rows = draft.rows.map((row) =>
            rowIds.includes(row.rowId)
              ? finished(
                  row,
                  state.members.all().find(({ userId }) => userId === row.userId),
                )
              : row,
          );
        });
      }),

    cancelJob: (query, key) =>
      once(context, 'stop the job', { key, body: query }, () => {
        const { jobId } = accept(queries.cancelJob, query);
        const record = recordOf(jobId);
        const time = now();
        // Who was not reached never came into the account.
        const unreached = record.rows.slice(rowsReached(record, time, jobMs));
        const gone = new Set(unreached.map(({ userId }) => userId));
        state.members.deleteMany((all) => all.where(({ userId }) => gone.has(userId)));
        state.mails.deleteMany((all) => all.where(({ userId }) => gone.has(userId)));
        return change(jobId, (draft) => {
          draft.cancelledAt ??= time;
        });
      }),
  };
}

/** Only who is in the account already, and lacks something, can be finished. */
function refuseWhole({ rows }: Job, rowIds: readonly RowId[]): void {
  const isPartial = (rowId: RowId): boolean =>
    rows.some((row) => row.rowId === rowId && isCreated(row) && row.state === 'partial');
  if (rowIds.every(isPartial)) return;
  throw new Refusal(
    'Failed to finish the people: some of them lack nothing, or were not added. Read the job.',
    'conflict',
  );
}
