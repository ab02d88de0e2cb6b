import type { FirstMessages } from '../first-messages.ts';
import type { IssueMessages } from '../issue-messages.ts';
import { locale, people, plural } from './german.ts';

// A wall time, such as 2027-03-14T01:30, belongs to no zone: it is shown as it stands on the wall.
const wallTime = (wall: string | number | undefined): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${wall}Z`),
  );
const BILLING = 'Wenden Sie sich an die für die Abrechnung zuständige Person';

/** What is wrong with a value, and what to do, in German. */
export const deIssues: IssueMessages = {
  required: () => 'Diese Angabe wird benötigt.',
  tooLong: ({ max }) => `Verwenden Sie höchstens ${max} Zeichen.`,
  invalidEmail: () => 'Das ist keine E-Mail-Adresse. Verwenden Sie die Form name@firma.example.',
  forbiddenCharacter: () =>
    'Hier steht ein Zeichen, das nicht angezeigt oder gesendet werden kann. Geben Sie den Text neu ein.',
  invalidExtension: () => 'Verwenden Sie nur Ziffern.',
  extensionLength: ({ min, max }) => `Verwenden Sie ${min} bis ${max} Ziffern.`,
  reserved: () => 'Diese Nummer ist reserviert. Wählen Sie eine andere.',
  duplicateInRun: ({ row }) =>
    `Benutzer ${row} hat das bereits. Ändern Sie es, oder entfernen Sie einen von beiden.`,
  duplicateInAccount: ({ next }) =>
    next === undefined
      ? 'Jemand im Konto hat das bereits. Ändern Sie es.'
      : `Jemand im Konto hat das bereits. Als Nächstes ist ${next} frei.`,
  unknownChoice: ({ name }) =>
    name === undefined
      ? 'Das gibt es im Konto nicht. Wählen Sie etwas anderes.'
      : `„${name}“ gibt es im Konto nicht. Wählen Sie etwas anderes.`,
  noRows: () => 'Die Liste ist leer. Fügen Sie eine Zeile hinzu.',
  noUserType: () => `Es kann kein Benutzertyp gewählt werden. ${BILLING}.`,
  overLimit: ({ max }) =>
    `Ein Durchgang umfasst höchstens ${people(Number(max))}. Entfernen Sie diese Zeile, und fügen Sie sie im nächsten Durchgang hinzu.`,
  noLicence: ({ max }) =>
    max === undefined
      ? `Für diese Person ist keine Lizenz mehr frei. ${BILLING}, oder entfernen Sie die Zeile.`
      : plural(Number(max), {
          one: `Es ist nur noch # Lizenz frei. ${BILLING}, oder entfernen Sie die Zeile.`,
          other: `Es sind nur noch # Lizenzen frei. ${BILLING}, oder entfernen Sie die Zeile.`,
        }),
  setupMissing: () => 'Wählen Sie, wie diese Person startet.',
  inviteNeedsUniqueEmail: () =>
    'Eine Einladung braucht eindeutige E-Mail-Adressen. Wählen Sie eine andere Möglichkeit, oder verlangen Sie wieder eindeutige Adressen.',
  notAvailable: () => `Das ist in diesem Konto nicht verfügbar. ${BILLING}.`,
  invalidFormat: () => 'Das hat nicht die dort übliche Form.',
  postBox: () => 'Rettungskräfte können kein Postfach anfahren. Geben Sie eine Straßenadresse an.',
  addressNotFound: () => 'Diese Adresse wurde nicht gefunden. Prüfen Sie die Straße und den Ort.',
  invalidDate: () => 'Dieses Datum oder diese Uhrzeit gibt es nicht. Wählen Sie etwas anderes.',
  unknownZone: () => 'Diese Zeitzone ist nicht bekannt. Wählen Sie eine andere.',
  timeGap: ({ before, after }) =>
    `Dann werden die Uhren vorgestellt, diese Uhrzeit gibt es also nicht. Die nächsten sind ${wallTime(before)} und ${wallTime(after)}.`,
  timeTwice: () =>
    'Dann werden die Uhren zurückgestellt, diese Uhrzeit gibt es also zweimal. Wählen Sie die erste oder die zweite.',
  inPast: () => 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
  tooEarly: () => 'Das ist für eine geplante E-Mail zu früh. Wählen Sie einen späteren Zeitpunkt.',
  tooLate: () => 'Das liegt zu weit in der Zukunft. Wählen Sie ein früheres Datum.',
  tooShort: ({ min }) => `Verwenden Sie mindestens ${min} Zeichen.`,
  letterMissing: () => 'Ergänzen Sie einen Buchstaben.',
  digitMissing: () => 'Ergänzen Sie eine Ziffer.',
  upperOrSpecialMissing: () => 'Ergänzen Sie einen Großbuchstaben oder ein Sonderzeichen.',
  sequence: () => 'Vermeiden Sie Folgen und Wiederholungen wie abc, 321 oder aaa.',
  repetition: () => 'Wiederholen Sie nicht dieselbe Zifferngruppe.',
  personalData: () =>
    'Verwenden Sie weder den Namen noch die E-Mail-Adresse oder die Nebenstelle der Person.',
  tooCommon: () => 'Das probiert jeder zuerst. Wählen Sie etwas anderes.',
  invalidPin: () => 'Verwenden Sie nur Ziffern.',
  mismatch: () => 'Die beiden Eingaben stimmen nicht überein. Geben Sie sie erneut ein.',
  numberGone: () => 'Diese Rufnummer ist inzwischen vergeben. Wählen Sie eine andere.',
  phoneGone: () => 'Dieses Telefon ist inzwischen vergeben. Wählen Sie ein anderes.',
  holdExpired: () =>
    'Diese Rufnummer ist nicht mehr für Sie reserviert. Reservieren Sie sie erneut, oder wählen Sie eine andere.',
  malformed: () => 'Das ist nicht lesbar. Geben Sie es erneut ein.',
  unknown: () =>
    'Das Telefonsystem hat dies ohne Angabe von Gründen abgelehnt. Ändern Sie es, oder wenden Sie sich an den Support.',
};

