import { html, nothing, type TemplateResult } from 'lit';
import { firstPeriodOf } from '../../../domain/first-period.ts';
import type { Money } from '../../../domain/money.ts';
import type { Quote } from '../../../domain/order.ts';
import type {
  ChargeLine,
  Charges,
  ChargeTotal,
} from '../../../machines/wizard/wizard-charges.selectors.ts';
import { addressInBrief } from '../../../messages/address-in-brief.ts';
import type { Messages } from '../../../messages/messages.ts';

// More names than these make a line that nobody reads.
const MOST_NAMES = 4;

/** The charges, what is paid today and what comes again apart, with the totals as the back end has them (R26). */
export function chargesTable(
  { groups, totals, quote }: Charges,
  messages: Messages,
): TemplateResult {
  const words = messages.charges;
  return html`<div class="sheet">
    <table class="charges">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${words.item}</th>
          <th scope="col">${words.quantity}</th>
          <th scope="col">${words.amount}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ period, lines }) =>
          html`<tbody aria-labelledby="charges-${period}">
            <tr class="group">
              <td id="charges-${period}" colspan="3">${words.periods[period]}</td>
            </tr>
            ${lines.map((line) => chargeRow(line, messages))}
          </tbody>`,
      )}
      <tfoot>
        ${totals.map((total) => totalRow(total, quote, messages))}
      </tfoot>
    </table>
  </div>`;
}

function chargeRow(
  { line, names, addresses, before }: ChargeLine,
  messages: Messages,
): TemplateResult {
  const words = messages.charges;
  const rest = names.length - MOST_NAMES;
  const shown = rest > 1 ? names.slice(0, MOST_NAMES) : names;
  return html`<tr>
    <th scope="row">
      ${words.line(line.kind, line.label)}
      ${addresses.map((address) => html`<small><bdi>${addressInBrief(address)}</bdi></small>`)}
      <small class="muted"
        >${joined(shown, messages.locale)} ${rest > 1 ? words.others(rest) : nothing}</small
      >
    </th>
    <td>${isCounted(line) ? words.times(line.quantity, line.unit) : nothing}</td>
    <td>${amount(line.total, before, messages)}</td>
  </tr>`;
}

// As a list that may go on: the language's own comma stands between them, and no last word before the last.
function joined(names: readonly string[], locale: string) {
  const parts = new Intl.ListFormat(locale).formatToParts([...names, '…']).slice(0, -2);
  return parts.map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));
}

// One parcel, or the tax on all of it, is nothing that is counted.
function isCounted({ kind, quantity }: ChargeLine['line']): boolean {
  return quantity > 1 || kind === 'licence' || kind === 'phone' || kind === 'number';
}

function totalRow({ period, total, before }: ChargeTotal, quote: Quote, messages: Messages) {
  const words = messages.charges;
  const first = period === 'once' ? firstPeriodOf(quote) : null;
  return html`<tr>
    <th scope="row" colspan="2">
      ${period === 'once' ? words.dueNow : words.recurring[period]}
      ${first === null ? nothing : html`<small class="muted">${words.ahead(first, quote.recurring)}</small>`}
    </th>
    <td>${amount(total, before, messages)}</td>
  </tr>`;
}

/** An amount; beside it the one that no longer holds, crossed out and said to be so. */
function amount(now: Money, before: Money | null, { charges }: Messages): TemplateResult {
  if (before === null) return html`${charges.money(now)}`;
  return html`<del
      ><span class="visually-hidden">${charges.was} </span>${charges.money(before)}</del
    >
    <ins><span class="visually-hidden">${charges.now} </span>${charges.money(now)}</ins>`;
}
