import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { phoneScenes as scenes } from '../scenes/phones.scenes.ts';

const meta = preview.meta({ title: 'States/Phones' });

export const PhonesInStock = meta.story({
  name: 'phones in stock',
  tags: ['R13', 'R14'],
  ...showing(scenes['phones in stock']),
});

export const PhonesInStockWhileTheyLoad = meta.story({
  name: 'phones in stock, while they load',
  tags: ['R14'],
  ...showing(scenes['phones in stock, while they load']),
});

export const PhonesInStockWhileOneTypes = meta.story({
  name: 'phones in stock, while one types',
  tags: ['R14'],
  ...showing(scenes['phones in stock, while one types']),
});

export const NoPhoneInStockLikeThat = meta.story({
  name: 'no phone in stock like that',
  tags: ['R14'],
  ...showing(scenes['no phone in stock like that']),
});

export const PhonesInStockCouldNotBeRead = meta.story({
  name: 'phones in stock could not be read',
  tags: ['R14'],
  ...showing(scenes['phones in stock could not be read']),
});

export const MorePhonesInStockWhileTheyLoad = meta.story({
  name: 'more phones in stock, while they load',
  tags: ['R14'],
  ...showing(scenes['more phones in stock, while they load']),
});

export const MorePhonesInStockCouldNotBeRead = meta.story({
  name: 'more phones in stock could not be read',
  tags: ['R14'],
  ...showing(scenes['more phones in stock could not be read']),
});

export const PhonesToBuy = meta.story({
  name: 'phones to buy',
  tags: ['R15', 'R16'],
  ...showing(scenes['phones to buy']),
});

export const PhonesToBuyWhileTheyLoad = meta.story({
  name: 'phones to buy, while they load',
  tags: ['R15'],
  ...showing(scenes['phones to buy, while they load']),
});

export const PhonesToBuyWhileOneTypes = meta.story({
  name: 'phones to buy, while one types',
  tags: ['R15'],
  ...showing(scenes['phones to buy, while one types']),
});

export const PhonesToBuyNarrowedByFilters = meta.story({
  name: 'phones to buy, narrowed by filters',
  tags: ['R15'],
  ...showing(scenes['phones to buy, narrowed by filters']),
});

export const NoPhoneToBuyLikeThat = meta.story({
  name: 'no phone to buy like that',
  tags: ['R15'],
  ...showing(scenes['no phone to buy like that']),
});

export const PhonesToBuyCouldNotBeRead = meta.story({
  name: 'phones to buy could not be read',
  tags: ['R15'],
  ...showing(scenes['phones to buy could not be read']),
});

export const MorePhonesToBuyWhileTheyLoad = meta.story({
  name: 'more phones to buy, while they load',
  tags: ['R15'],
  ...showing(scenes['more phones to buy, while they load']),
});

export const MorePhonesToBuyCouldNotBeRead = meta.story({
  name: 'more phones to buy could not be read',
  tags: ['R15'],
  ...showing(scenes['more phones to buy could not be read']),
});

export const APhoneInDetail = meta.story({
  name: 'a phone in detail',
  tags: ['R15'],
  ...showing(scenes['a phone in detail']),
});

export const NoPhoneToBeHad = meta.story({
  name: 'no phone to be had',
  tags: ['R04', 'R13'],
  ...showing(scenes['no phone to be had']),
});

export const PhonesOfDifferentModelsBoughtAndFromStock = meta.story({
  name: 'phones of different models, bought and from stock',
  tags: ['R13', 'R14', 'R16'],
  ...showing(scenes['phones of different models, bought and from stock']),
});

export const SignedInAgainOverThePhonesWhileItIsRecognised = meta.story({
  name: 'signed in again over the phones, while it is recognised',
  tags: ['R13'],
  ...showing(scenes['signed in again over the phones, while it is recognised']),
});
