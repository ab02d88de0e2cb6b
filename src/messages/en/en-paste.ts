import type { PasteMessages } from '../paste-messages.ts';
import { people, plural } from './english.ts';

/** The words of the window for whole lists, in English. */
export const enPaste: PasteMessages = {
  paste: {
    title: 'Add people from a list',
    list: 'List of people',
    hint: 'Rows copied from a spreadsheet, lines of CSV, or addresses out of an email. With column names in its first line, the columns may come in any order.',
    chooseFile: 'Choose a file…',
    dropHint: 'or drop a CSV or text file here',
    found: (count) =>
      count === 0
        ? 'Nobody found yet'
        : plural(count, { one: '# person found', other: '# people found' }),
    surplus: (count, limit) =>
      `A run can have ${people(limit)}: ${plural(count, {
        one: '# of them is too many. You can remove rows after adding.',
        other: '# of them are too many. You can remove rows after adding.',
      })}`,
    guessedLetters:
      'The file does not say how its accented letters are written. Check the names that have some.',
    add: (count) =>
      count === 0 ? 'Add people' : plural(count, { one: 'Add # person', other: 'Add # people' }),
    nobody: 'There is nobody in this list yet. Paste it here, or choose a file.',
    notText: (file) =>
      `“${file}” is not a text file. Save the sheet as CSV, or copy its cells and paste them here.`,
    tooLarge: (file) =>
      `“${file}” is larger than 1 MB. Copy the rows that you need and paste them here.`,
  },
};
