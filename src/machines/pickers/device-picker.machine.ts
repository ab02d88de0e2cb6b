import { devicePickerSetup } from './device-picker.setup.ts';
import { openDevicePicker } from './device-picker.types.ts';
import { phoneCatalog, phoneDetails } from './states/phone-catalog.ts';
import { phoneStock } from './states/phone-stock.ts';

/**
 * Picks what one person calls with: the app, a phone in stock or one to buy (R13 to R16).
 *
 * It opens on the list that can be used; where neither can, only the app is left (R04).
 */
export const devicePickerMachine = devicePickerSetup.createMachine({
  id: 'devicePicker',
  context: ({ input }) => openDevicePicker(input),
  initial: 'opening',
  on: {
    'app.pick': { target: '.closed', actions: 'chooseApp' },
    'picker.close': { target: '.closed' },
  },
  states: {
    opening: {
      always: [
        { guard: 'hasBought', target: 'catalog' },
        { guard: 'canAssign', target: 'inventory' },
        { guard: 'canBuy', target: 'catalog' },
        { target: 'barred' },
      ],
    },
    inventory: {
      ...phoneStock,
      on: {
        ...phoneStock.on,
        'list.show': {
          guard: { type: 'canShowCatalog', params: ({ event }) => event },
          target: 'catalog',
          actions: 'forgetLists',
        },
      },
    },
    catalog: {
      ...phoneCatalog,
      on: {
        ...phoneCatalog.on,
        'list.show': {
          guard: { type: 'canShowInventory', params: ({ event }) => event },
          target: 'inventory',
          actions: 'forgetLists',
        },
      },
    },
    details: phoneDetails,
    barred: {
      meta: {
        page: 'phonesBarred',
        requirements: ['R04', 'R13'],
        focus: 'heading',
        announce: 'title',
      },
    },
    closed: { type: 'final' },
  },
  output: ({ context }) => context.ending,
  options: { maxIterations: 1000 },
});
