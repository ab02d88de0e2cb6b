import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { credentialScenes as scenes } from '../scenes/credentials.scenes.ts';

const meta = preview.meta({ title: 'States/Credentials' });

export const CredentialsOfOnePerson = meta.story({
  name: 'credentials of one person',
  tags: ['R28'],
  ...showing(scenes['credentials of one person']),
});

export const CredentialsOfOnePersonGenerated = meta.story({
  name: 'credentials of one person, generated',
  tags: ['R28'],
  ...showing(scenes['credentials of one person, generated']),
});

export const CredentialsOfSeveralGenerated = meta.story({
  name: 'credentials of several, generated',
  tags: ['R28'],
  ...showing(scenes['credentials of several, generated']),
});

export const CredentialsThatAreComplete = meta.story({
  name: 'credentials that are complete',
  tags: ['R28'],
  ...showing(scenes['credentials that are complete']),
});

export const CredentialsThatBreakTheRules = meta.story({
  name: 'credentials that break the rules',
  tags: ['R28'],
  ...showing(scenes['credentials that break the rules']),
});

export const SecurityQuestionsWhileTheyLoad = meta.story({
  name: 'security questions, while they load',
  tags: ['R28'],
  ...showing(scenes['security questions, while they load']),
});

export const SecurityQuestionsWhileTheyLoadAgain = meta.story({
  name: 'security questions, while they load again',
  tags: ['R28'],
  ...showing(scenes['security questions, while they load again']),
});

export const SecurityQuestionsCouldNotBeRead = meta.story({
  name: 'security questions could not be read',
  tags: ['R28'],
  ...showing(scenes['security questions could not be read']),
});

export const SecurityQuestionsCouldNotBeReadAgain = meta.story({
  name: 'security questions could not be read again',
  tags: ['R28'],
  ...showing(scenes['security questions could not be read again']),
});

export const NothingCouldBeGenerated = meta.story({
  name: 'nothing could be generated',
  tags: ['R28'],
  ...showing(scenes['nothing could be generated']),
});

export const NothingCouldBeGeneratedOverWhatIsComplete = meta.story({
  name: 'nothing could be generated over what is complete',
  tags: ['R28'],
  ...showing(scenes['nothing could be generated over what is complete']),
});

export const NowhereToSendResponders = meta.story({
  name: 'nowhere to send responders',
  tags: ['R29', 'R31'],
  ...showing(scenes['nowhere to send responders']),
});

export const TheMissingAddress = meta.story({
  name: 'the missing address',
  tags: ['R31', 'R32'],
  ...showing(scenes['the missing address']),
});

export const TheEmergencyLocations = meta.story({
  name: 'the emergency locations',
  tags: ['R29', 'R31'],
  ...showing(scenes['the emergency locations']),
});

export const TheEmergencyLocationsWhileTheyLoad = meta.story({
  name: 'the emergency locations, while they load',
  tags: ['R29'],
  ...showing(scenes['the emergency locations, while they load']),
});

export const TheEmergencyLocationsWhileOneTypes = meta.story({
  name: 'the emergency locations, while one types',
  tags: ['R29'],
  ...showing(scenes['the emergency locations, while one types']),
});

export const NoEmergencyLocationLikeThat = meta.story({
  name: 'no emergency location like that',
  tags: ['R29'],
  ...showing(scenes['no emergency location like that']),
});

export const TheEmergencyLocationsCouldNotBeRead = meta.story({
  name: 'the emergency locations could not be read',
  tags: ['R29'],
  ...showing(scenes['the emergency locations could not be read']),
});

export const MoreEmergencyLocationsWhileTheyLoad = meta.story({
  name: 'more emergency locations, while they load',
  tags: ['R29'],
  ...showing(scenes['more emergency locations, while they load']),
});

export const MoreEmergencyLocationsCouldNotBeRead = meta.story({
  name: 'more emergency locations could not be read',
  tags: ['R29'],
  ...showing(scenes['more emergency locations could not be read']),
});

export const EmergencyLocationsThatTheAccountDoesNotHave = meta.story({
  name: 'emergency locations that the account does not have',
  tags: ['R29', 'R31'],
  ...showing(scenes['emergency locations that the account does not have']),
});

export const AnEmergencyLocationWasPicked = meta.story({
  name: 'an emergency location was picked',
  tags: ['R29'],
  ...showing(scenes['an emergency location was picked']),
});

export const AnEmergencyLocationWasPickedAndNothingIsMissing = meta.story({
  name: 'an emergency location was picked, and nothing is missing',
  tags: ['R29'],
  ...showing(scenes['an emergency location was picked, and nothing is missing']),
});

export const ANewEmergencyLocation = meta.story({
  name: 'a new emergency location',
  tags: ['R30'],
  ...showing(scenes['a new emergency location']),
});

export const ANewEmergencyLocationWithProblems = meta.story({
  name: 'a new emergency location with problems',
  tags: ['R30'],
  ...showing(scenes['a new emergency location with problems']),
});

export const TheAddressOfANewEmergencyLocation = meta.story({
  name: 'the address of a new emergency location',
  tags: ['R30'],
  ...showing(scenes['the address of a new emergency location']),
});

export const ANewEmergencyLocationWithItsAddress = meta.story({
  name: 'a new emergency location with its address',
  tags: ['R30'],
  ...showing(scenes['a new emergency location with its address']),
});

export const ANewEmergencyLocationWhileItIsSaved = meta.story({
  name: 'a new emergency location, while it is saved',
  tags: ['R30'],
  ...showing(scenes['a new emergency location, while it is saved']),
});

export const ANewEmergencyLocationCouldNotBeSaved = meta.story({
  name: 'a new emergency location could not be saved',
  tags: ['R30'],
  ...showing(scenes['a new emergency location could not be saved']),
});

export const CredentialsOfADraftThatWasGoneOnWith = meta.story({
  name: 'credentials of a draft that was gone on with',
  tags: ['R21', 'R28'],
  ...showing(scenes['credentials of a draft that was gone on with']),
});

export const CredentialsWhereThereIsOneSite = meta.story({
  name: 'credentials where there is one site',
  tags: ['R28', 'R29'],
  ...showing(scenes['credentials where there is one site']),
});

export const SignedInAgainOverCredentialsWhileItIsRecognised = meta.story({
  name: 'signed in again over credentials, while it is recognised',
  tags: ['R28'],
  ...showing(scenes['signed in again over credentials, while it is recognised']),
});
