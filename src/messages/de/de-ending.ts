import type { IssueCode } from '../../domain/issue.ts';
import type { Money } from '../../domain/money.ts';
import type { EndingMessages } from '../ending-messages.ts';
import { moneyText } from '../format.ts';
import { fullDate, zoneAt } from '../zone-text.ts';
import { attentionOf } from './de-announcements.ts';
import { locale, numbers, people, plural, RETRY } from './german.ts';

const money = (amount: Money): string => moneyText(locale, amount);
const list = (words: readonly string[]): string => new Intl.ListFormat(locale).format(words);
const first = { month: 'den ersten Monat', year: 'das erste Jahr' } as const;
const every = { month: 'jeden Monat', year: 'jedes Jahr' } as const;
const addedPeople = (count: number): string =>
  plural(count, { one: '# Person wurde hinzugefügt', other: '# Personen wurden hinzugefügt' });

const WHY_FAILED: Readonly<Partial<Record<IssueCode, string>>> = {
  numberGone: 'Jemand anders hat diese Rufnummer jetzt.',
  phoneGone: 'Jemand anders hat dieses Telefon jetzt.',
  holdExpired: 'Die Rufnummer war nicht mehr für Sie reserviert.',
  unknownChoice: 'Das Konto hat nicht, was gewählt wurde.',
  notAvailable: 'Dieses Konto lässt es nicht zu.',
  unknown: 'Das Telefonsystem hat nicht gesagt, warum.',
};

