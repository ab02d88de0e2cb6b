import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { startScenes as scenes } from '../scenes/start.scenes.ts';

const meta = preview.meta({ title: 'States/People' });

export const LoadingTheAccount = meta.story({
  name: 'loading the account',
  tags: ['R01'],
  ...showing(scenes['loading the account']),
});

export const TheAccountCouldNotBeLoaded = meta.story({
  name: 'the account could not be loaded',
  tags: ['R01'],
  ...showing(scenes['the account could not be loaded']),
});

export const NobodyTypedInYet = meta.story({
  name: 'nobody typed in yet',
  tags: ['R01', 'R02', 'R06', 'R10'],
  ...showing(scenes['nobody typed in yet']),
});

export const PeopleInThreePlaces = meta.story({
  name: 'people in three places',
  tags: ['R06', 'R07', 'R08', 'R17'],
  ...showing(scenes['people in three places']),
});

export const TwentyFivePeople = meta.story({
  name: 'twenty-five people',
  tags: ['R10'],
  ...showing(scenes['twenty-five people']),
});

export const AnAccountWithOneSite = meta.story({
  name: 'an account with one site',
  tags: ['R06'],
  ...showing(scenes['an account with one site']),
});

export const MobileUsersAndWhatTheyMayCost = meta.story({
  name: 'mobile users, and what they may cost',
  tags: ['R02', 'R03', 'R05'],
  ...showing(scenes['mobile users, and what they may cost']),
});

export const AFreePlan = meta.story({
  name: 'a free plan',
  tags: ['R02', 'R04', 'R05'],
  ...showing(scenes['a free plan']),
});

export const PeopleWithProblems = meta.story({
  name: 'people with problems',
  tags: ['R06', 'R08'],
  ...showing(scenes['people with problems']),
});

export const TheSamePersonTwice = meta.story({
  name: 'the same person twice',
  tags: ['R08'],
  ...showing(scenes['the same person twice']),
});

export const FewerLicencesThanPeople = meta.story({
  name: 'fewer licences than people',
  tags: ['R04'],
  ...showing(scenes['fewer licences than people']),
});

export const TheWindowForAWholeList = meta.story({
  name: 'the window for a whole list',
  tags: ['R06', 'R10'],
  ...showing(scenes['the window for a whole list']),
});

export const NobodyInTheList = meta.story({
  name: 'nobody in the list',
  tags: ['R12'],
  ...showing(scenes['nobody in the list']),
});

export const ARowWasRemovedAndCanBeHadAgain = meta.story({
  name: 'a row was removed, and can be had again',
  tags: ['R12'],
  ...showing(scenes['a row was removed, and can be had again']),
});

export const ARowWasDuplicated = meta.story({
  name: 'a row was duplicated',
  tags: ['R11'],
  ...showing(scenes['a row was duplicated']),
});

export const SharedAddressesAndWhoLosesTheInvite = meta.story({
  name: 'shared addresses, and who loses the invite',
  tags: ['R09'],
  ...showing(scenes['shared addresses, and who loses the invite']),
});

export const WhileThePeopleAreChecked = meta.story({
  name: 'while the people are checked',
  tags: ['R06', 'R21'],
  ...showing(scenes['while the people are checked']),
});

export const ThePeopleCouldNotBeChecked = meta.story({
  name: 'the people could not be checked',
  tags: ['R21'],
  ...showing(scenes['the people could not be checked']),
});
