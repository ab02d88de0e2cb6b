import { nothing } from 'lit';
import { isShallowEqual } from '../../../context/select-controller.ts';
import type { RowId } from '../../../domain/ids.ts';
import { holdMinutesLeft } from '../../../domain/phone-number.ts';
import type { UserDraft } from '../../../domain/user-draft.ts';
import { needsPhone } from '../../../domain/user-type.ts';
import { selectUserType, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { AccountOffer } from '../../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../../messages/first-messages.ts';
import { drawnRow, type DrawnRow } from './drawn-row.ts';
import type { RosterRowView } from './roster-row-view.ts';
import { RowTroubles } from './row-troubles.ts';

/** What all rows are drawn from. */
interface Common {
  readonly offer: AccountOffer;
  readonly messages: FirstMessages;
  readonly hasPhone: boolean;
  readonly hasOthers: boolean;
  readonly hasRoom: boolean;
  readonly hasFewChoices: boolean;
  readonly derived: readonly RowId[];
  readonly now: number;
}

/** The rows of the roster as they are drawn: a key stroke draws the one row that it changes, and looks into no other, however many there are (R06, R07). */
export class RosterRows {
  #common: Common | undefined;
  #views: readonly RosterRowView[] = [];
  #places: readonly RowId[] = [];
  readonly #troubles = new RowTroubles();
  readonly #entered = new Set<RowId>();
  readonly #drawn = new Map<RowId, DrawnRow>();

  /** Draws the rows anew that have changed; those that come, and the order, are the table's to draw. */
  take(snapshot: WizardSnapshot, offer: AccountOffer, messages: FirstMessages): void {
    const common = commonOf(snapshot, offer, messages);
    const isSame = isShallowEqual(this.#common, common);
    this.#common = common;
    this.#troubles.take(snapshot);
    const { rows } = snapshot.context.roster;
    const before = this.#views;
    this.#views = rows.map((row, index) => {
      const known = before[index];
      const isKnown = isSame && known?.row === row && this.#hasSameTroubles(known);
      return isKnown ? known : this.#changed(row, index, common);
    });
    if (!isSameOrder(this.#places, rows)) this.#places = rows.map(({ id }) => id);
  }

  /** Whether these people have a phone and a number (R05). */
  get hasPhone(): boolean {
    return this.#common?.hasPhone ?? false;
  }

  /** Who has which place: another list when rows come, go or change places, and only then. */
  get places(): readonly RowId[] {
    return this.#places;
  }

  /** Fills the lists of a row, before somebody opens one. */
  enter(rowId: RowId): void {
    const place = this.#places.indexOf(rowId);
    const row = this.#views[place]?.row;
    if (row === undefined || this.#common === undefined || this.#entered.has(rowId)) return;
    this.#entered.add(rowId);
    this.#views = this.#views.with(place, this.#changed(row, place, this.#common));
  }

  /** Draws the row of a place. */
  draw(place: number): unknown {
    const view = this.#views[place];
    return view === undefined ? nothing : drawnRow(this.#drawn, view);
  }

  #hasSameTroubles({ row, problems, repairs }: RosterRowView): boolean {
    const troubles = this.#troubles.of(row.id);
    return problems === troubles.problems && repairs === troubles.repairs;
  }

  #changed(row: UserDraft, index: number, common: Common): RosterRowView {
    const { offer, messages, hasPhone, hasOthers, hasRoom, hasFewChoices, derived, now } = common;
    const view: RosterRowView = {
      row,
      number: index + 1,
      ...this.#troubles.of(row.id),
      minutesLeft: row.number && holdMinutesLeft(row.number, now),
      hasDerivedName: derived.includes(row.id),
      hasAllChoices: hasFewChoices || this.#entered.has(row.id),
      hasOthers,
      hasRoom,
      hasPhone,
      offer,
      messages,
    };
    this.#drawn.get(row.id)?.show(view);
    return view;
  }
}

function commonOf(snapshot: WizardSnapshot, offer: AccountOffer, messages: FirstMessages): Common {
  const { roster, pasted, now } = snapshot.context;
  const type = selectUserType(snapshot);
  const rows = roster.rows.length;
  const choices = rows * (offer.sites.length + offer.costCenters.length);
  return {
    offer,
    messages,
    hasPhone: type !== null && needsPhone(type.kind),
    hasOthers: rows > 1,
    hasRoom: rows < offer.account.limits.maxUsersPerRun,
    hasFewChoices: rows === 1 || choices <= MANY_CHOICES,
    derived: pasted.derived,
    now,
  };
}

/** Beyond so many, the lists of all rows would be most of what is in the page. */
const MANY_CHOICES = 100;

function isSameOrder(places: readonly RowId[], rows: readonly UserDraft[]): boolean {
  return places.length === rows.length && rows.every(({ id }, place) => id === places[place]);
}
