import { emailKey } from '../../src/domain/email.ts';
import { failureOfKind, isDefinite, type FailureKind } from '../../src/domain/failure.ts';
import {
  emergencyLocationIdSchema,
  holdIdSchema,
  quoteIdSchema,
  shippingAddressIdSchema,
  termsIdSchema,
  type RowId,
} from '../../src/domain/ids.ts';
import { rowPath } from '../../src/domain/issue.ts';
import { orderSchema, quotePrint, type Order, type Quote } from '../../src/domain/order.ts';
import type { Hold } from '../../src/domain/phone-number.ts';
import type { Job, RowOutcome } from '../../src/domain/job.ts';
import type { SubmissionRequest } from '../../src/domain/submission.ts';
import { licencesToBuy } from '../../src/domain/user-type.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';
import { Failure } from '../../src/transport/failure.ts';
import type { CallOptions } from '../../src/transport/transport.ts';
import type { DeferredPort, DeferredTransport } from './deferred-transport.ts';
import { added, jobFor, notAdded } from './northwind.ts';
import { accountOf, anyForm, mailHostOf, noFacets, offersOf, typesOf } from './walk-account.ts';

/** More than a run can have people, so that nobody stays without a number for want of offers. */
const ENOUGH_OFFERS = 30;

/** The ways in which the back end can answer; what makes no sense for a call is an ordinary answer. */
export const walkAnswers = [
  'ok',
  'lost',
  'lostAfter',
  'late',
  'refused',
  'signedOut',
  'limited',
  'expired',
  'partial',
  'partial',
  'halfway',
  'gaps',
  'twice',
  'working',
  'dearer',
  'dearer',
  'dearer',
  'brief',
  'gone',
  'empty',
  'other',
] as const;

export type WalkAnswer = (typeof walkAnswers)[number];

const FAILURES: Partial<Record<WalkAnswer, FailureKind>> = {
  lost: 'unavailable',
  refused: 'validation',
  signedOut: 'unauthenticated',
  limited: 'rateLimited',
};

const MINUTE = 60_000;
/** How often the time is told: what was checked then may be so much older when it arrives. */
const TICK = 10_000;

/**
 * A back end that does what it is told, once for each key, and answers as the walk wants it.
 *
 * It knows what is true, and notes every request that no wizard may send.
 */
