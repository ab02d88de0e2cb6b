import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { endingScenes as scenes } from '../scenes/ending.scenes.ts';

const meta = preview.meta({ title: 'States/Ending' });

export const TheCharges = meta.story({
  name: 'the charges',
  tags: ['R26'],
  ...showing(scenes['the charges']),
});

export const TheChargesWhileTheyAreWorkedOut = meta.story({
  name: 'the charges, while they are worked out',
  tags: ['R26'],
  ...showing(scenes['the charges, while they are worked out']),
});

export const TheChargesCouldNotBeWorkedOut = meta.story({
  name: 'the charges could not be worked out',
  tags: ['R26'],
  ...showing(scenes['the charges could not be worked out']),
});

export const TheChargesSubmittedWithoutAgreeing = meta.story({
  name: 'the charges, submitted without agreeing',
  tags: ['R26'],
  ...showing(scenes['the charges, submitted without agreeing']),
});

export const TheChargesAreAgreedTo = meta.story({
  name: 'the charges are agreed to',
  tags: ['R26'],
  ...showing(scenes['the charges are agreed to']),
});

export const ChargesThatHaveChanged = meta.story({
  name: 'charges that have changed',
  tags: ['R26'],
  ...showing(scenes['charges that have changed']),
});

export const TheChargesWhileTheyAreRenewed = meta.story({
  name: 'the charges, while they are renewed',
  tags: ['R26'],
  ...showing(scenes['the charges, while they are renewed']),
});

export const TheChargesHoldAgainAfterTheyHadRunOut = meta.story({
  name: 'the charges hold again, after they had run out',
  tags: ['R26'],
  ...showing(scenes['the charges hold again, after they had run out']),
});

export const TheChargesWhileTheyAreAskedForAgainAfterTheyHadRunOut = meta.story({
  name: 'the charges, while they are asked for again after they had run out',
  tags: ['R26'],
  ...showing(scenes['the charges, while they are asked for again after they had run out']),
});

export const LeavingWithPeopleInTheList = meta.story({
  name: 'leaving with people in the list',
  tags: ['R21'],
  ...showing(scenes['leaving with people in the list']),
});

export const LeavingWhereNobodyWasAdded = meta.story({
  name: 'leaving where nobody was added',
  tags: ['R21', 'R34'],
  ...showing(scenes['leaving where nobody was added']),
});

export const LeavingAfterSomeWereAdded = meta.story({
  name: 'leaving after some were added',
  tags: ['R21', 'R34'],
  ...showing(scenes['leaving after some were added']),
});

export const TheRunWasLeftAfterSomeWereAdded = meta.story({
  name: 'the run was left after some were added',
  tags: ['R21', 'R34'],
  ...showing(scenes['the run was left after some were added']),
});

export const LeavingWhereItIsNotKnownWhoWasAdded = meta.story({
  name: 'leaving where it is not known who was added',
  tags: ['R21', 'R34'],
  ...showing(scenes['leaving where it is not known who was added']),
});

export const TheRunWasLeftWhereItIsNotKnownWhoWasAdded = meta.story({
  name: 'the run was left where it is not known who was added',
  tags: ['R21', 'R34'],
  ...showing(scenes['the run was left where it is not known who was added']),
});

export const TheRunWasLeft = meta.story({
  name: 'the run was left',
  tags: ['R21'],
  ...showing(scenes['the run was left']),
});

export const TheRunWasLeftWhileHeldNumbersAreGivenBack = meta.story({
  name: 'the run was left, while held numbers are given back',
  tags: ['R21'],
  ...showing(scenes['the run was left, while held numbers are given back']),
});

export const SignedOut = meta.story({
  name: 'signed out',
  tags: ['R21'],
  ...showing(scenes['signed out']),
});

export const SignedInAgainWhileItIsRecognised = meta.story({
  name: 'signed in again, while it is recognised',
  tags: ['R21'],
  ...showing(scenes['signed in again, while it is recognised']),
});

export const SignedOutOnSubmitting = meta.story({
  name: 'signed out on submitting',
  tags: ['R21', 'R25'],
  ...showing(scenes['signed out on submitting']),
});

export const SignedInAgainOnSubmittingWhileItIsRecognised = meta.story({
  name: 'signed in again on submitting, while it is recognised',
  tags: ['R21', 'R25'],
  ...showing(scenes['signed in again on submitting, while it is recognised']),
});

