import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { shippingScenes as scenes } from '../scenes/shipping.scenes.ts';

const meta = preview.meta({ title: 'States/Shipping' });

export const ShippingAddressesWhileTheyLoad = meta.story({
  name: 'shipping addresses, while they load',
  tags: ['R19'],
  ...showing(scenes['shipping addresses, while they load']),
});

export const ShippingAddressesCouldNotBeLoaded = meta.story({
  name: 'shipping addresses could not be loaded',
  tags: ['R19'],
  ...showing(scenes['shipping addresses could not be loaded']),
});

export const OneAddressForAll = meta.story({
  name: 'one address for all',
  tags: ['R19'],
  ...showing(scenes['one address for all']),
});

export const NoAddressIsTheAccountsOwn = meta.story({
  name: 'no address is the account’s own',
  tags: ['R19'],
  ...showing(scenes['no address is the account’s own']),
});

export const PricesOfOneParcelWhileTheyLoad = meta.story({
  name: 'prices of one parcel, while they load',
  tags: ['R19'],
  ...showing(scenes['prices of one parcel, while they load']),
});

export const PricesOfOneParcelCouldNotBeRead = meta.story({
  name: 'prices of one parcel could not be read',
  tags: ['R19'],
  ...showing(scenes['prices of one parcel could not be read']),
});

export const NothingCanBeShippedThere = meta.story({
  name: 'nothing can be shipped there',
  tags: ['R19'],
  ...showing(scenes['nothing can be shipped there']),
});

export const SeveralAddresses = meta.story({
  name: 'several addresses',
  tags: ['R20'],
  ...showing(scenes['several addresses']),
});

export const SeveralAddressesOnePickedAndNotAssigned = meta.story({
  name: 'several addresses, one picked and not assigned',
  tags: ['R20'],
  ...showing(scenes['several addresses, one picked and not assigned']),
});

export const SeveralAddressesNonePickedYet = meta.story({
  name: 'several addresses, none picked yet',
  tags: ['R20'],
  ...showing(scenes['several addresses, none picked yet']),
});

export const SeveralAddressesOnePhoneStillWithout = meta.story({
  name: 'several addresses, one phone still without',
  tags: ['R20'],
  ...showing(scenes['several addresses, one phone still without']),
});

export const PricesOfSeveralParcelsWhileTheyLoad = meta.story({
  name: 'prices of several parcels, while they load',
  tags: ['R20'],
  ...showing(scenes['prices of several parcels, while they load']),
});

export const PricesOfSeveralParcelsCouldNotBeRead = meta.story({
  name: 'prices of several parcels could not be read',
  tags: ['R20'],
  ...showing(scenes['prices of several parcels could not be read']),
});

export const NothingCanBeShippedToSeveral = meta.story({
  name: 'nothing can be shipped to several',
  tags: ['R20'],
  ...showing(scenes['nothing can be shipped to several']),
});

export const ANewShippingAddress = meta.story({
  name: 'a new shipping address',
  tags: ['R19'],
  ...showing(scenes['a new shipping address']),
});

export const ANewShippingAddressWhileItsFormLoads = meta.story({
  name: 'a new shipping address, while its form loads',
  tags: ['R19'],
  ...showing(scenes['a new shipping address, while its form loads']),
});

export const TheFormOfAnAddressCouldNotBeRead = meta.story({
  name: 'the form of an address could not be read',
  tags: ['R19'],
  ...showing(scenes['the form of an address could not be read']),
});

export const AShippingAddressWithProblems = meta.story({
  name: 'a shipping address with problems',
  tags: ['R19'],
  ...showing(scenes['a shipping address with problems']),
});

export const AShippingAddressWhileItIsChecked = meta.story({
  name: 'a shipping address, while it is checked',
  tags: ['R19'],
  ...showing(scenes['a shipping address, while it is checked']),
});

export const AShippingAddressCouldNotBeChecked = meta.story({
  name: 'a shipping address could not be checked',
  tags: ['R19'],
  ...showing(scenes['a shipping address could not be checked']),
});

export const AnAddressThatTheMapSpellsOtherwise = meta.story({
  name: 'an address that the map spells otherwise',
  tags: ['R19', 'R30'],
  ...showing(scenes['an address that the map spells otherwise']),
});

export const BackFromAnotherSpelling = meta.story({
  name: 'back from another spelling',
  tags: ['R19', 'R30'],
  ...showing(scenes['back from another spelling']),
});

export const AnAddressThatCantBeChecked = meta.story({
  name: 'an address that can’t be checked',
  tags: ['R19', 'R30'],
  ...showing(scenes['an address that can’t be checked']),
});

export const AnAddressThatNoMapHas = meta.story({
  name: 'an address that no map has',
  tags: ['R19', 'R30'],
  ...showing(scenes['an address that no map has']),
});

export const ANewShippingAddressWhileItIsSaved = meta.story({
  name: 'a new shipping address, while it is saved',
  tags: ['R19'],
  ...showing(scenes['a new shipping address, while it is saved']),
});

export const AShippingAddressCouldNotBeSaved = meta.story({
  name: 'a shipping address could not be saved',
  tags: ['R19'],
  ...showing(scenes['a shipping address could not be saved']),
});

export const OneMoreAddressAmongSeveral = meta.story({
  name: 'one more address among several',
  tags: ['R20'],
  ...showing(scenes['one more address among several']),
});

export const OneMoreAddressAmongSeveralWhileItIsSaved = meta.story({
  name: 'one more address among several, while it is saved',
  tags: ['R20'],
  ...showing(scenes['one more address among several, while it is saved']),
});

export const OneMoreAddressAmongSeveralCouldNotBeSaved = meta.story({
  name: 'one more address among several could not be saved',
  tags: ['R20'],
  ...showing(scenes['one more address among several could not be saved']),
});

export const SignedInAgainOverShippingWhileItIsRecognised = meta.story({
  name: 'signed in again over shipping, while it is recognised',
  tags: ['R19'],
  ...showing(scenes['signed in again over shipping, while it is recognised']),
});