/** The charges and the outcome, in German. */
export const deEnding: EndingMessages = {
  charges: {
    heading: 'Kosten prüfen',
    hint: 'Vor dem Absenden wird nichts gekauft und niemand hinzugefügt.',
    quoting: 'Die Kosten werden ermittelt …',
    quoteFailed: 'Die Kosten konnten nicht ermittelt werden.',
    retry: RETRY,
    caption: 'Kosten',
    item: 'Was',
    quantity: 'Menge und Preis',
    amount: 'Betrag',
    periods: { once: 'Heute', month: 'Jeden Monat', year: 'Jedes Jahr' },
    line: (kind, label) => {
      if (kind === 'shipping') return `Versand, ${label}`;
      return kind === 'licence' ? `Lizenz, ${label}` : label;
    },
    times: (quantity, unit) => `${numbers(quantity)} × ${money(unit)}`,
    others: (count) => plural(count, { one: 'und # weitere', other: 'und # weitere' }),
    dueNow: 'Heute fällig',
    ahead: (amount, recurring) =>
      `davon ${money(amount)} für ${list(recurring.map(({ period }) => first[period]))}`,
    recurring: { month: 'Danach jeden Monat', year: 'Danach jedes Jahr' },
    was: 'bisher',
    now: 'jetzt',
    terms: 'Bedingungen',
    termsLink: 'Bedingungen lesen',
    acknowledge: (dueNow, recurring) =>
      `Ich habe die Kosten gelesen und stimme ihnen zu: ${list([
        `heute ${money(dueNow)}`,
        ...recurring.map(({ period, total }) => `${every[period]} ${money(total)}`),
      ])}.`,
    unacknowledged: 'Setzen Sie den Haken, um den Kosten zuzustimmen, und senden Sie dann ab.',
    heldAgain:
      'Der Preis galt nicht mehr, darum wurde noch niemand hinzugefügt. Er ist derselbe geblieben: Senden Sie noch einmal ab.',
    renewing: 'Es wird geprüft, ob der Preis noch gilt …',
    held: (minutes) =>
      minutes < 1
        ? 'Preis gilt noch weniger als eine Minute'
        : plural(minutes, {
            one: 'Preis gilt noch # Minute',
            other: 'Preis gilt noch # Minuten',
          }),
  },
  leaving: {
    afterAdding: (added) =>
      added === null
        ? {
            heading: 'Verlassen, bevor bekannt ist, wer hinzugefügt wurde?',
            hint: 'Diese Personen wurden womöglich hinzugefügt. Suchen Sie sie im Konto, bevor Sie sie noch einmal hinzufügen. Ihre Eingaben werden nicht aufbewahrt.',
          }
        : {
            heading: 'Verlassen, ohne die Übrigen hinzuzufügen?',
            hint: plural(added, {
              one: '# Person wurde hinzugefügt und bleibt es. Ihre Eingaben für die Übrigen werden nicht aufbewahrt.',
              other:
                '# Personen wurden hinzugefügt und bleiben es. Ihre Eingaben für die Übrigen werden nicht aufbewahrt.',
            }),
          },
  },
  left: {
    afterAdding: (added) =>
      added === null
        ? {
            heading: 'Es ist nicht bekannt, wer hinzugefügt wurde',
            hint: 'Sie haben den Vorgang verlassen, bevor das Telefonsystem es gesagt hat. Suchen Sie diese Personen im Konto, bevor Sie sie noch einmal hinzufügen.',
          }
        : {
            heading: addedPeople(added),
            hint: 'Sie haben den Vorgang verlassen, bevor die Übrigen hinzugefügt wurden. Ihre Eingaben für sie wurden nicht aufbewahrt.',
          },
  },
  outcome: {
    heading: (ending, created, count, attention = 0) =>
      ({
        all:
          attention === 0
            ? addedPeople(created)
            : `${addedPeople(created)}, ${attentionOf(attention)}`,
        partial: plural(created, {
          one: `# von ${people(count)} wurde hinzugefügt`,
          other: `# von ${people(count)} wurden hinzugefügt`,
        }),
        none: 'Es wurde niemand hinzugefügt',
        refused: 'Es wurde niemand hinzugefügt',
        unknown: 'Es ist noch nicht bekannt, wer hinzugefügt wurde',
      })[ending],
    hints: {
      all: 'Ab jetzt Teil des Kontos.',
      partial:
        'Wer hinzugefügt wurde, bleibt es. Die Übrigen stehen noch hier, wie Sie sie eingegeben haben.',
      none: 'Alles steht noch hier, wie Sie es eingegeben haben.',
      refused: 'Alles steht noch hier, wie Sie es eingegeben haben.',
      unknown:
        'Das Telefonsystem hat nicht geantwortet und diese Personen womöglich hinzugefügt. Prüfen Sie es erneut, bevor Sie etwas anderes tun: Niemand wird zweimal hinzugefügt.',
    },
    person: 'Person',
    account: 'Konto',
    notification: 'Benachrichtigung',
    extension: 'Nst.',
    accountStates: {
      done: 'Hinzugefügt',
      failed: 'Nicht hinzugefügt',
      unknown: 'Nicht bekannt',
    },
    notificationStates: {
      done: 'Einladung gesendet',
      scheduled: 'Einladung geplant',
      failed: 'Einladung nicht gesendet',
      skipped: 'Nicht benachrichtigt',
      unknown: 'Nicht bekannt',
    },
    leaves: (instant, timeZone) =>
      `${fullDate(locale, instant, timeZone)}, ${zoneAt(locale, instant, timeZone)}`,
    inviteTime: 'Versand der Einladung',
    address: 'Geht an',
    role: 'Rolle',
    defaultRole: 'Standardrolle',
    fact: (name, value) => `${name}: ${value}`,
    starts: {
      invite: 'Einladung',
      schedule: 'Geplante Einladung',
      credentials: 'Mit Zugangsdaten',
      later: 'Wird später aktiviert',
    },
    partsFailed: {
      account: 'Nicht hinzugefügt.',
      number: 'Die Rufnummer wurde nicht zugewiesen.',
      phone: 'Das Telefon wurde nicht zugewiesen.',
      role: 'Die Rolle wurde nicht vergeben.',
      emergencyLocation: 'Der Notfallstandort wurde nicht festgelegt.',
      notification: 'Die Einladung wurde nicht gesendet.',
    },
    whyFailed: (code) => WHY_FAILED[code] ?? '',
    partsToDo: {
      number: 'Weisen Sie im Konto eine zu.',
      phone: 'Weisen Sie im Konto eines zu.',
      role: 'Ändern Sie die Rolle im Konto.',
      emergencyLocation:
        'Legen Sie ihn im Konto fest; sonst wird diese Person bei der ersten Anmeldung danach gefragt.',
      notification:
        'Senden Sie die Begrüßungs-E-Mail im Konto, oder vergeben Sie dort Zugangsdaten.',
    },
    credentialsGone:
      'Die vergebenen Passwörter und PINs können nicht mehr angezeigt werden. Im Konto lassen sie sich zurücksetzen.',
    reason: 'Grund',
    download: 'Diese Liste herunterladen (CSV)',
    fileName: (day) => `hinzugefuegte-personen-${day}`,
    finish: 'Fertig',
    again: 'Weitere Personen hinzufügen',
    edit: 'Korrigieren und erneut versuchen',
    retry: RETRY,
    check: 'Erneut prüfen',
  },
};
