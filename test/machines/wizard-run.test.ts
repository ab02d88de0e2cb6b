import { expect } from 'chai';
import { blankCredentials } from '../../src/domain/credentials.ts';
import { siteSchema } from '../../src/domain/site.ts';
import type { UserDraft } from '../../src/domain/user-draft.ts';
import {
  assumedSetups,
  heldNumbers,
  initialType,
  isPurchase,
  localIssues,
  numberStock,
  orderOfRun,
  parcels,
  planIssues,
  rowDefaults,
  setupRules,
  shippingIssues,
  submissionOf,
  uncoveredPeople,
} from '../../src/machines/wizard/wizard-run.ts';
import {
  account,
  accountWithout,
  boughtPhone,
  draft,
  drafts,
  inventoryNumber,
  location,
  newNumber,
  now,
  rowId,
  shipTo,
  siteId,
  usd,
  userTypeOf,
} from '../domain/drafts.ts';
import { contextAtFirst, contextOf, fullUser, offerWith } from '../harness/wizard-context.ts';
import { quoteOf } from '../harness/wizard-editing.ts';

const MINUTE = 60_000;
const later = { setup: { kind: 'later' } } as const;
const withCredentials: Partial<UserDraft> = { setup: blankCredentials };
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const sold = { licencesLeft: 0, licencePrice: usd(1000) };

describe('before the account is known', () => {
  // Nobody can be in the list then; if somebody were, nothing would be asked or handed over for him.
  const early = () =>
    contextAtFirst({
      roster: { rows: [draft(1, { phone: boughtPhone() })], removed: [], made: 1 },
    });

  it('R25 nothing is wrong, nothing is bought, and nothing is handed over', () => {
    expect(localIssues(early())).to.deep.equal([]);
    expect(isPurchase(early())).to.equal(false);
    expect(parcels(early())).to.deep.equal([]);
    expect(submissionOf(early())).to.equal(null);
    expect(orderOfRun(early())).to.deep.equal({ userTypeId: 'none', rows: [] });
  });

  it('R32 nobody is said to lack an emergency location', () => {
    expect(uncoveredPeople(early())).to.deep.equal([]);
  });

  it('R17 there is no number in stock, and no place that it could fit', () => {
    expect(numberStock(null)).to.deep.equal({ numbers: [], sites: [], country: '' });
  });

  it('R22 nothing of the account is taken for granted', () => {
    expect(setupRules(early()).account.limits.maxUsersPerRun).to.equal(0);
  });
});

describe('the user type to start with', () => {
  const soldOut = userTypeOf('videoPaid', { licencesLeft: 0 });
  const video = userTypeOf('videoFree');
  const offer = offerWith({ userTypes: [soldOut, fullUser, video] });
  const chosen = (userTypeId: typeof video.id | null) =>
    initialType(contextOf([], { userTypeId }), offer)?.id;

  it('R01 is the first that can be chosen', () => {
    expect(chosen(null)).to.equal(fullUser.id);
  });

  it('R01 is the one that was chosen before', () => {
    expect(chosen(video.id)).to.equal(video.id);
  });

  it('R04 is another one when the one that was chosen before is sold out', () => {
    expect(chosen(soldOut.id)).to.equal(fullUser.id);
  });

  it('R04 is none when every one is sold out', () => {
    expect(initialType(contextOf([]), offerWith({ userTypes: [soldOut] }))).to.equal(null);
  });
});

