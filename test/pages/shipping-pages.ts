import type { ShippingContext } from '../../src/machines/pickers/shipping.types.ts';
import { en } from '../../src/messages/en.ts';
import { escape, firstOf, pick, press, tick } from './acts.ts';
import { allNamed, type Act, type Screen } from './page-object.ts';
import { hasHeading, hasWindow } from './sights.ts';

const words = en.shipping;

/** Marks exactly these phones; where they are marked already, one is marked anew. */
const markRows: Act = async (screen, { rowIds }) => {
  const { people, marked } = contextOf(screen);
  const wrong = people.flatMap(({ rowId }, index) =>
    rowIds.includes(rowId) === marked.includes(rowId) ? [] : [index],
  );
  for (const index of wrong.length > 0 ? wrong : [0, 0]) {
    // People may have the same name and the same phone.
    const boxes = people.flatMap(({ name, model }) =>
      allNamed(screen, 'checkbox', words.phone(name, model)),
    );
    [...new Set(boxes)][index]?.click();
    await screen.rendered();
  }
  return true;
};

/** The pages of the step in which phones get their addresses (R19, R20). */
export const shippingPages = {
  shipping: {
    isOpen: hasHeading((screen) => words.heading(contextOf(screen).people.length)),
    acts: {
      'mode.set': tick(words.several, ({ mode }) => mode === 'multiple'),
      'rows.mark': markRows,
      'address.pick': pick((screen, { addressId }) => addressOf(screen, addressId).join(' ')),
      'address.edit': press((screen, { addressId }) => {
        const [recipient, line] = addressOf(screen, addressId);
        return words.editOf(recipient, line);
      }),
      'method.pick': pick(
        (screen, { methodId }) =>
          contextOf(screen).methods.find(({ id }) => id === methodId)?.label ?? '',
      ),
      'address.assign': press(words.assign),
      'address.new': press(words.add),
      'call.retry': press(words.retry),
    },
  },
  shippingAddress: {
    isOpen: hasWindow(en.addresses.titles.shipping),
    acts: {
      'draft.edit': press(words.change),
      'draft.drop': firstOf(press(words.drop), escape),
      'call.retry': press(words.retry),
    },
  },
};

function contextOf({ snapshot }: Screen): ShippingContext {
  return snapshot.context;
}

function addressOf(screen: Screen, id: string): readonly [recipient: string, line: string] {
  const found = contextOf(screen).addresses.find((each) => each.id === id);
  return found === undefined ? ['', ''] : [found.recipient, en.addresses.line(found.address)];
}
