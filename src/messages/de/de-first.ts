import type { Repair } from '../../domain/repairs.ts';
import type { FirstMessages } from '../first-messages.ts';
import { moneyText } from '../format.ts';
import { attentionOf, deAnnouncements, derivedNames, leftOutColumns } from './de-announcements.ts';
import { deFailures, deIssues, deIssuesAlike } from './de-issues.ts';
import { locale, numbers, people, plural, RETRY } from './german.ts';

const repairLabel = (repair: Repair): string => {
  switch (repair.kind) {
    case 'useExtension':
      return `${repair.extension} verwenden`;
    case 'removeTwin':
      return `Dieselbe Person wie Benutzer ${numbers(repair.ofRow)}: entfernen`;
    case 'removeSurplus':
    case 'removeBlank':
      return 'Diese Zeile entfernen';
    case 'dropCostCenter':
      return 'Leer lassen';
  }
};
const REPAIRS_OF_ALL: Readonly<Record<Repair['kind'], string>> = {
  useExtension: 'freie Nebenstellen verwenden',
  removeTwin: 'doppelte Personen entfernen',
  removeSurplus: 'überzählige Zeilen entfernen',
  removeBlank: 'leere Zeilen entfernen',
  dropCostCenter: 'unbekannte Kostenstellen leer lassen',
};
const rowName = (row: number): string => `Benutzer ${numbers(row)}`;

