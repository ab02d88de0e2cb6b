import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import type { RowField } from '../../src/domain/row-field.ts';
import { cellName } from '../harness/readings.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

type Mounted = Awaited<ReturnType<typeof mountWizard>>;

/** A wizard with 25 people that counts how often each row is rendered, by the one button that a row has once. */
async function mountCounted() {
  const wizard = await mountWizard({ people: 25 });
  const rendered: number[] = [];
  const duplicate = (row: number) => {
    rendered.push(row);
    return en.roster.duplicate(row);
  };
  wizard.element.messages = { ...en, roster: { ...en.roster, duplicate } };
  await wizard.rendered();
  expect(rendered, 'rows that new words render').to.have.length(25);
  return {
    ...wizard,
    /** What is rendered while something is done, each rendering by the number of its row. */
    async during(work: () => Promise<unknown>): Promise<readonly number[]> {
      rendered.length = 0;
      await work();
      await wizard.settle();
      return [...rendered];
    },
  };
}

interface Edit {
  readonly role: 'textbox' | 'combobox';
  readonly field: RowField;
  readonly make: (wizard: Mounted) => Promise<unknown>;
}

/** What somebody does in one cell. */
const edits: Readonly<Record<string, Edit>> = {
  'a letter': { role: 'textbox', field: 'lastName', make: (wizard) => wizard.type('x') },
  'a letter that makes an address wrong': {
    role: 'textbox',
    field: 'email',
    make: (wizard) => wizard.type('@'),
  },
  'another cost centre': {
    role: 'combobox',
    field: 'costCenterId',
    make: (wizard) => wizard.type('L'),
  },
  'a value that is pasted': {
    role: 'textbox',
    field: 'lastName',
    make: (wizard) => wizard.paste('Lindqvist\tlindqvist@northwind.example'),
  },
};

describe('an edit in a roster of 25', () => {
  for (const [name, { role, field, make }] of Object.entries(edits)) {
    it(`renders one row, and that once: ${name}`, async () => {
      const wizard = await mountCounted();
      wizard.focusOn(role, cellName(7, field));

      expect(await wizard.during(() => make(wizard))).to.deep.equal([7]);
    });
  }

  it('renders its row once for each of the letters that are typed', async () => {
    const wizard = await mountCounted();
    wizard.focusOn('textbox', cellName(25, 'firstName'));
    const rows = await wizard.during(async () => {
      for (const letter of 'Amira') await wizard.type(letter);
    });

    expect(rows).to.deep.equal([25, 25, 25, 25, 25]);
  });

  it('renders no row at all when the focus only passes through', async () => {
    const wizard = await mountCounted();
    wizard.focusOn('textbox', cellName(7, 'firstName'));

    expect(await wizard.during(() => wizard.press('Tab', 'Tab', 'Tab'))).to.deep.equal([]);
  });

  it('renders a row once to fill its lists, when the focus comes to the first of them', async () => {
    const wizard = await mountCounted();
    wizard.focusOn('textbox', cellName(7, 'extension'));
    const through = () => wizard.press('Tab', 'Tab', 'Shift+Tab');

    expect(await wizard.during(through)).to.deep.equal([7]);
    expect(await wizard.during(through)).to.deep.equal([]);
  });

  it('renders the row of an extension that is there already, and not the other one of the two', async () => {
    const wizard = await mountCounted();
    wizard.focusOn('textbox', cellName(9, 'extension'));
    const rows = await wizard.during(async () => {
      await wizard.type(wizard.value(3, 'extension'));
      await wizard.press('Tab');
    });

    expect(wizard.problems(9)).to.have.length(1);
    expect([...new Set(rows)]).to.deep.equal([9]);
  });

  it('renders a row that comes back once: what was removed is not drawn any more', async () => {
    const wizard = await mountCounted();
    // The way through all rows takes eight seconds.
    wizard.focusOn('textbox', cellName(25, 'email'));
    await wizard.fill(cellName(25, 'extension'), wizard.value(3, 'extension'));
    await wizard.clickOn('button', en.roster.remove(25));
    const rows = await wizard.during(() => wizard.clickOn('button', en.roster.undo));

    expect(wizard.problems(25)).to.have.length(1);
    expect(rows.filter((row) => row === 25)).to.deep.equal([25]);
  });
});