export const SignedOutWhileItIsAskedWhatBecameOfThem = meta.story({
  name: 'signed out while it is asked what became of them',
  tags: ['R21', 'R34'],
  ...showing(scenes['signed out while it is asked what became of them']),
});

export const SignedInAgainToAskWhatBecameOfThemWhileItIsRecognised = meta.story({
  name: 'signed in again to ask what became of them, while it is recognised',
  tags: ['R21', 'R34'],
  ...showing(scenes['signed in again to ask what became of them, while it is recognised']),
});

export const Submitting = meta.story({
  name: 'submitting',
  tags: ['R25'],
  ...showing(scenes.submitting),
});

export const SubmittingWhileTheBackEndWorksOnIt = meta.story({
  name: 'submitting, while the back end works on it',
  tags: ['R25'],
  ...showing(scenes['submitting, while the back end works on it']),
});

export const SubmittingWhileItIsAskedHowFarItIs = meta.story({
  name: 'submitting, while it is asked how far it is',
  tags: ['R25', 'R34'],
  ...showing(scenes['submitting, while it is asked how far it is']),
});

export const AskedAgainWhatBecameOfThem = meta.story({
  name: 'asked again what became of them',
  tags: ['R34'],
  ...showing(scenes['asked again what became of them']),
});

export const BackInTheListAndNotKnownWhetherTheyWereAdded = meta.story({
  name: 'back in the list, and not known whether they were added',
  tags: ['R34'],
  ...showing(scenes['back in the list, and not known whether they were added']),
});

export const AskedWhetherTheyWereAddedBeforeTheListIsChecked = meta.story({
  name: 'asked whether they were added, before the list is checked',
  tags: ['R34'],
  ...showing(scenes['asked whether they were added, before the list is checked']),
});

export const AskedWhetherTheyWereAddedAsSoonAsTheDraftComesBack = meta.story({
  name: 'asked whether they were added, as soon as the draft comes back',
  tags: ['R34'],
  ...showing(scenes['asked whether they were added, as soon as the draft comes back']),
});

export const LookingBackBeforeChangedPeopleAreHandedOver = meta.story({
  name: 'looking back, before changed people are handed over',
  tags: ['R34'],
  ...showing(scenes['looking back, before changed people are handed over']),
});

export const EverybodyWasAdded = meta.story({
  name: 'everybody was added',
  tags: ['R25', 'R34'],
  ...showing(scenes['everybody was added']),
});

export const EverybodyWasAddedAndPhonesWereBought = meta.story({
  name: 'everybody was added, and phones were bought',
  tags: ['R26', 'R34'],
  ...showing(scenes['everybody was added, and phones were bought']),
});

export const EverybodyWasAddedAndIsInvitedLater = meta.story({
  name: 'everybody was added, and is invited later',
  tags: ['R27', 'R34'],
  ...showing(scenes['everybody was added, and is invited later']),
});

export const EverybodyWasAddedWithCredentials = meta.story({
  name: 'everybody was added, with credentials',
  tags: ['R28', 'R34'],
  ...showing(scenes['everybody was added, with credentials']),
});

export const SomeWereAdded = meta.story({
  name: 'some were added',
  tags: ['R34'],
  ...showing(scenes['some were added']),
});

export const NobodyWasAdded = meta.story({
  name: 'nobody was added',
  tags: ['R34'],
  ...showing(scenes['nobody was added']),
});

export const TheRunWasTurnedDown = meta.story({
  name: 'the run was turned down',
  tags: ['R34'],
  ...showing(scenes['the run was turned down']),
});

export const TheRunWasTurnedDownAndIsCorrected = meta.story({
  name: 'the run was turned down, and is corrected',
  tags: ['R34'],
  ...showing(scenes['the run was turned down, and is corrected']),
});

export const TheOthersWereTurnedDownAfterSomeWereAdded = meta.story({
  name: 'the others were turned down, after some were added',
  tags: ['R34'],
  ...showing(scenes['the others were turned down, after some were added']),
});

export const NotKnownWhatBecameOfThem = meta.story({
  name: 'not known what became of them',
  tags: ['R34'],
  ...showing(scenes['not known what became of them']),
});