/** The same of several cells of one row, in German. */
export const deIssuesAlike: FirstMessages['issuesAlike'] = (code, params) =>
  code === 'required' ? 'Diese Angaben werden benötigt.' : deIssues[code](params);

/** Why the back end did not do what it was asked, and what to do, in German. */
export const deFailures: FirstMessages['failures'] = {
  unauthenticated: 'Sie sind abgemeldet. Melden Sie sich an, und versuchen Sie es erneut.',
  forbidden:
    'Dazu sind Sie nicht berechtigt. Wenden Sie sich an jemanden mit dem Recht, Benutzer hinzuzufügen.',
  featureUnavailable: 'Das ist im Tarif des Kontos nicht enthalten.',
  licenceLimit: `Das Konto hat keine freie Lizenz mehr. ${BILLING}.`,
  purchaseLimit:
    'Das würde mehr kosten, als das Konto in einem Abrechnungszeitraum kaufen darf. Wenden Sie sich an den Support.',
  validation:
    'Das Telefonsystem hat die Liste abgelehnt. Korrigieren Sie sie, oder wenden Sie sich an den Support.',
  conflict: 'Daran wird bereits gearbeitet. Warten Sie einen Moment, und versuchen Sie es erneut.',
  notFound: 'Das Telefonsystem kennt das Gesuchte nicht.',
  expired: 'Das ist nicht mehr reserviert. Fordern Sie es erneut an.',
  rateLimited:
    'Es wurden zu viele Anfragen gestellt. Warten Sie eine Minute, und versuchen Sie es erneut.',
  unavailable:
    'Das Telefonsystem ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  unsupported: 'Das kann das Telefonsystem nicht.',
  contract: 'Die Antwort des Telefonsystems ist nicht lesbar. Wenden Sie sich an den Support.',
  aborted: 'Die Anfrage wurde abgebrochen, bevor eine Antwort kam.',
  unknown: 'Etwas ist schiefgegangen, und das Telefonsystem hat nicht gesagt, was.',
};
