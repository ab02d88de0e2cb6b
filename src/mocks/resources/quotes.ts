import { quoteIdSchema, termsIdSchema } from '../../domain/ids.ts';
import { sumOf, type Money } from '../../domain/money.ts';
import type { Order, Quote } from '../../domain/order.ts';
import {
  canBuyLicences,
  licencesToBuy,
  needsPhone,
  type UserType,
} from '../../domain/user-type.ts';
import type { Answers } from '../backend-answers.ts';
import { requireCapability, type BackendContext } from '../context.ts';
import { createEquipmentJudge } from '../equipment-issues.ts';
import { queries } from '../../transport/queries.ts';
import { quoteLines } from '../quote-lines.ts';
import { accept, Refusal, refuseIssues } from '../refusal.ts';
import { licensedUserTypes } from '../seed/seed.ts';

const TERMS: Quote['terms'] = {
  id: termsIdSchema.parse('terms-1'),
  text: 'Northwind agrees to pay these charges, which are invented, until it cancels.',
  url: null,
};

/** What a run costs (R26); it holds for a while, and buys nothing. */
export function quotes(context: BackendContext): Pick<Answers, 'quote'> {
  const { seed, state, now, newId } = context;
  return {
    async quote(query) {
      const order = accept(queries.quote, query);
      const userType = userTypeOf(order, context);
      requireRights(order, userType, context);
      refuseUnfit(order, userType, context);
      const lines = quoteLines(order, userType, context);
      const totals = (period: 'once' | 'month'): Money[] =>
        lines.filter((line) => line.period === period).map(({ total }) => total);
      const zero: Money = { minor: 0, currency: 'USD' };
      const monthly = sumOf(totals('month'));
      const quote: Quote = {
        quoteId: quoteIdSchema.parse(newId()),
        expiresAt: new Date(now() + seed.quoteMinutes * 60_000).toISOString(),
        lines: [...lines],
        dueNow: sumOf([...totals('once'), ...totals('month')]) ?? zero,
        recurring: monthly === null ? [] : [{ period: 'month', total: monthly }],
        terms: lines.length === 0 ? null : TERMS,
      };
      await state.quotes.create({ quote, order });
      state.save();
      return quote;
    },
  };
}

function userTypeOf(order: Order, { state }: BackendContext): UserType {
  const found = licensedUserTypes({ userTypes: state.userTypes.all() }, state.members.all()).find(
    ({ id }) => id === order.userTypeId,
  );
  if (found !== undefined) return found;
  throw new Refusal('Failed to price the order: no such user type.', 'validation', [
    { code: 'unknownChoice', path: ['userTypeId'], params: {} },
  ]);
}

function requireRights(order: Order, userType: UserType, context: BackendContext): void {
  if (order.rows.some(({ phone }) => phone?.kind === 'purchase')) {
    requireCapability(context, 'buyPhones');
  }
  if (order.rows.some(({ number }) => number?.kind === 'new')) {
    requireCapability(context, 'buyNumbers');
  }
  if (licencesToBuy(userType, order.rows.length) === 0) return;
  requireCapability(context, 'buyLicences');
  if (canBuyLicences(userType, context.seed.account.capabilities)) return;
  throw new Refusal('Failed to price the order: the licence is not sold.', 'licenceLimit');
}

function refuseUnfit(order: Order, userType: UserType, context: BackendContext): void {
  if (!needsPhone(userType.kind)) return;
  const judge = createEquipmentJudge(context);
  refuseIssues(
    order.rows.flatMap((row) => {
      const issues = judge.issuesOf(row);
      judge.take(row);
      return issues;
    }),
  );
}
