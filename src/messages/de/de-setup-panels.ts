import { dateTimeText } from '../format.ts';
import type {
  CredentialsMessages,
  MissingAddressMessages,
  RolesMessages,
  ScheduleMessages,
} from '../setup-panels.messages.ts';
import { fullDate, zoneAt, zoneText } from '../zone-text.ts';
import { locale, people, plural, RETRY } from './german.ts';

/** The panel that schedules an invite, in German. */
export const deSchedule: ScheduleMessages = {
  date: 'Datum',
  time: 'Uhrzeit',
  timeZone: 'Zeitzone',
  ownZone: (timeZone) => `${zoneText(timeZone)} (Ihre Zeitzone)`,
  deviceZone: (timeZone) => `${zoneText(timeZone)} (Zeitzone dieses Geräts)`,
  zone: zoneText,
  incomplete: 'Wählen Sie Datum und Uhrzeit, zu denen die E-Mail gesendet wird.',
  mixed: 'Diese Personen haben verschiedene Zeitpunkte. Was Sie hier wählen, gilt für alle.',
  leaves: (count, instant, timeZone) =>
    `${plural(count, { one: 'Die E-Mail wird gesendet', other: 'Die E-Mails werden gesendet' })}: ${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}.`,
  linkEnds: (count, instant, timeZone) =>
    `${plural(count, { one: 'Der Link gilt', other: 'Die Links gelten' })} bis: ${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}.`,
  short: (instant, timeZone) =>
    dateTimeText(locale, instant, timeZone, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
  useWall: (wall) =>
    `${dateTimeText(locale, Date.parse(`${wall}Z`), 'UTC', { timeStyle: 'short' })} verwenden`,
  earliest: (instant, timeZone) => `Frühester Zeitpunkt: ${fullDate(locale, instant, timeZone)}.`,
  latest: (instant, timeZone) => `Spätester Zeitpunkt: ${fullDate(locale, instant, timeZone)}.`,
  useEarliest: 'Frühesten Zeitpunkt verwenden',
  useLatest: 'Spätesten Zeitpunkt verwenden',
  twice: 'Welche der beiden?',
  occurrence: (which, instant, timeZone) =>
    `${{ first: 'Die erste', second: 'Die zweite' }[which]}, ${dateTimeText(locale, instant, timeZone, { timeStyle: 'short' })} ${zoneAt(locale, instant, timeZone)}`,
};

/** The panel that assigns credentials, in German. */
export const deCredentials: CredentialsMessages = {
  fields: {
    password: 'Passwort',
    passwordAgain: 'Passwort wiederholen',
    pin: 'PIN',
    pinAgain: 'PIN wiederholen',
    questionId: 'Sicherheitsfrage',
    answer: 'Antwort',
  },
  fieldOf: (field, person) => `${deCredentials.fields[field]} von ${person}`,
  rules: {
    length: ({ min, max }) => `${min} bis ${max} Zeichen`,
    digits: () => 'Nur Ziffern',
    letter: () => 'Mindestens ein Buchstabe',
    digit: () => 'Mindestens eine Ziffer',
    upperOrSpecial: () => 'Mindestens ein Großbuchstabe oder Sonderzeichen',
    run: ({ length }) => `Keine Folge oder Wiederholung von ${length} Zeichen, etwa 123 oder 777`,
    block: () => 'Nicht immer dieselbe Zifferngruppe',
    personalData: () => 'Nichts aus Name, E-Mail-Adresse oder Nebenstelle',
    common: () => 'Nichts, was jeder zuerst probiert',
  },
  passwordRules: 'Regeln für das Passwort',
  pinRules: 'Regeln für die PIN',
  ruleStates: { met: 'erfüllt', broken: 'nicht erfüllt', open: 'noch nicht geprüft' },
  temporary: 'Vorläufiges Passwort',
  temporaryHint: (count, isTemporary) =>
    isTemporary
      ? plural(count, {
          one: 'Diese Person ändert es bei der ersten Anmeldung.',
          other: 'Diese Personen ändern es bei der ersten Anmeldung.',
        })
      : 'Es bleibt, wie Sie es festlegen, und Sie kennen es.',
  temporaryMixed: 'Bei einigen dieser Personen eingeschaltet.',
  noTemporary:
    'In diesem Konto gibt es keine vorläufigen Passwörter: Es bleibt, wie Sie es festlegen.',
  generate: (count) =>
    plural(count, { one: 'Beide erzeugen', other: 'Für alle # Personen erzeugen' }),
  generating: 'Wird erzeugt …',
  generateFailed: (names) =>
    `Für ${names} wurde nichts gefunden, das die Regeln des Kontos erfüllt. Geben Sie ein Passwort und eine PIN ein, oder versuchen Sie es erneut.`,
  complete: (ready, count) =>
    count === 1
      ? 'Passwort und PIN erfüllen die Regeln des Kontos.'
      : plural(ready, {
          one: `# von ${people(count)} hat ein Passwort und eine PIN.`,
          other: `# von ${people(count)} haben ein Passwort und eine PIN.`,
        }),
  keep: 'Kopieren oder übergeben Sie Passwörter und PINs, bevor Sie Personen hinzufügen: Danach kann sie niemand mehr sehen.',
  show: 'Anzeigen',
  showOf: (person) => `Passwort und PIN von ${person} anzeigen`,
  several:
    'Jede Person erhält ein eigenes Passwort und eine eigene PIN. Um sie für eine Person einzugeben, markieren Sie nur diese.',
  table: 'Wer was hat',
  person: 'Person',
  samePassword: (count) =>
    plural(count, {
      one: 'Dasselbe Passwort für # Person.',
      other:
        'Dasselbe Passwort für # Personen: Jede von ihnen könnte sich als eine andere anmelden.',
    }),
  set: 'Festgelegt',
  notSet: 'Fehlt',
  chooseQuestion: 'Auswählen …',
  questionsLoading: 'Wird geladen …',
  questionsFailed: 'Die Sicherheitsfragen konnten nicht geladen werden.',
  questionsDiffer: 'Diese Personen haben verschiedene Fragen.',
  answersDiffer: 'Diese Personen haben verschiedene Antworten.',
  answerHint: (min, count) =>
    count > 1
      ? `Mindestens ${min} Zeichen, dieselbe Antwort für ${people(count)}`
      : `Mindestens ${min} Zeichen`,
  retry: RETRY,
  location: {
    none: 'Kein Notfallstandort',
    why: (count) =>
      plural(count, {
        one: 'Ohne ihn kann diese Person nicht telefonieren und wird bei der ersten Anmeldung danach gefragt: Rettungskräfte wüssten nicht, wohin.',
        other:
          'Ohne ihn können diese Personen nicht telefonieren und werden bei der ersten Anmeldung danach gefragt: Rettungskräfte wüssten nicht, wohin.',
      }),
    add: 'Suchen oder hinzufügen …',
    addFor: (person) => `Notfallstandort für ${person} suchen oder hinzufügen`,
    addForAll: (count) => `Derselbe für alle ${plural(count, { other: '#' })} …`,
    sentTo: (place) => `Rettungskräfte würden hierhin geschickt: ${place}.`,
    sentToSite: (place) =>
      `Rettungskräfte würden zum Notfallstandort des Standorts geschickt: ${place}.`,
    several: people,
    change: 'Ändern …',
    changeFor: (person) => `Notfallstandort von ${person} ändern`,
    place: (name, street, city) => `${name}, ${street}, ${city}`,
    unavailable: 'Notfallstandorte können hier nicht festgelegt werden.',
  },
};

/** The window of roles, in German. */
export const deRoles: RolesMessages = {
  role: 'Rolle',
  defaultRole: 'Standardrolle',
  different: 'Verschiedene Rollen',
  edit: 'Rolle bearbeiten',
  notEditable: 'Rollen können in diesem Konto nicht geändert werden.',
  title: (count, name) =>
    count === 1 && name !== '' ? `Rolle von ${name}` : `Rolle von ${people(count)}`,
  loading: 'Die Rollen werden geladen …',
  failed: 'Die Rollen konnten nicht geladen werden.',
  retry: RETRY,
  search: 'Rollen suchen',
  found: (count) => plural(count, { one: '# Rolle', other: '# Rollen' }),
  legend: 'Rollen',
  isDefault: 'Standard',
  notAssignable: 'Diese Rolle können Sie nicht vergeben.',
  permissions: (role) => `Was ${role} darf`,
  other: 'Sonstiges',
  adds: (count) =>
    plural(count, {
      one: '# Berechtigung mehr als die Standardrolle.',
      other: '# Berechtigungen mehr als die Standardrolle.',
    }),
  addsNothing: 'Nicht mehr als die Standardrolle.',
  added: 'mehr als die Standardrolle',
  elevationTitle: 'Mehr erlauben?',
  elevation: (count, role) =>
    `${role} ${plural(count, {
      one: 'erlaubt dieser Person mehr als die Standardrolle:',
      other: 'erlaubt diesen # Personen mehr als die Standardrolle:',
    })}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  confirm: 'Diese Rolle vergeben',
  back: 'Zurück zu den Rollen',
};

/** "Missing Emergency Address", in German. */
export const deMissingAddress: MissingAddressMessages = {
  heading: 'Notfalladresse fehlt',
  why: (count) =>
    plural(count, {
      one: 'Diese Person hat keine Notfalladresse, Rettungskräfte wüssten also nicht, wohin. Ohne eine kann nicht telefoniert werden; bei der ersten Anmeldung wird danach gefragt.',
      other:
        'Diese Personen haben keine Notfalladresse, Rettungskräfte wüssten also nicht, wohin. Ohne eine kann nicht telefoniert werden; bei der ersten Anmeldung wird danach gefragt.',
    }),
  back: 'Zurück',
  skip: 'Ohne Adresse fortfahren',
};