/** What the first step needs, and whatever page is left or waited for, in German. */
export const deFirst: FirstMessages = {
  locale,
  direction: 'ltr',
  title: 'Benutzer hinzufügen',
  steps: {
    people: 'Personen',
    shipping: 'Versand',
    setup: 'Einrichtung',
    confirm: 'Bestätigung',
    outcome: 'Ergebnis',
  },
  stepState: { done: 'erledigt', current: 'aktueller Schritt', ahead: 'offen' },
  stepOf: (name, step, steps) => `${name}, Schritt ${step} von ${steps}`,

  loading: {
    wait: 'Das Konto wird geladen …',
    failed: 'Das Konto konnte nicht geladen werden',
    retry: RETRY,
  },
  noTransport:
    'Dieser Assistent hat keinen Transport und erreicht daher kein Backend. Setzen Sie die Eigenschaft „transport“ des Elements, zum Beispiel auf httpTransport({ baseUrl }).',

  parts: {
    wait: 'Wird vorbereitet …',
    failed: (title) => `„${title}“ konnte nicht geladen werden`,
    hint: 'Ihre Eingaben sind nicht verloren. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
    retry: RETRY,
  },

  userTypes: {
    legend: 'Benutzertyp',
    summary: (kind, freeCalls) =>
      ({
        full: 'Anrufe, Nachrichten und Besprechungen. Mit Telefon und Rufnummer.',
        videoPaid: 'Besprechungen mit Lizenz und Nachrichten. Keine direkten Anrufe.',
        videoFree: 'Besprechungen und Nachrichten. Keine direkten Anrufe.',
        mobile: `Nachrichten und Besprechungen. Anrufe nur über die automatische Vermittlung und RingOut; bei mehr als ${numbers(freeCalls)} im Abrechnungszeitraum wird ein weiterer Benutzer berechnet.`,
      })[kind],
    licences: (left) =>
      left === null
        ? 'Kostenlos'
        : plural(left, { one: 'noch # Lizenz', other: 'noch # Lizenzen' }),
  },

  roster: {
    heading: 'Wen möchten Sie hinzufügen?',
    caption: (count) => `Hinzuzufügende Personen: ${numbers(count)}`,
    fields: {
      firstName: 'Vorname',
      lastName: 'Nachname',
      email: 'E-Mail',
      extension: 'Nst.',
      siteId: 'Standort',
      costCenterId: 'Kostenstelle',
    },
    row: 'Nr.',
    actions: 'Aktionen',
    cell: (row, control) => `${rowName(row)}, ${control}`,
    rowName: (row, person) => (person === '' ? rowName(row) : `${rowName(row)}, ${person}`),
    noCostCenter: 'Keine',
    choose: 'Auswählen …',
    add: 'Hinzufügen',
    howMany: 'Wie viele Zeilen hinzugefügt werden',
    room: (left) =>
      left === 0 ? 'Kein Platz mehr in diesem Durchgang' : `Platz für ${numbers(left)} weitere`,
    list: 'Liste einfügen oder importieren',
    duplicate: (row) => `${rowName(row)} duplizieren`,
    remove: (row) => `${rowName(row)} entfernen`,
    fill: {
      open: (row) => `Von ${rowName(row)} in andere Zeilen kopieren`,
      below: (count) =>
        plural(count, {
          one: 'In die Zeile darunter kopieren',
          other: 'In # Zeilen darunter kopieren',
        }),
      all: (count) =>
        plural(count, {
          one: 'In die andere Zeile kopieren',
          other: 'In alle # anderen Zeilen kopieren',
        }),
      cell: (field, value) => `${field}: ${value}`,
    },
    removed: (count) => plural(count, { one: '1 Zeile entfernt.', other: '# Zeilen entfernt.' }),
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    skip: 'Tabelle überspringen',
    uniqueEmail: 'Eindeutige E-Mail-Adressen verlangen',
    uniqueEmailHint: 'Jede Person meldet sich mit einer eigenen Adresse an.',
    sharedEmailHint:
      'Mehrere Personen dürfen sich eine Adresse teilen, daher kann niemand per E-Mail eingeladen werden. Die anderen Möglichkeiten bleiben.',
    strandedInvites: (names) =>
      `Für eine Einladung vorgesehen, die eindeutige E-Mail-Adressen braucht: ${names}. Setzen Sie den Haken wieder, oder wählen Sie in der Einrichtung eine andere Möglichkeit.`,
    maybeAdded: (names) =>
      `Noch nicht bekannt, ob sie hinzugefügt wurden: ${names}. Das wird geprüft, bevor jemand hinzugefügt wird.`,
    derivedNames,
    leftOut: leftOutColumns,
    keys: 'Fügen Sie eine Liste aus einer Tabelle oder E-Mail in eine beliebige Zelle ein. Enter geht nach unten, Strg+D kopiert aus der Zeile darüber, Strg+Umschalt+D in alle Zeilen darunter, F8 geht zum nächsten Problem.',
  },

  repairs: {
    one: (repair, row) => {
      const label = repairLabel(repair);
      return { label, name: `${rowName(row)}: ${label}` };
    },
    all: (kind, count) => {
      const label = `Alle ${numbers(count)} beheben`;
      return { label, name: `${label}: ${REPAIRS_OF_ALL[kind]}` };
    },
  },

  phones: {
    field: 'Telefon',
    choice: (phone) => {
      if (phone.kind === 'app') return 'RingCentral-App';
      return phone.kind === 'purchase' ? `${phone.model} kaufen` : phone.model;
    },
    cell: (row, choice) => `${rowName(row)}, Telefon: ${choice}`,
    repair: (row) => ({
      label: 'Telefon auswählen',
      name: `Telefon für ${rowName(row)} auswählen`,
    }),
  },

  numbers: {
    field: 'Rufnummer',
    none: 'Auswählen',
    suggested: 'vorgeschlagen',
    minutesLeft: (minutes) => `noch ${numbers(minutes)} Min.`,
    cell: (row, choice) => `${rowName(row)}, Rufnummer: ${choice}`,
    repair: (row, isExpired) =>
      isExpired
        ? { label: 'Erneut reservieren', name: `Rufnummer von ${rowName(row)} erneut reservieren` }
        : { label: 'Rufnummer auswählen', name: `Rufnummer für ${rowName(row)} auswählen` },
  },

  leaving: {
    heading: 'Verlassen, ohne jemanden hinzuzufügen?',
    hint: 'Ihre Eingaben werden nicht aufbewahrt. Es wurde noch niemand hinzugefügt.',
    stay: 'Hierbleiben',
    leave: 'Verlassen',
  },
  left: {
    heading: 'Es wurde niemand hinzugefügt',
    hint: 'Sie haben den Vorgang vor dem Absenden verlassen. Ihre Eingaben wurden nicht aufbewahrt.',
    again: 'Neu beginnen',
  },

  signedOut: {
    heading: 'Sie sind abgemeldet',
    hint: 'Melden Sie sich wieder an, bei Bedarf in einem anderen Fenster. Alle Ihre Eingaben sind noch da.',
    renewed: 'Ich habe mich wieder angemeldet',
  },

  submitting: {
    heading: (count) =>
      plural(count, {
        one: '# Person wird hinzugefügt …',
        other: '# Personen werden hinzugefügt …',
      }),
    asking: 'Der Stand wird abgefragt …',
    hint: 'Lassen Sie diese Seite offen, um das Ergebnis für jede Person zu sehen.',
  },

  charges: {
    money: (amount) => moneyText(locale, amount),
    changed:
      'Die Kosten haben sich geändert, seit Sie sie gelesen haben. Die bisherigen stehen durchgestrichen neben den neuen Beträgen. Setzen Sie den Haken, um diesen zuzustimmen.',
  },

  footer: {
    people: (count, limit) => `${numbers(count)} von ${people(limit)}`,
    attention: attentionOf,
    licences: (used, left, bought) => {
      const held = `${numbers(used)} von ${plural(left, { one: '# Lizenz', other: '# Lizenzen' })}`;
      return bought === 0 ? held : `${held}, ${numbers(bought)} weitere zu kaufen`;
    },
    today: 'Heute ab',
    monthly: 'Monatlich',
    cancel: 'Abbrechen',
    review: 'Kosten prüfen',
    back: 'Zurück',
    next: 'Weiter',
    checking: 'Wird geprüft …',
    submit: (count) => `${people(count)} hinzufügen`,
  },

  announcements: deAnnouncements,
  issues: deIssues,
  issuesAlike: deIssuesAlike,
  failures: deFailures,
  support: { copy: 'Für den Support kopieren', copied: 'Kopiert.' },
  checkFailed: 'Die Liste konnte nicht mit dem Konto abgeglichen werden.',
};
