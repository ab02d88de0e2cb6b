import type { UserId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { InviteState } from '../../transport/transport.ts';
import type { Answers } from '../backend-answers.ts';
import { notFound, once, requireCapability, type BackendContext } from '../context.ts';
import { mailAt } from '../mail.ts';
import type { Member } from '../member.ts';
import { queries } from '../../transport/queries.ts';
import { accept, Refusal, refuseIssues } from '../refusal.ts';

type Invites = Pick<Answers, 'resendInvite' | 'rescheduleInvite' | 'cancelInvite'>;

/** Welcome e-mails after the run (R27, R33). */
export function invites(context: BackendContext): Invites {
  const { seed, state, now } = context;
  const { limits } = seed.account;

  function notActivated(userId: UserId): Member {
    const member = state.members.all().find((each) => each.userId === userId);
    if (member === undefined) throw notFound('the person');
    if (member.status === 'notActivated') return member;
    throw new Refusal('Failed to invite: the person is active already.', 'conflict');
  }

  /** A scheduled mail that has not left yet. */
  function scheduled(userId: UserId): Member {
    const member = notActivated(userId);
    if (member.invitedAt !== null && Date.parse(member.invitedAt) > now()) return member;
    throw new Refusal('Failed to change the invite: none is scheduled.', 'conflict');
  }

  async function post(member: Member, instant: number | null): Promise<void> {
    const { userId } = member;
    const at = instant === null ? null : new Date(instant).toISOString();
    const isDue = ({ sentAt, ...mail }: { userId: UserId; sentAt: string }): boolean =>
      mail.userId === userId && Date.parse(sentAt) > now();
    state.mails.deleteMany((all) => all.where(isDue));
    if (instant !== null) {
      await state.mails.create(mailAt(member, instant, limits.inviteLinkTtlHours));
    }
    await state.members.update((all) => all.where((each) => each.userId === userId), {
      data: (draft) => {
        draft.invitedAt = at;
      },
    });
  }

  return {
    resendInvite: (query, key) =>
      once(context, 'send the invite again', { key, body: query }, async () => {
        requireCapability(context, 'resendInvite');
        const member = notActivated(accept(queries.resendInvite, query).userId);
        await post(member, now());
        return inviteState('sent', now());
      }),

    rescheduleInvite: (query, key) =>
      once(context, 'put the invite off', { key, body: query }, async () => {
        requireCapability(context, 'scheduleInvite');
        const { userId, at } = accept(queries.rescheduleInvite, query);
        const member = scheduled(userId);
        const instant = Date.parse(at);
        const minutes = (instant - now()) / 60_000;
        refuseIssues([
          ...(minutes < limits.scheduleMinMinutes ? [issueAt('tooEarly')] : []),
          ...(minutes > limits.scheduleMaxMinutes ? [issueAt('tooLate')] : []),
        ]);
        await post(member, instant);
        return inviteState('scheduled', instant);
      }),

    cancelInvite: (query, key) =>
      once(context, 'call the invite off', { key, body: query }, async () => {
        requireCapability(context, 'scheduleInvite');
        await post(scheduled(accept(queries.cancelInvite, query).userId), null);
        return { state: 'cancelled', at: null };
      }),
  };
}

function issueAt(code: 'tooEarly' | 'tooLate'): Issue {
  return { code, path: ['at'], params: {} };
}

function inviteState(state: 'sent' | 'scheduled', instant: number): InviteState {
  return { state, at: new Date(instant).toISOString() };
}
