import { cellName } from './readings.ts';
import type { WizardHarness } from './wizard-harness.ts';

/** What an admin does, counted: a click, a key chord, a paste, a field typed. */
export interface Operations {
  paste(text: string): Promise<void>;
  chord(keys: string): Promise<void>;
  click(role: string, name: string): Promise<void>;
  /** Goes to a field, which is not counted, and types. */
  typeIn(name: string, text: string): Promise<void>;
  count(): number;
}

/** Begins to count, with the focus in the first cell. */
export function countOperations(wizard: WizardHarness): Operations {
  let operations = 0;
  const counted = async (work: Promise<unknown>): Promise<void> => {
    operations += 1;
    await work;
    await wizard.settle();
  };
  wizard.focusOn('textbox', cellName(1, 'firstName'));
  return {
    paste: (text) => counted(wizard.paste(text)),
    chord: (keys) => counted(wizard.press(keys)),
    click: (role, name) => counted(wizard.clickOn(role, name)),
    typeIn: (name, text) => counted(wizard.fill(name, text)),
    count: () => operations,
  };
}
