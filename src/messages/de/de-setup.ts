import type { SetupMessages } from '../setup-messages.ts';
import { deCredentials, deMissingAddress, deRoles, deSchedule } from './de-setup-panels.ts';
import { deAddresses, deEmergencyLocations } from './de-places.ts';
import { locale, numbers, people, plural } from './german.ts';

const hours = (count: number): string => plural(count, { one: '# Stunde', other: '# Stunden' });

/** The step in which it is chosen how people start, in German. */
export const deSetup: SetupMessages = {
  setup: {
    heading: 'Wie startet jede Person?',
    hint: 'Wählen Sie für alle, oder markieren Sie zuerst einige Personen.',
    secretsNotKept:
      'Passwörter, PINs und Antworten werden mit einem Entwurf nicht gespeichert. Geben Sie die fehlenden noch einmal ein.',
    people: 'Personen',
    skip: 'Personen überspringen',
    everybody: (count) => plural(count, { one: 'Nur # Person', other: 'Alle # Personen' }),
    choice: (count, name) =>
      count === 1 && name !== '' ? `Einrichtung von ${name}` : `Einrichtung von ${people(count)}`,
    options: {
      invite: { name: 'Einladung senden', hint: 'E-Mail wird sofort gesendet' },
      schedule: { name: 'Einladung planen', hint: 'E-Mail wird später gesendet' },
      credentials: { name: 'Zugangsdaten vergeben', hint: 'Sofort aktiv, keine E-Mail' },
      later: { name: 'Später aktivieren', hint: 'Keine E-Mail, nicht aktiv' },
    },
    consequence: (option, count, linkHours) =>
      ({
        invite: plural(count, {
          one: `Eine Begrüßungs-E-Mail mit Aktivierungslink wird gesendet, sobald Sie diese Person hinzufügen. Der Link gilt ${hours(linkHours)}.`,
          other: `Jede der # Personen erhält eine Begrüßungs-E-Mail mit Aktivierungslink, sobald Sie sie hinzufügen. Die Links gelten ${hours(linkHours)}.`,
        }),
        schedule: plural(count, {
          one: `Eine Begrüßungs-E-Mail wird zu dem Zeitpunkt gesendet, den Sie wählen. Ihr Link gilt von da an ${hours(linkHours)}.`,
          other: `Jede der # Personen erhält eine Begrüßungs-E-Mail zu dem Zeitpunkt, den Sie wählen. Die Links gelten von da an ${hours(linkHours)}.`,
        }),
        credentials: plural(count, {
          one: 'Diese Person kann sich sofort mit dem anmelden, was Sie vergeben. Es wird keine E-Mail gesendet.',
          other:
            '# Personen können sich sofort mit dem anmelden, was Sie vergeben. Es wird keine E-Mail gesendet.',
        }),
        later: plural(count, {
          one: 'Diese Person wird hinzugefügt und nicht benachrichtigt. Vergeben Sie die Zugangsdaten oder senden Sie die Begrüßungs-E-Mail später.',
          other:
            '# Personen werden hinzugefügt, und niemand wird benachrichtigt. Vergeben Sie die Zugangsdaten oder senden Sie die Begrüßungs-E-Mail später.',
        }),
      })[option],
    mixed:
      'Diese Personen starten auf verschiedene Weise. Wählen Sie eine Möglichkeit, damit alle gleich starten.',
    unchosen: 'Wählen Sie, wie diese Personen starten.',
    undecided: 'Noch nicht gewählt',
    states: {
      invite: 'Jetzt einladen',
      schedule: 'Später einladen',
      credentials: 'Zugangsdaten vergeben',
      later: 'Später aktivieren',
    },
    ready: 'Fertig',
    toDo: 'Offen',
    address: 'Adresse',
    noMail: 'Keine E-Mail',
    unready: (count) => `${numbers(count)} offen`,
    blocked: (count) =>
      plural(count, {
        one: '# Person kann nicht wie gewählt starten.',
        other: '# Personen können nicht wie gewählt starten.',
      }),
    forBlocked: (count, way) =>
      plural(count, { one: `Stattdessen: ${way}`, other: `Alle #: ${way}` }),
    wayAndRole: (way, role) => `${way} · ${role}`,
    open: (fields) => `Noch offen: ${new Intl.ListFormat(locale).format(fields)}.`,
    mobileCost: (freeCalls) =>
      `Mobile-Benutzer sind kostenlos. Führt einer in einem Abrechnungszeitraum mehr als ${plural(freeCalls, { one: '# Gespräch', other: '# Gespräche' })}, zahlt das Konto in diesem Monat für einen weiteren Benutzer.`,
  },
  schedule: deSchedule,
  credentials: deCredentials,
  roles: deRoles,
  missingAddress: deMissingAddress,
  addresses: deAddresses,
  emergencyLocations: deEmergencyLocations,
};
