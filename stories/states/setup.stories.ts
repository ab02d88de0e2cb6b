import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { setupScenes as scenes } from '../scenes/setup.scenes.ts';

const meta = preview.meta({ title: 'States/Set-up' });

export const InvitesAtOnceForEverybody = meta.story({
  name: 'invites at once, for everybody',
  tags: ['R22', 'R23'],
  ...showing(scenes['invites at once, for everybody']),
});

export const InvitesThatCantBeSent = meta.story({
  name: 'invites that can’t be sent',
  tags: ['R09', 'R23'],
  ...showing(scenes['invites that can’t be sent']),
});

export const SomeInvitesThatCantBeSent = meta.story({
  name: 'some invites that can’t be sent',
  tags: ['R09', 'R22'],
  ...showing(scenes['some invites that can’t be sent']),
});

export const OnePersonMarked = meta.story({
  name: 'one person marked',
  tags: ['R22'],
  ...showing(scenes['one person marked']),
});

export const PeopleWhoStartInDifferentWays = meta.story({
  name: 'people who start in different ways',
  tags: ['R22'],
  ...showing(scenes['people who start in different ways']),
});

export const WhereLittleCanBeDone = meta.story({
  name: 'where little can be done',
  tags: ['R04', 'R22'],
  ...showing(scenes['where little can be done']),
});

export const ActivatedLater = meta.story({
  name: 'activated later',
  tags: ['R33'],
  ...showing(scenes['activated later']),
});

export const MobileUsersSaidAgainBeforeSubmitting = meta.story({
  name: 'mobile users, said again before submitting',
  tags: ['R03', 'R25'],
  ...showing(scenes['mobile users, said again before submitting']),
});

export const AScheduleThatIsNotSet = meta.story({
  name: 'a schedule that is not set',
  tags: ['R27'],
  ...showing(scenes['a schedule that is not set']),
});

export const AScheduleThatIsSet = meta.story({
  name: 'a schedule that is set',
  tags: ['R27'],
  ...showing(scenes['a schedule that is set']),
});

export const AScheduleInTheHourThatIsLeftOut = meta.story({
  name: 'a schedule in the hour that is left out',
  tags: ['R27'],
  ...showing(scenes['a schedule in the hour that is left out']),
});

export const AScheduleInTheHourThatComesTwice = meta.story({
  name: 'a schedule in the hour that comes twice',
  tags: ['R27'],
  ...showing(scenes['a schedule in the hour that comes twice']),
});

export const AScheduleThatHasPassed = meta.story({
  name: 'a schedule that has passed',
  tags: ['R27'],
  ...showing(scenes['a schedule that has passed']),
});

export const AScheduleTooSoon = meta.story({
  name: 'a schedule too soon',
  tags: ['R27'],
  ...showing(scenes['a schedule too soon']),
});

export const AScheduleTooFarOff = meta.story({
  name: 'a schedule too far off',
  tags: ['R27'],
  ...showing(scenes['a schedule too far off']),
});

export const AScheduleThatIsNoTime = meta.story({
  name: 'a schedule that is no time',
  tags: ['R27'],
  ...showing(scenes['a schedule that is no time']),
});

export const SchedulesThatDiffer = meta.story({
  name: 'schedules that differ',
  tags: ['R22', 'R27'],
  ...showing(scenes['schedules that differ']),
});

export const SchedulesThatDifferOneOfThemMissing = meta.story({
  name: 'schedules that differ, one of them missing',
  tags: ['R22', 'R27'],
  ...showing(scenes['schedules that differ, one of them missing']),
});

export const InvitesThatCantBeScheduled = meta.story({
  name: 'invites that can’t be scheduled',
  tags: ['R09', 'R27'],
  ...showing(scenes['invites that can’t be scheduled']),
});

export const TheRoles = meta.story({
  name: 'the roles',
  tags: ['R24'],
  ...showing(scenes['the roles']),
});

export const TheRolesWhileTheyLoad = meta.story({
  name: 'the roles, while they load',
  tags: ['R24'],
  ...showing(scenes['the roles, while they load']),
});

export const TheRolesCouldNotBeLoaded = meta.story({
  name: 'the roles could not be loaded',
  tags: ['R24'],
  ...showing(scenes['the roles could not be loaded']),
});

export const ARoleThatLetsPeopleDoMore = meta.story({
  name: 'a role that lets people do more',
  tags: ['R24'],
  ...showing(scenes['a role that lets people do more']),
});

export const BackFromARoleThatLetsPeopleDoMore = meta.story({
  name: 'back from a role that lets people do more',
  tags: ['R24'],
  ...showing(scenes['back from a role that lets people do more']),
});

export const SignedInAgainOverTheRolesWhileItIsRecognised = meta.story({
  name: 'signed in again over the roles, while it is recognised',
  tags: ['R24'],
  ...showing(scenes['signed in again over the roles, while it is recognised']),
});