describe('what a roster has against going on', () => {
  const rows = () => [draft(1), draft(2, { email: 'nadia.1@northwind.example' })];

  it('R08 is that two people share an address, as long as addresses have to be unique', () => {
    const context = contextOf(rows());
    expect(codesOf(localIssues(context))).to.deep.equal(['duplicateInRun']);
    expect(localIssues({ ...context, requireUniqueEmail: false })).to.deep.equal([]);
    expect(codesOf(localIssues(context))).to.deep.equal(['duplicateInRun']);
  });

  it('R04 is that there are fewer licences than people, where none can be bought', () => {
    const one = userTypeOf('full', { licencesLeft: 1 });
    const dear = userTypeOf('full', { licencesLeft: 1, licencePrice: usd(1000) });
    const context = contextOf(drafts(2), { offer: offerWith({ userTypes: [one] }) });
    const buying = (changes: Partial<ReturnType<typeof offerWith>>) =>
      codesOf(localIssues({ ...context, offer: offerWith({ userTypes: [dear], ...changes }) }));
    expect(codesOf(localIssues(context))).to.deep.equal(['noLicence']);
    expect(buying({})).to.deep.equal([]);
    expect(buying({ account: accountWithout('buyLicences') })).to.deep.equal(['noLicence']);
  });

  it('R17 is that somebody who has a phone has no number', () => {
    const video = userTypeOf('videoFree');
    const offer = offerWith({ userTypes: [fullUser, video] });
    const context = contextOf([draft(1, { number: null })], { offer });
    expect(codesOf(localIssues(context))).to.deep.equal(['required']);
    expect(localIssues({ ...context, userTypeId: video.id })).to.deep.equal([]);
  });

  it('R01 is that no user type is chosen', () => {
    const context = contextOf([draft(1, { number: null })], { userTypeId: null });
    const noType = { code: 'noUserType', path: ['userTypeId'], params: {} };
    expect(localIssues(context)).to.deep.equal([noType]);
  });

  it('R18 is that a number is no longer kept, once its time has run out', () => {
    const context = contextOf([draft(1, { number: newNumber(1) }), draft(2, { number: null })]);
    const after = (minutes: number) =>
      codesOf(localIssues({ ...context, now: now + minutes * MINUTE }));
    expect(after(9)).to.deep.equal(['required']);
    expect(after(10)).to.deep.equal(['holdExpired', 'required']);
    expect(after(9)).to.deep.equal(['required']);
  });

  it('R06 is judged once as long as nothing changes that it is judged by', () => {
    const context = contextOf(rows());
    const first = localIssues(context);
    expect(localIssues({ ...context, marked: [rowId(1)] })).to.equal(first);
    expect(localIssues({ ...context, now: now + MINUTE })).to.equal(first);
  });
});

describe('what stands against handing a run over', () => {
  it('R19 is a bought phone that goes nowhere, and no other', () => {
    const bought = { phone: boughtPhone(), ...later };
    const context = contextOf([draft(1, { ...bought, shipTo }), draft(2, bought), draft(3, later)]);
    const missing = { code: 'required', path: ['rows', 'row-2', 'shipTo'], params: {} };
    expect(shippingIssues(context)).to.deep.equal([missing]);
    expect(planIssues(context)).to.deep.equal([missing]);
    expect(submissionOf(context)).to.equal(null);
  });

  it('R22 is somebody of whom nobody has said how he starts', () => {
    const context = contextOf([draft(1), draft(2, { setup: null })]);
    expect(codesOf(planIssues(context))).to.deep.equal(['setupMissing']);
  });

  it('R08 is what is wrong with the roster', () => {
    const context = contextOf([draft(1, { email: '' })]);
    expect(submissionOf(context)).to.equal(null);
    expect(submissionOf(contextOf([draft(1)]))?.rows).to.have.length(1);
  });
});

