import type { AddressMessages } from '../address-messages.ts';
import { addressLine, countryNames } from '../address-line.ts';
import type { EmergencyLocationMessages } from '../emergency-location-messages.ts';
import { moneyText } from '../format.ts';
import type { ShippingMessages } from '../shipping-messages.ts';
import { locale, people, plural, RETRY } from './german.ts';

const countryName = countryNames(locale);
const workdays = (days: number): string => plural(days, { one: '# Werktag', other: '# Werktage' });

/** Postal addresses, in German. */
export const deAddresses: AddressMessages = {
  titles: { shipping: 'Lieferadresse', emergency: 'Notfalladresse' },
  recipient: 'Empfänger',
  country: 'Land',
  countryName,
  fields: {
    street: 'Straße und Hausnummer',
    street2: 'Wohnung oder Einheit',
    building: 'Gebäude',
    floor: 'Etage',
    room: 'Raum',
    city: 'Ort',
    region: 'Bundesstaat oder Provinz',
    postalCode: 'Postleitzahl',
  },
  optional: (label) => `${label} (optional)`,
  choose: 'Auswählen …',
  line: (address) =>
    addressLine(address, { building: 'Gebäude', floor: 'Etage', room: 'Raum', countryName }),
  loading: 'Das Formular dieses Landes wird geladen …',
  formFailed: 'Das Formular dieses Landes konnte nicht geladen werden.',
  retry: RETRY,
  done: 'Fertig',
  cancel: 'Abbrechen',
  checking: 'Wird geprüft …',
  checkFailed: 'Die Adresse konnte nicht geprüft werden.',
  change: 'Ändern',
  suggestionTitle: 'Ist das die Adresse?',
  suggestionHint:
    'Sie wurde in einer anderen Schreibweise gefunden. Was sich ändern würde, ist markiert.',
  typed: 'Wie Sie sie eingegeben haben',
  suggested: 'Wie sie gefunden wurde',
  changed: 'geändert',
  empty: 'leer',
  useSuggestion: 'Gefundene übernehmen',
  keepTyped: 'Meine Eingabe behalten',
  unverifiableTitle: 'Diese Adresse kann nicht geprüft werden',
  unverifiableHints: {
    shipping:
      'Von hier aus lässt sich nicht feststellen, ob es sie gibt. Behalten Sie sie, wenn Sie wissen, dass sie stimmt.',
    emergency:
      'Von hier aus lässt sich nicht feststellen, ob Rettungskräfte sie finden würden. Behalten Sie sie, wenn Sie wissen, dass sie stimmt.',
  },
  keep: 'Diese Adresse behalten',
};

/** Places for responders, in German. */
export const deEmergencyLocations: EmergencyLocationMessages = {
  title: (count, name) => `Notfallstandort für ${name || people(count)}`,
  newTitle: 'Neuer Notfallstandort',
  barred:
    'Notfallstandorte können in diesem Konto nicht vergeben werden. Wenden Sie sich an die für die Abrechnung zuständige Person.',
  search: 'Nach Name oder Adresse suchen',
  site: 'Standort',
  allSites: 'Alle Standorte',
  locations: 'Notfallstandorte',
  statuses: {
    valid: 'Geprüft',
    invalid: 'Nicht geprüft',
    provisioning: 'Wird eingerichtet',
    inactive: 'Abgeschaltet',
    other: 'Status unbekannt',
  },
  unusable: 'Dorthin können keine Rettungskräfte geschickt werden.',
  found: (count, isMore) => {
    if (count === 0) {
      return 'Es wurde kein Notfallstandort gefunden. Suchen Sie nach einem anderen, oder legen Sie einen neuen an.';
    }
    const found = plural(count, {
      one: '# Notfallstandort gefunden',
      other: '# Notfallstandorte gefunden',
    });
    return isMore ? `${found}, es gibt weitere.` : `${found}.`;
  },
  loading: 'Die Notfallstandorte werden geladen …',
  failed: 'Die Notfallstandorte konnten nicht geladen werden.',
  retry: RETRY,
  more: 'Mehr anzeigen',
  picked: (name) => `Ausgewählt: ${name}`,
  pickFirst: 'Wählen Sie zuerst einen Notfallstandort.',
  done: 'Fertig',
  close: 'Abbrechen',
  leaveToSite: 'Den des Standorts verwenden',
  add: 'Neu',
  nickname: 'Bezeichnung',
  nicknameHint: 'Woran andere ihn erkennen, zum Beispiel am Namen der Person.',
  chooseSite: 'Auswählen …',
  address: 'Adresse',
  noAddress: 'Noch keine Adresse',
  addAddress: 'Adresse hinzufügen',
  editAddress: 'Adresse bearbeiten',
  back: 'Zurück',
  save: 'Hinzufügen',
  saving: 'Wird hinzugefügt …',
  saveFailed: 'Der Notfallstandort konnte nicht hinzugefügt werden.',
};

