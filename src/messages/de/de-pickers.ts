import type { Capability } from '../../domain/capability.ts';
import { countryNames } from '../address-line.ts';
import { moneyText } from '../format.ts';
import type { PickerMessages } from '../picker-messages.ts';
import { locale, numbers, plural, RETRY } from './german.ts';

const forWhom = (row: number, person: string): string =>
  person === '' ? `Benutzer ${numbers(row)}` : person;
const shown = (count: number, isAll: boolean, counted: string): string => {
  if (count === 0) return 'Nichts gefunden. Ändern Sie die Suche, oder setzen Sie sie zurück.';
  return isAll ? counted : `${counted} angezeigt, es gibt weitere`;
};
const reasonFor = ({ reason }: Capability): string =>
  ({
    plan: 'im Tarif des Kontos nicht enthalten',
    account: 'in diesem Konto nicht erlaubt',
    permission: 'Ihre Rolle erlaubt es nicht',
    configuration: 'in diesem Konto nicht eingerichtet',
    notSupported: 'Das Telefonsystem bietet es nicht an',
    other: 'in diesem Konto nicht verfügbar',
  })[reason ?? 'other'];
const withContact = (what: string, capability: Capability): string =>
  `${what}: ${reasonFor(capability)}. Wenden Sie sich an die für die Abrechnung zuständige Person.`;
const barred = (what: string, capability: Capability): string =>
  capability.state === 'unsupported'
    ? `${what}: ${reasonFor(capability)}.`
    : withContact(what, capability);

/** The windows in which phones and numbers are picked, in German. */
export const dePickers: PickerMessages = {
  userTypes: {
    more: (price, capability) =>
      price === null
        ? withContact('Weitere können hier nicht gekauft werden', capability)
        : `Eine weitere: ${moneyText(locale, price)} im Monat`,
  },
  phones: {
    title: (row, person) => `Telefon für ${forWhom(row, person)}`,
    lists: { legend: 'Herkunft', inventory: 'Im Bestand', catalog: 'Zu kaufen' },
    barred: (list, capability) =>
      barred(
        list === 'inventory'
          ? 'Telefone im Bestand können nicht zugewiesen werden'
          : 'Telefone können nicht gekauft werden',
        capability,
      ),
    onlyApp: 'Die RingCentral-App braucht kein Telefon: Sie läuft auf Computern und Mobilgeräten.',
    search: 'Telefone suchen',
    filters: (active) => (active === 0 ? 'Filter' : `Filter (${numbers(active)})`),
    clearFilters: 'Suche und Filter zurücksetzen',
    brands: 'Marke',
    deviceClasses: 'Art',
    features: 'Merkmale',
    classNames: {
      desk: 'Tischtelefon',
      conference: 'Konferenztelefon',
      cordless: 'Schnurloses Telefon',
      adapter: 'Adapter',
      other: 'Telefon',
    },
    minLines: 'Leitungen',
    anyLines: 'Beliebig viele',
    atLeast: (lines) => plural(lines, { one: '# oder mehr', other: '# oder mehr' }),
    facet: (value, count) => `${value} (${numbers(count)})`,
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# Telefon', other: '# Telefone' })),
    lines: (lines) => plural(lines, { one: '# Leitung', other: '# Leitungen' }),
    availability: {
      inStock: 'Verfügbar',
      backordered: 'Wird später geliefert',
      soldOut: 'Ausverkauft, derzeit nicht bestellbar',
      other: 'Verfügbarkeit unbekannt',
    },
    serial: (serial) => `Seriennummer ${serial}`,
    noSerial: (place) =>
      place === 1 ? 'ohne Seriennummer' : `ohne Seriennummer (${numbers(place)})`,
    taken: (person) => `${person === '' ? 'Jemand anderes in Ihrer Liste' : person} hat es bereits`,
    chosen: 'Derzeit gewählt',
    details: 'Details',
    detailsOf: (model) => `Details zu ${model}`,
    select: 'Auswählen',
    selectModel: (model) => `${model} auswählen`,
    useApp: 'RingCentral-App verwenden',
    close: 'Zurück zur Liste',
  },

  numbers: {
    title: (row, person) => `Rufnummer für ${forWhom(row, person)}`,
    lists: { legend: 'Herkunft', inventory: 'Im Bestand', new: 'Neue Rufnummer' },
    barred: (list, capability) =>
      barred(
        list === 'inventory'
          ? 'Rufnummern im Bestand können nicht zugewiesen werden'
          : 'Neue Rufnummern können nicht gekauft werden',
        capability,
      ),
    search: 'Rufnummern suchen',
    results: (count, isAll) =>
      shown(count, isAll, plural(count, { one: '# Rufnummer', other: '# Rufnummern' })),
    place: ({ city, region, tariff }) =>
      tariff === 'tollFree'
        ? 'Gebührenfrei'
        : [city, region].filter((part) => part !== null).join(', '),
    chosen: 'Derzeit gewählt',
    select: 'Auswählen',
    selectNumber: (number) => `${number} auswählen`,
    country: 'Land',
    countryName: countryNames(locale),
    region: 'Bundesstaat oder Provinz',
    areaCode: 'Vorwahl',
    choose: 'Auswählen …',
    noPlaces: 'Hier gibt es keine neuen Rufnummern. Wählen Sie einen anderen Ort.',
    chooseArea: 'Wählen Sie einen Ort, um zu sehen, welche Rufnummern es dort gibt.',
    monthly: (price) => (price === null ? 'Enthalten' : `${moneyText(locale, price)} im Monat`),
    hold: 'Reservieren',
    holdNumber: (number) => `${number} reservieren`,
    holding: (number) => `${number} wird angefragt …`,
    held: (number, isEnding) =>
      isEnding
        ? `${number} ist höchstens noch eine Minute für Sie reserviert.`
        : `${number} ist für Sie reserviert.`,
    keep: 'Diese nehmen',
    keepNumber: (number) => `Diese nehmen: ${number}`,
    lookElsewhere: 'Eine andere Rufnummer suchen',
    holdEnded: (number) =>
      `${number} ist nicht mehr für Sie reserviert. Reservieren Sie sie erneut, oder wählen Sie eine andere.`,
    holdAgain: 'Erneut reservieren',
    gone: (number) => `${number} wurde gerade vergeben. Wählen Sie eine andere.`,
    holdFailed: (number) => `${number} konnte nicht reserviert werden.`,
    givingBack: 'Die nicht benötigte Rufnummer wird zurückgegeben …',
    clear: 'Noch keine Rufnummer',
    done: 'Fertig',
  },

  pickers: {
    price: (price) => moneyText(locale, price),
    loading: 'Wird geladen …',
    failed: 'Die Liste konnte nicht geladen werden.',
    retry: RETRY,
    more: 'Mehr anzeigen',
    cancel: 'Abbrechen',
  },
};
