import type { AnyEventObject } from 'xstate';
import type { SetupOption } from '../../src/domain/setup.ts';
import { revealSecret, SecretBox } from '../../src/domain/secret-box.ts';
import {
  selectScheduleIssue,
  selectTwice,
} from '../../src/machines/setup-paths/schedule-invite.selectors.ts';
import type { SetupPathContext } from '../../src/machines/setup-paths/setup-path.types.ts';
import { selectIsAsking } from '../../src/machines/wizard/wizard.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { choose, fillAll, pick, press } from './acts.ts';
import { usable, type Act, type Screen } from './page-object.ts';
import { hasHeading, hasWindow } from './sights.ts';

const { credentials, schedule, setup, emergencyLocations } = en;

/** The choice of a path shows as made as long as the path is open. */
const isChosen =
  (option: SetupOption) =>
  (screen: Screen): boolean =>
    usable(screen, 'radio', setup.options[option].name)?.checked === true;

/** Fills in those of the fields that are told; a day that no calendar has can't be filled in. */
const setSchedule: Act = (screen, { patch }) => {
  const told = (['date', 'time'] as const).filter((field) => field in patch);
  return fillAll(
    screen,
    told.map((field) => [schedule[field], String(patch[field])]),
  );
};

const SECRETS = ['password', 'passwordAgain', 'pin', 'pinAgain', 'answer'] as const;

/** Types what is secret, and picks the question. */
const setCredentials: Act = async (screen, event) => {
  const { patch } = event;
  if (!isForFirst(screen, event)) return false;
  const told = SECRETS.filter((field) => patch[field] instanceof SecretBox);
  const isTyped = fillAll(
    screen,
    told.map((field) => [credentials.fields[field], revealSecret(patch[field])]),
  );
  return isTyped && (!('questionId' in patch) || pickQuestion(screen, event));
};

const pickQuestion = choose(credentials.fields.questionId, ({ patch }) => patch.questionId);

const forFirst =
  (act: Act): Act =>
  (screen, event) =>
    isForFirst(screen, event) && act(screen, event);

/** Whether it is said that so many people are being added as were handed over, or that it is asked what became of them. */
export const isSubmitting = hasHeading(({ wizard }) =>
  selectIsAsking(wizard)
    ? en.submitting.asking
    : en.submitting.heading(wizard.context.submission.request.rows.length),
);

/** The pages of the four setup paths, as they are open for people of whom the first is meant (R22). */
export const setupPages = {
  sendInvite: { isOpen: isChosen('invite'), acts: {} },
  activateLater: { isOpen: isChosen('later'), acts: {} },
  scheduleInvite: {
    isOpen: isChosen('schedule'),
    acts: {
      'schedule.set': setSchedule,
      'schedule.occur': pick(nameOfOccurrence),
      'schedule.useBefore': press((screen) => nameOfRepair(screen, 'before')),
      'schedule.useAfter': press((screen) => nameOfRepair(screen, 'after')),
    },
  },
  assignCredentials: {
    isOpen: isChosen('credentials'),
    acts: {
      'credentials.set': setCredentials,
      'credentials.generate': forFirst(press(credentials.generate(1))),
      'location.open': forFirst(press(credentials.location.addFor('Nadia Brandt 1'))),
      'call.retry': press(credentials.retry),
    },
  },
  // The window of the places lies over it, and is a page of its own.
  emergencyLocation: { isOpen: hasWindow(emergencyLocations.title(1, 'Nadia Brandt 1')), acts: {} },
  submitting: { isOpen: isSubmitting, acts: {} },
};

function isForFirst({ snapshot }: Screen, { rowIds }: AnyEventObject): boolean {
  const { people }: SetupPathContext = snapshot.context;
  return rowIds.includes(people[0]?.id);
}

function nameOfOccurrence({ snapshot }: Screen, { occurrence }: AnyEventObject): string {
  const twice = selectTwice(snapshot as never);
  const which: 'first' | 'second' = occurrence;
  return twice === null
    ? ''
    : schedule.occurrence(which, twice[which], snapshot.context.draft.timeZone);
}

function nameOfRepair({ snapshot }: Screen, side: 'before' | 'after'): string {
  const wall = selectScheduleIssue(snapshot as never)?.params[side];
  return wall === undefined ? '' : schedule.useWall(String(wall));
}
