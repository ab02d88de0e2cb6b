import type { FirstMessages } from '../first-messages.ts';
import { numbers, people, plural } from './german.ts';

/** How many people need attention, in German. */
export const attentionOf = (count: number): string =>
  plural(count, { one: '# mit Problem', other: '# mit Problemen' });
/** Of how many people the name was guessed, in German. */
export const derivedNames = (count: number): string =>
  plural(count, {
    one: 'Der Name von # Person wurde aus der Adresse abgeleitet. Prüfen Sie ihn.',
    other: 'Die Namen von # Personen wurden aus den Adressen abgeleitet. Prüfen Sie sie.',
  });
/** How many columns found no place, in German. */
export const leftOutColumns = (count: number): string =>
  plural(count, {
    one: '# eingefügte Spalte ließ sich nicht zuordnen und wurde ausgelassen.',
    other: '# eingefügte Spalten ließen sich nicht zuordnen und wurden ausgelassen.',
  });

/** What is spoken, in German. */
export const deAnnouncements: FirstMessages['announcements'] = {
  rowsAdded: (added, count, limit) =>
    `${plural(added, { one: '# Benutzer hinzugefügt', other: '# Benutzer hinzugefügt' })}, ${numbers(count)} von ${numbers(limit)}.`,
  rowsPasted: ({ people: count, attention, derived, leftOut }) =>
    [
      attention === 0 ? `${people(count)}.` : `${people(count)}, ${attentionOf(attention)}.`,
      ...(derived === 0 ? [] : [derivedNames(derived)]),
      ...(leftOut === 0 ? [] : [leftOutColumns(leftOut)]),
    ].join(' '),
  rowDuplicated: (row) =>
    `Benutzer ${numbers(row)} dupliziert. Geben Sie einen Namen und eine E-Mail-Adresse ein.`,
  rowRestored: (row) => `Benutzer ${numbers(row)} ist wieder da.`,
  rowRemoved: (row, count) =>
    `Benutzer ${numbers(row)} entfernt, noch ${people(count)}. Strg+Z macht es rückgängig.`,
  noRoom: (limit) => `Keine weiteren Zeilen: Ein Durchgang umfasst höchstens ${people(limit)}.`,
  needAttention: (count) =>
    plural(count, {
      one: 'Bei # Person gibt es ein Problem.',
      other: 'Bei # Personen gibt es Probleme.',
    }),
  uniqueEmailOff: (invited) =>
    invited === 0
      ? 'Jetzt kann niemand per E-Mail eingeladen werden.'
      : `Jetzt kann niemand per E-Mail eingeladen werden. ${plural(invited, { one: '# Person ist', other: '# Personen sind' })} für eine Einladung vorgesehen.`,
  undone: (count) => `Rückgängig gemacht. ${people(count)}.`,
  redone: (count) => `Wiederholt. ${people(count)}.`,
  rowsRepaired: (count, attention) =>
    attention === 0
      ? `${people(count)} in Ordnung gebracht.`
      : `${people(count)} in Ordnung gebracht, ${attentionOf(attention)}.`,
  rowsFilled: (count) => `${people(count)} geändert.`,
  planOfOtherAccount:
    'Der gespeicherte Entwurf gehört zu einem anderen Konto und wurde nicht übernommen.',
  accountChanged: 'Sie haben sich bei einem anderen Konto angemeldet. Die Liste beginnt neu.',
};