/** Where phones go, in German. */
export const deShipping: ShippingMessages = {
  heading: (phones) =>
    plural(phones, {
      one: 'Wohin wird das Telefon geliefert?',
      other: 'Wohin werden die # Telefone geliefert?',
    }),
  hint: 'Gekaufte Telefone werden an eine Adresse Ihres Kontos geliefert.',
  loading: 'Die Adressen werden geladen …',
  loadFailed: 'Die Adressen konnten nicht geladen werden.',
  retry: RETRY,
  several: 'An mehrere Adressen liefern',
  address: 'Adresse',
  addressForMarked: 'Adresse für die markierten Telefone',
  noAddresses: 'Das Konto hat noch keine Adresse. Fügen Sie eine hinzu.',
  pick: 'Wählen Sie die Adresse, an die geliefert wird.',
  isDefault: 'Standard',
  edit: 'Bearbeiten',
  editOf: (recipient, line) => `${recipient}, ${line} bearbeiten`,
  add: 'Neue Adresse',
  phones: 'Telefone',
  phone: (person, model) => `${person}, ${model}`,
  goesTo: (recipient, line) => `Geht an ${recipient}, ${line}`,
  noAddress: 'Noch keine Adresse',
  everyPhone: (phones) => plural(phones, { one: 'Nur # Telefon', other: 'Alle # Telefone' }),
  assign: 'Den markierten zuweisen',
  assignHint: 'Markieren Sie zuerst ein oder mehrere Telefone, und wählen Sie eine Adresse.',
  unassigned: (phones) =>
    plural(phones, {
      one: 'Dem markierten Telefon noch nicht zugewiesen.',
      other: 'Den # markierten Telefonen noch nicht zugewiesen.',
    }),
  assigned: (phones, recipient, line) =>
    `${plural(phones, { one: '# Telefon geht', other: '# Telefone gehen' })} an ${recipient}, ${line}.`,
  left: (phones) =>
    phones === 0
      ? 'Jedes Telefon hat eine Adresse.'
      : plural(phones, {
          one: '# Telefon hat noch keine Adresse.',
          other: '# Telefone haben noch keine Adresse.',
        }),
  method: 'Versandart',
  days: (min, max) => (min === max ? workdays(max) : `${min} bis ${workdays(max)}`),
  price: (price) => (price === null ? 'Preis bei den Kosten' : moneyText(locale, price)),
  pricing: 'Die Preise werden ermittelt …',
  pricesFailed: 'Die Versandarten konnten nicht geladen werden.',
  ways: (count) => plural(count, { one: '# Versandart.', other: '# Versandarten.' }),
  unshippable: 'Dorthin kann nicht geliefert werden. Wählen Sie eine andere Adresse.',
  saving: 'Die Adresse wird gespeichert …',
  saveFailed: 'Die Adresse konnte nicht gespeichert werden.',
  change: 'Ändern',
  drop: 'Nicht speichern',
};
