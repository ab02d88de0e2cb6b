import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { numberScenes as scenes } from '../scenes/numbers.scenes.ts';

const meta = preview.meta({ title: 'States/Numbers' });

export const NumbersInStock = meta.story({
  name: 'numbers in stock',
  tags: ['R17'],
  ...showing(scenes['numbers in stock']),
});

export const NumbersInStockWhileTheyLoad = meta.story({
  name: 'numbers in stock, while they load',
  tags: ['R17'],
  ...showing(scenes['numbers in stock, while they load']),
});

export const NumbersInStockWhileOneTypes = meta.story({
  name: 'numbers in stock, while one types',
  tags: ['R17'],
  ...showing(scenes['numbers in stock, while one types']),
});

export const NoNumberInStockLikeThat = meta.story({
  name: 'no number in stock like that',
  tags: ['R17'],
  ...showing(scenes['no number in stock like that']),
});

export const NumbersInStockCouldNotBeRead = meta.story({
  name: 'numbers in stock could not be read',
  tags: ['R17'],
  ...showing(scenes['numbers in stock could not be read']),
});

export const MoreNumbersInStockWhileTheyLoad = meta.story({
  name: 'more numbers in stock, while they load',
  tags: ['R17'],
  ...showing(scenes['more numbers in stock, while they load']),
});

export const MoreNumbersInStockCouldNotBeRead = meta.story({
  name: 'more numbers in stock could not be read',
  tags: ['R17'],
  ...showing(scenes['more numbers in stock could not be read']),
});

export const StatesOfNewNumbersWhileTheyLoad = meta.story({
  name: 'states of new numbers, while they load',
  tags: ['R18'],
  ...showing(scenes['states of new numbers, while they load']),
});

export const StatesOfNewNumbers = meta.story({
  name: 'states of new numbers',
  tags: ['R18'],
  ...showing(scenes['states of new numbers']),
});

export const NoStateHasNewNumbers = meta.story({
  name: 'no state has new numbers',
  tags: ['R18'],
  ...showing(scenes['no state has new numbers']),
});

export const StatesOfNewNumbersCouldNotBeRead = meta.story({
  name: 'states of new numbers could not be read',
  tags: ['R18'],
  ...showing(scenes['states of new numbers could not be read']),
});

export const AreaCodesWhileTheyLoad = meta.story({
  name: 'area codes, while they load',
  tags: ['R18'],
  ...showing(scenes['area codes, while they load']),
});

export const AreaCodes = meta.story({
  name: 'area codes',
  tags: ['R18'],
  ...showing(scenes['area codes']),
});

export const NoAreaCodeHasNewNumbers = meta.story({
  name: 'no area code has new numbers',
  tags: ['R18'],
  ...showing(scenes['no area code has new numbers']),
});

export const AreaCodesCouldNotBeRead = meta.story({
  name: 'area codes could not be read',
  tags: ['R18'],
  ...showing(scenes['area codes could not be read']),
});

export const NewNumbersWhileTheyLoad = meta.story({
  name: 'new numbers, while they load',
  tags: ['R18'],
  ...showing(scenes['new numbers, while they load']),
});

export const NewNumbers = meta.story({
  name: 'new numbers',
  tags: ['R18'],
  ...showing(scenes['new numbers']),
});

export const NoNewNumberThere = meta.story({
  name: 'no new number there',
  tags: ['R18'],
  ...showing(scenes['no new number there']),
});

export const NewNumbersCouldNotBeRead = meta.story({
  name: 'new numbers could not be read',
  tags: ['R18'],
  ...showing(scenes['new numbers could not be read']),
});

export const WhileANumberIsHeldForOne = meta.story({
  name: 'while a number is held for one',
  tags: ['R18'],
  ...showing(scenes['while a number is held for one']),
});

export const ANumberThatIsHeld = meta.story({
  name: 'a number that is held',
  tags: ['R18'],
  ...showing(scenes['a number that is held']),
});

export const AHoldThatHasEnded = meta.story({
  name: 'a hold that has ended',
  tags: ['R18'],
  ...showing(scenes['a hold that has ended']),
});

export const TheNumberCouldNotBeHeld = meta.story({
  name: 'the number could not be held',
  tags: ['R18'],
  ...showing(scenes['the number could not be held']),
});

export const ANumberThatIsGoneWhileOthersAreLookedFor = meta.story({
  name: 'a number that is gone, while others are looked for',
  tags: ['R18'],
  ...showing(scenes['a number that is gone, while others are looked for']),
});

export const ANumberThatIsGone = meta.story({
  name: 'a number that is gone',
  tags: ['R18'],
  ...showing(scenes['a number that is gone']),
});

export const AnotherNumberInThePlaceOfTheHeldOne = meta.story({
  name: 'another number in the place of the held one',
  tags: ['R18'],
  ...showing(scenes['another number in the place of the held one']),
});

export const LeavingWhileANumberIsBeingHeld = meta.story({
  name: 'leaving while a number is being held',
  tags: ['R18'],
  ...showing(scenes['leaving while a number is being held']),
});

export const GivingAHeldNumberBack = meta.story({
  name: 'giving a held number back',
  tags: ['R18'],
  ...showing(scenes['giving a held number back']),
});

export const NoNumberToBeHad = meta.story({
  name: 'no number to be had',
  tags: ['R04', 'R17', 'R18'],
  ...showing(scenes['no number to be had']),
});

export const SomebodyWithoutANumber = meta.story({
  name: 'somebody without a number',
  tags: ['R17'],
  ...showing(scenes['somebody without a number']),
});

export const SignedInAgainOverTheNumbersWhileItIsRecognised = meta.story({
  name: 'signed in again over the numbers, while it is recognised',
  tags: ['R17'],
  ...showing(scenes['signed in again over the numbers, while it is recognised']),
});
