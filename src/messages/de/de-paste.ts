import type { PasteMessages } from '../paste-messages.ts';
import { people, plural } from './german.ts';

/** The words of the window for whole lists, in German. */
export const dePaste: PasteMessages = {
  paste: {
    title: 'Personen aus einer Liste hinzufügen',
    list: 'Liste der Personen',
    hint: 'Aus einer Tabelle kopierte Zeilen, CSV-Zeilen oder Adressen aus einer E-Mail. Nennt die erste Zeile die Spalten, dürfen sie in beliebiger Reihenfolge stehen.',
    chooseFile: 'Datei auswählen …',
    dropHint: 'oder eine CSV- oder Textdatei hier ablegen',
    found: (count) =>
      count === 0
        ? 'Noch niemand gefunden'
        : plural(count, { one: '# Person gefunden', other: '# Personen gefunden' }),
    surplus: (count, limit) =>
      `Ein Durchgang fasst ${people(limit)}: ${plural(count, {
        one: '# ist zu viel. Zeilen lassen sich danach entfernen.',
        other: '# sind zu viel. Zeilen lassen sich danach entfernen.',
      })}`,
    guessedLetters:
      'Die Datei sagt nicht, wie ihre Umlaute und Akzente kodiert sind. Prüfen Sie die Namen, in denen welche vorkommen.',
    add: (count) =>
      count === 0
        ? 'Personen hinzufügen'
        : plural(count, { one: '# Person hinzufügen', other: '# Personen hinzufügen' }),
    nobody:
      'In dieser Liste ist noch niemand. Fügen Sie sie hier ein, oder wählen Sie eine Datei aus.',
    notText: (file) =>
      `„${file}“ ist keine Textdatei. Speichern Sie die Tabelle als CSV, oder kopieren Sie ihre Zellen und fügen Sie sie hier ein.`,
    tooLarge: (file) =>
      `„${file}“ ist größer als 1 MB. Kopieren Sie die nötigen Zeilen, und fügen Sie sie hier ein.`,
  },
};