export function createWalkBackend(back: DeferredTransport, seed: Seed, now: () => number) {
  const jobs = new Map<string, { readonly body: string; readonly job: Job }>();
  /** What was lost on its way; it comes when it is asked for the second time, or before another one (decision 8). */
  const late = new Map<
    string,
    { readonly request: SubmissionRequest; readonly isAskedFor: boolean }
  >();
  const created: RowId[] = [];
  const mail = new Set(seed.members.map(({ email }) => emailKey(email)));
  const quotes = new Map<string, { readonly quote: Quote; readonly order: string }>();
  const holds = new Map<string, Hold>();
  const breaches: string[] = [];
  const seen = new Set<string>();
  const count = { surcharge: 0, made: 0, acknowledged: '', secrets: 0, noticed: 0 };
  let isOther = false;

  const isoIn = (ms: number): string => new Date(now() + ms).toISOString();
  const account = () => accountOf(seed, isOther, isoIn(0));
  const nextId = (kind: string): string => `${kind}-of-walk-${(count.made += 1)}`;
  const all = <Entry>(items: readonly Entry[], how: WalkAnswer) => ({
    items: how === 'empty' ? [] : items,
    nextCursor: null,
  });
  // Two parts, so that there is something to go on with.
  const part = <Entry>(items: readonly Entry[], cursor: string | null, how: WalkAnswer) =>
    how === 'empty' || items.length < 2
      ? all(items, how)
      : cursor === null
        ? { items: items.slice(0, 1), nextCursor: 'more' }
        : { items: items.slice(1), nextCursor: null };

  function priceOf(order: Order, how: WalkAnswer): Quote {
    if (how === 'dearer') count.surcharge += 100;
    const bought = order.rows.filter(({ phone }) => phone?.kind === 'purchase').length;
    const dueNow = { minor: bought * 26_900 + count.surcharge, currency: 'USD' };
    const quote: Quote = {
      quoteId: quoteIdSchema.parse(nextId('quote')),
      expiresAt: isoIn(how === 'brief' ? MINUTE / 2 : 15 * MINUTE),
      lines: [],
      dueNow,
      recurring: [],
      terms: { id: termsIdSchema.parse('terms-1'), text: 'Charges come again.', url: null },
    };
    quotes.set(quote.quoteId, { quote, order: JSON.stringify(order) });
    return quote;
  }

  function outcomeOf(row: SubmissionRequest['rows'][number], isUnique: boolean): RowOutcome {
    const { rowId, number } = row;
    if (isUnique && mail.has(emailKey(row.email))) return notAdded(rowId);
    const isHeld = number?.kind !== 'new' || holds.has(number.holdId);
    const gone = { code: 'numberGone', path: rowPath(rowId, 'number'), params: {} } as const;
    const step = { step: 'number', state: 'failed', issues: [{ ...gone, path: [...gone.path] }] };
    return isHeld ? added(rowId) : { ...notAdded(rowId), steps: [step as RowOutcome['steps'][0]] };
  }

  function commit(request: SubmissionRequest, key: string, how: WalkAnswer): Job {
    const known = jobs.get(key);
    const body = JSON.stringify(request);
    if (known !== undefined) {
      if (known.body !== body) breaches.push('one key for two bodies');
      return known.job;
    }
    const rows = request.rows.map((row, index): RowOutcome => {
      if (index === 0 && how === 'partial') return notAdded(row.rowId);
      const outcome = outcomeOf(row, request.requireUniqueEmail);
      return index === 0 && how === 'halfway' && outcome.state === 'done'
        ? { ...outcome, state: 'partial' }
        : outcome;
    });
    for (const { rowId, state } of rows) {
      if (state === 'failed') continue;
      created.push(rowId);
      mail.add(emailKey(request.rows.find((row) => row.rowId === rowId)?.email ?? ''));
    }
    const job = jobFor(request, rows);
    jobs.set(key, { body, job });
    return job;
  }

  function arrive(keys: Iterable<string>): void {
    for (const key of keys) {
      const { request } = late.get(key) ?? {};
      late.delete(key);
      if (request !== undefined) commit(request, key, 'ok');
    }
  }

  /** What no wizard may send, whatever happened before. */
  function inspect(request: SubmissionRequest, key: string): void {
    const { rows, quoteId } = request;
    const breach = (isBroken: boolean, what: string) => {
      if (isBroken) breaches.push(what);
    };
    const type = typesOf(seed).find(({ id }) => id === request.userTypeId);
    const buys =
      rows.some(({ phone, number }) => phone?.kind === 'purchase' || number?.kind === 'new') ||
      (type !== undefined && licencesToBuy(type, rows.length) > 0);
    const accepted = quotes.get(quoteId ?? '');
    const twice = (values: readonly string[]) => new Set(values).size < values.length;
    const numbers = rows.flatMap(({ number }) =>
      number === null ? [] : [number.kind === 'new' ? number.e164 : number.numberId],
    );
    const phones = rows.flatMap(({ phone }) =>
      phone?.kind === 'inventory' ? [phone.deviceId] : [],
    );
    const { userTypeId } = request;
    breach(rows.length === 0 || key === '', 'nobody');
    breach(buys !== (quoteId !== null), 'bought without a quote, or a quote for nothing');
    breach(quoteId !== null && accepted === undefined, 'a quote that was never made');
    if (accepted !== undefined) {
      const order = JSON.stringify(orderSchema.parse({ userTypeId, rows }));
      breach(accepted.order !== order, 'a quote for something else');
      breach(quotePrint(accepted.quote) !== count.acknowledged, 'charges nobody acknowledged');
    }
    breach(
      rows.some(({ email }) => !emailKey(email).endsWith(mailHostOf(account().id))),
      'people of another account',
    );
    breach(twice(numbers) || twice(phones), 'one phone or number for two people');
    // What is sent again because nobody knows whether it arrived is judged as it was sent first.
    const isFirst = !seen.has(key);
    seen.add(key);
    breach(
      isFirst &&
        rows.some(
          ({ setup }) => setup.kind === 'schedule' && Date.parse(setup.instant) < now() - TICK,
        ),
      'an invite in the past',
    );
    breach(
      rows.some(({ rowId }) => created.includes(rowId)),
      'somebody who was added already',
    );
  }

  function submit(request: SubmissionRequest, how: WalkAnswer, { key }: { key: string }): Job {
    if (how === 'late') {
      late.set(key, { request, isAskedFor: false });
      throw new Failure('Lost.', 'unavailable');
    }
    arrive([...late.keys()].filter((other) => other !== key));
    if (!jobs.has(key)) {
      const { quote } = quotes.get(request.quoteId ?? '') ?? {};
      const isOver = quote !== undefined && Date.parse(quote.expiresAt) <= now();
      if (how === 'expired' || isOver) throw new Failure('Over.', 'expired');
      if (request.rows.length === 0) throw new Failure('Nobody.', 'validation');
    }
    count.secrets += request.rows.filter(({ setup }) => setup.kind === 'credentials').length;
    return told(commit(request, key, how), how);
  }

  function told(job: Job, how: WalkAnswer): Job {
    const [first, ...others] = job.rows;
    if (how === 'gaps') return { ...job, rows: others };
    if (how === 'twice') return { ...job, rows: first === undefined ? [] : [first, ...job.rows] };
    if (how !== 'working') return job;
    const rows = job.rows.map((row): RowOutcome => ({ ...row, state: 'pending', userId: null }));
    return { ...job, state: 'running', rows };
  }

  function hold(e164s: readonly string[], how: WalkAnswer, { key }: { key: string }) {
    const known = [...holds.values()].filter(({ holdId }) => holdId.startsWith(`${key}/`));
    if (known.length > 0) return { holds: known, gone: [] };
    if (how === 'gone') return { holds: [], gone: [...e164s] };
    const made = e164s.map((e164) => ({
      e164,
      holdId: holdIdSchema.parse(`${key}/${nextId('hold')}`),
      expiresAt: isoIn(how === 'brief' ? MINUTE / 2 : 20 * MINUTE),
    }));
    for (const each of made) holds.set(each.holdId, each);
    return { holds: made, gone: [] };
  }

  /** What was turned down for certain is judged anew when it comes again. */
  function forget(options: CallOptions, kind: FailureKind): void {
    if (isDefinite(failureOfKind(kind)) && 'key' in options) seen.delete(String(options.key));
  }

  interface Waiting {
    answer(how: WalkAnswer): void;
  }

  function waiting<Input, Output, Options extends CallOptions>(
    port: DeferredPort<Input, Output, Options>,
    answerTo: (input: Input, how: WalkAnswer, options: Options) => Output,
  ): readonly Waiting[] {
    return port.pending().map((call) => ({
      answer(how) {
        const kind = FAILURES[how];
        if (kind !== undefined) {
          forget(call.options, kind);
          return call.reject(new Failure('No.', kind));
        }
        try {
          const output = answerTo(call.input, how, call.options);
          if (how === 'lostAfter') call.reject(new Failure('Lost.', 'unavailable'));
          else call.resolve(output);
        } catch (error) {
          call.reject(error);
        }
      },
    }));
  }

  /** Every call that waits, in an order of its own. */
  const everyCall = (): readonly Waiting[] => [
    ...waiting(back.submit, submit),
    ...waiting(back.findJob, ({ key }, how) => {
      const lost = late.get(key);
      if (lost?.isAskedFor === true) arrive([key]);
      else if (lost !== undefined) late.set(key, { ...lost, isAskedFor: true });
      const known = jobs.get(key);
      return known === undefined ? null : told(known.job, how);
    }),
    ...waiting(back.getAccount, (_, how) => {
      if (how === 'other') isOther = !isOther;
      return account();
    }),
    ...waiting(back.listUserTypes, () => typesOf(seed)),
    ...waiting(back.suggestExtensions, ({ count: most }) =>
      Array.from({ length: most }, (_, index) => String(seed.firstExtension + index)),
    ),
    ...waiting(back.listSites, (_, how) => all(seed.sites, how === 'empty' ? 'ok' : how)),
    ...waiting(back.listCostCenters, (_, how) => all(seed.costCenters, how)),
    ...waiting(back.checkIdentities, ({ rows, requireUniqueEmail }, how) => ({
      issues: rows
        .filter(({ email }, index) =>
          how === 'gone' ? index === 0 : requireUniqueEmail && mail.has(emailKey(email)),
        )
        .map(({ rowId }) => ({
          code: 'duplicateInAccount' as const,
          path: ['rows', rowId, 'email'],
          params: {},
        })),
    })),
    ...waiting(back.listInventoryNumbers, ({ cursor }, how) => part(seed.numbers, cursor, how)),
    ...waiting(back.listInventoryPhones, ({ cursor }, how) => part(seed.phones, cursor, how)),
    ...waiting(back.searchCatalog, ({ cursor }, how) => ({
      ...part(seed.catalog, cursor, how),
      facets: noFacets,
    })),
    ...waiting(back.listNumberPlaces, ({ region }, how) =>
      how === 'empty' ? [] : [{ id: region === null ? 'CO' : '720', label: 'Somewhere' }],
    ),
    ...waiting(back.searchNumbers, ({ areaCode }, how) =>
      how === 'empty' ? [] : offersOf(areaCode, ENOUGH_OFFERS),
    ),
    ...waiting(back.holdNumbers, ({ e164s }, how, options) => hold(e164s, how, options)),
    ...waiting(back.releaseNumbers, ({ holdIds }) => {
      for (const holdId of holdIds) holds.delete(holdId);
    }),
    ...waiting(back.listRoles, () => seed.roles),
    ...waiting(back.listSecurityQuestions, () => seed.securityQuestions),
    ...waiting(back.listShippingAddresses, ({ cursor }, how) =>
      part(seed.shippingAddresses, cursor, how),
    ),
    ...waiting(back.saveShippingAddress, (draft) => ({
      ...draft,
      id: draft.id ?? shippingAddressIdSchema.parse(nextId('address')),
      isDefault: false,
    })),
    ...waiting(back.listShippingMethods, (_, how) =>
      how === 'empty' ? [] : seed.shippingMethods.map((method) => ({ ...method, price: null })),
    ),
    ...waiting(back.getAddressForm, () => anyForm),
    ...waiting(back.checkAddress, ({ address }, how) => {
      const nothing = { suggestion: null, issues: [] };
      if (how === 'dearer') return { ...nothing, verdict: 'unverifiable' as const };
      if (how === 'gone') return { ...nothing, verdict: 'invalid' as const };
      const suggestion = { ...address, city: address.city.toUpperCase() };
      return how === 'partial'
        ? { suggestion, issues: [], verdict: 'corrected' as const }
        : { ...nothing, verdict: 'valid' as const };
    }),
    ...waiting(back.listEmergencyLocations, ({ cursor }, how) =>
      part(seed.emergencyLocations, cursor, how),
    ),
    ...waiting(back.createEmergencyLocation, (draft) => ({
      ...draft,
      id: emergencyLocationIdSchema.parse(nextId('location')),
      status: 'valid' as const,
    })),
    ...waiting(back.quote, priceOf),
  ];

  return {
    /** Who was added, once for each time. */
    created: created as readonly RowId[],
    /** What was sent that no wizard may send. */
    breaches: breaches as readonly string[],
    /** People who were submitted with a password of their own. */
    countSecrets: () => count.secrets,
    everyCall,
    /** Judges what was sent since it was asked last: what is right then may be wrong when it is answered. */
    notice(): void {
      const calls = back.submit.calls.slice(count.noticed);
      count.noticed += calls.length;
      for (const { input, options } of calls)
        if (!jobs.has(options.key)) inspect(input, options.key);
    },
    /** The admin has acknowledged what he was shown. */
    acknowledge(quote: Quote | null): void {
      count.acknowledged = quote === null ? '' : quotePrint(quote);
    },
  };
}

export type WalkBackend = ReturnType<typeof createWalkBackend>;
