import type { SetupOption } from '../../src/domain/setup.ts';
import { selectIsAcknowledged } from '../../src/machines/wizard/wizard-charges.selectors.ts';
import {
  selectOpenOption,
  selectSetupPeople,
} from '../../src/machines/wizard/wizard-setup.selectors.ts';
import { parcels } from '../../src/machines/wizard/wizard-run.ts';
import { en } from '../../src/messages/en.ts';
import { nameOf } from '../harness/accessible-name.ts';
import { firstOf, pick, press, tick } from './acts.ts';
import { isNumberWindow } from './number-pages.ts';
import { allOf, usable, type Act, type Contents, type Screen } from './page-object.ts';
import { isPhoneWindow } from './phone-pages.ts';
import { isRoleWindow } from './role-pages.ts';
import { hasHeading, hasWindow } from './sights.ts';

const { charges, footer, missingAddress, roles, roster, setup } = en;

const moves = { 'step.back': press(footer.back), 'run.cancel': press(footer.cancel) };

const submit = press((screen) => footer.submit(screen.wizard.context.roster.rows.length));

/** Marks exactly these people: all or none of them at once, and else one by one. */
const markRows: Act = async (screen, { rowIds }) => {
  const people = selectSetupPeople(screen.wizard);
  const wrong = people.flatMap(({ row, isMarked }, index) =>
    rowIds.includes(row.id) === isMarked ? [] : [nameOfPerson(screen, index)],
  );
  const names = wrong.length === people.length ? [setup.everybody(people.length)] : wrong;
  for (const name of names) {
    usable(screen, 'checkbox', name)?.click();
    await screen.rendered();
  }
  return names.length > 0;
};

const acknowledging = tick(nameOfBox, ({ type }) => type === 'charges.acknowledge');

/** The steps after the first, and the windows that lie over steps (R13 to R32). */
export const stepPages = {
  phone: { isOpen: isPhoneWindow, acts: {} },
  number: { isOpen: isNumberWindow, acts: {} },
  shipping: {
    isOpen: hasHeading(({ wizard }) => en.shipping.heading(parcels(wizard.context).length)),
    acts: { ...moves, 'step.next': press(footer.next) },
  },
  setup: {
    isOpen: hasHeading(setup.heading),
    contents: setupContents,
    acts: {
      ...moves,
      'rows.mark': markRows,
      'setup.choose': pick((_, { option }) => setup.options[option as SetupOption].name),
      'role.open': press(roles.edit),
      'run.submit': firstOf(submit, press(footer.review)),
    },
  },
  role: { isOpen: isRoleWindow, acts: {} },
  missingAddress: {
    isOpen: hasWindow(missingAddress.heading),
    acts: {
      'emergency.back': press(missingAddress.back),
      'emergency.skip': press(missingAddress.skip),
    },
  },
  confirm: {
    isOpen: hasHeading(charges.heading),
    contents: chargesContents,
    acts: {
      ...moves,
      'charges.acknowledge': acknowledging,
      'charges.withdraw': acknowledging,
      'quote.retry': press(charges.retry),
      'run.submit': submit,
    },
  },
};

/** Who is marked, with whom something is left to do, and which way to start is chosen. */
function setupContents(screen: Screen): Contents {
  const people = selectSetupPeople(screen.wizard);
  const option = selectOpenOption(screen.wizard);
  const names = people.map((_, index) => nameOfPerson(screen, index));
  const boxes = allOf(screen, 'checkbox').filter((box) => names.includes(nameOf(box)));
  const ways = Object.values(setup.options).map(({ name }) => name);
  const chosen = allOf(screen, 'radio').filter(({ checked }) => checked);
  return {
    shown: {
      people: boxes.map((box) => [nameOf(box), box.checked, box.matches('[data-problem]')]),
      chosen: chosen.map(nameOf).filter((name) => ways.includes(name)),
    },
    due: {
      people: people.map(({ isMarked, issues }, index) => [
        names[index],
        isMarked,
        issues.length > 0,
      ]),
      chosen: option === null ? [] : [setup.options[option].name],
    },
  };
}

/** The charges that are agreed to, as far as they are known. */
function chargesContents(screen: Screen): Contents {
  const boxes = allOf(screen, 'checkbox').map((box) => [nameOf(box), box.checked]);
  const { quote } = screen.wizard.context.charges;
  const isHidden = quote === null || screen.wizard.matches({ editing: { confirm: 'quoteFailed' } });
  return {
    shown: boxes,
    due: isHidden ? [] : [[nameOfBox(screen), selectIsAcknowledged(screen.wizard)]],
  };
}

function nameOfBox({ wizard }: Screen): string {
  const { quote } = wizard.context.charges;
  return quote === null ? '' : charges.acknowledge(quote.dueNow, quote.recurring);
}

function nameOfPerson({ wizard }: Screen, index: number): string {
  const row = wizard.context.roster.rows[index];
  return `${roster.rowName(index + 1, '')}, ${row?.firstName} ${row?.lastName}`;
}