describe('a run that is handed over', () => {
  const purchase = () =>
    contextOf([draft(1, { phone: boughtPhone(), shipTo, ...later })], {
      charges: { quote: quoteOf(26_900), previous: null },
    });

  it('R26 accepts the charges and the terms that were read', () => {
    const request = submissionOf(purchase());
    expect(request).to.include({ quoteId: 'quote-26900', acceptedTermsId: 'terms-1' });
  });

  it('R26 accepts no terms where the charges have none', () => {
    const quote = { ...quoteOf(26_900), terms: null };
    const request = submissionOf({ ...purchase(), charges: { quote, previous: null } });
    expect(request).to.include({ quoteId: 'quote-26900', acceptedTermsId: null });
  });

  it('R25 accepts no charges where nothing is bought any more', () => {
    const context = contextOf([draft(1)], { charges: purchase().charges });
    expect(submissionOf(context)).to.include({ quoteId: null, acceptedTermsId: null });
  });

  it('R26 buys licences, too', () => {
    const offer = offerWith({ userTypes: [userTypeOf('full', sold)] });
    expect([
      isPurchase(contextOf([draft(1)], { offer })),
      isPurchase(contextOf([draft(1)])),
    ]).to.deep.equal([true, false]);
  });
});

describe('people without an emergency location', () => {
  const people = [draft(1, withCredentials), draft(2, withCredentials), draft(3)];

  it('R32 are those who could call at once', () => {
    expect(uncoveredPeople(contextOf(people)).map(({ id }) => id)).to.deep.equal([
      'row-1',
      'row-2',
    ]);
  });

  it('R32 are not named again once the admin has said that they may start so', () => {
    const context = contextOf(people, { withoutLocation: [rowId(1)] });
    expect(uncoveredPeople(context).map(({ id }) => id)).to.deep.equal(['row-2']);
  });

  it('R29 are covered by the location of their site', () => {
    const sites = [
      siteSchema.parse({ id: 'site-main', name: 'Main', isMain: true }),
      siteSchema.parse({
        id: 'site-harbour',
        name: 'Harbour',
        isMain: false,
        emergencyLocation: location('harbour'),
      }),
    ];
    const at = (name: string) => draft(1, { ...withCredentials, siteId: siteId(name) });
    const uncovered = (name: string) =>
      uncoveredPeople(contextOf([at(name)], { offer: offerWith({ sites }) })).length;
    expect([uncovered('main'), uncovered('harbour')]).to.deep.equal([1, 0]);
  });

  it('R31 are none without a type of user', () => {
    expect(uncoveredPeople(contextOf(people, { userTypeId: null }))).to.deep.equal([]);
  });
});

describe('what a run gives and takes back', () => {
  it('R18 are the numbers that are kept for it, and those in stock are not among them', () => {
    const context = contextOf([
      draft(1, { number: null }),
      draft(2, { number: inventoryNumber(2) }),
      draft(3, { number: newNumber(3) }),
    ]);
    expect(heldNumbers(context).query).to.deep.equal({ holdIds: ['hold-3'] });
    expect(heldNumbers(context).key).to.be.a('string').and.not.be.empty;
  });

  it('R23 is an invite for everybody who has not decided, and for nobody else', () => {
    const context = contextOf([draft(1, later), draft(2, { setup: null })]);
    expect([...assumedSetups(context)]).to.deep.equal([['row-2', { setup: { kind: 'invite' } }]]);
  });

  it('R09 is nothing where shared addresses leave no likely way to start', () => {
    const context = contextOf([draft(1, { setup: null })], { requireUniqueEmail: false });
    expect([...assumedSetups(context)]).to.deep.equal([]);
  });

  it('R06 is the main site, or the first, where the account has sites', () => {
    const [first, main] = ['harbour', 'main'].map((name) =>
      siteSchema.parse({ id: `site-${name}`, name, isMain: name === 'main' }),
    );
    const sites = first === undefined || main === undefined ? [] : [first, main];
    const multiSite = { ...account, multiSite: true };
    const siteOf = (offered: typeof sites, isMulti = true) =>
      rowDefaults(offerWith({ account: isMulti ? multiSite : account, sites: offered })).siteId;
    expect(siteOf(sites)).to.equal('site-main');
    expect(siteOf(sites.slice(0, 1))).to.equal('site-harbour');
    expect(siteOf([])).to.equal(null);
    expect(siteOf(sites, false)).to.equal(null);
  });
});
