import { expect } from 'chai';
import { siteSchema } from '../../src/domain/site.ts';
import {
  numberInput,
  pathInput,
  phoneInput,
  roleInput,
  shippingInput,
} from '../../src/machines/wizard/wizard-editors.ts';
import {
  account,
  boughtPhone,
  draft,
  drafts,
  inventoryNumber,
  inventoryPhone,
  newNumber,
  now,
  role,
  rowId,
  shipTo,
  siteId,
  userTypeOf,
} from '../domain/drafts.ts';
import { contextAtFirst, contextOf, offerWith } from '../harness/wizard-context.ts';

const harbour = siteSchema.parse({
  id: 'site-harbour',
  name: 'Harbour',
  isMain: false,
  country: 'CA',
  region: 'ON',
});
const main = siteSchema.parse({ id: 'site-main', name: 'Main', isMain: true });
const offer = offerWith({ sites: [main, harbour] });

describe('the device picker', () => {
  it('R14 opens with the phone of the person, and the phones in stock that others have', () => {
    const people = [
      draft(1, { phone: inventoryPhone(1) }),
      draft(2, { phone: inventoryPhone(2) }),
      draft(3, { phone: boughtPhone() }),
      draft(4),
    ];
    expect(phoneInput(contextOf(people, { picking: rowId(1) }))).to.deep.equal({
      phone: inventoryPhone(1),
      taken: ['device-2'],
      capabilities: account.capabilities,
    });
  });

  it('R13 opens with the app, and everybody’s phones taken, when the person is gone', () => {
    const people = [draft(1, { phone: inventoryPhone(1) })];
    const input = phoneInput(contextOf(people, { picking: rowId(9) }));
    expect(input).to.deep.include({ phone: { kind: 'app' }, taken: ['device-1'] });
  });

  it('R04 can do nothing before the account is known', () => {
    const { capabilities } = phoneInput(contextAtFirst());
    expect(Object.values(capabilities).map(({ state }) => state)).to.not.include('available');
  });
});

describe('the number picker', () => {
  it('R17 opens where the person is, with the numbers that others have', () => {
    const people = [
      draft(1, { number: newNumber(1), siteId: siteId('harbour') }),
      draft(2, { number: inventoryNumber(2) }),
      draft(3, { number: null }),
    ];
    expect(numberInput(contextOf(people, { offer, picking: rowId(1) }))).to.deep.equal({
      runId: 'run-1',
      opened: 0,
      place: { country: 'CA', region: 'ON' },
      number: newNumber(1),
      taken: [inventoryNumber(2).e164],
      capabilities: account.capabilities,
      countries: ['US', 'CA'],
      now,
      isRenewal: false,
    });
  });

  it('R17 opens in the account’s country for a person who is gone or has no site', () => {
    const nowhere = { place: { country: 'US', region: null } };
    const people = [draft(1), draft(2, { number: null })];
    const gone = numberInput(contextOf(people, { picking: rowId(9) }));
    expect(gone).to.deep.include({
      ...nowhere,
      number: null,
      countries: ['US'],
      taken: [inventoryNumber(1).e164],
    });
    const without = numberInput(contextOf(people, { picking: rowId(2) }));
    expect(without).to.deep.include({ ...nowhere, number: null });
  });
});

describe('shipping', () => {
  it('R19 opens with one entry for each phone that is bought', () => {
    const people = [draft(1, { phone: boughtPhone(), shipTo }), draft(2), draft(3)];
    expect(shippingInput(contextOf(people))).to.deep.equal({
      runId: 'run-1',
      opened: 0,
      people: [{ rowId: 'row-1', name: 'Nadia Brandt 1', model: 'Yealink T54W', shipTo }],
      country: 'US',
      drafts: [],
    });
  });

  it('R19 has nothing to ship before the account is known', () => {
    expect(shippingInput(contextAtFirst())).to.deep.include({ people: [], country: '' });
  });
});

describe('a setup path', () => {
  it('R22 opens for the marked people, or for everybody', () => {
    const ids = (marked: readonly number[]) =>
      pathInput(contextOf(drafts(3), { marked: marked.map(rowId) }), 'invite').people.map(
        ({ id }) => id,
      );
    expect(ids([2])).to.deep.equal(['row-2']);
    expect(ids([])).to.deep.equal(['row-1', 'row-2', 'row-3']);
  });

  it('R29 knows the sites and whether these people have a phone', () => {
    const video = userTypeOf('videoFree');
    const offered = offerWith({ sites: [main], userTypes: [video] });
    const context = contextOf(drafts(1), { offer: offered, userTypeId: video.id });
    expect(pathInput(context, 'invite')).to.deep.include({
      sites: [main],
      userType: { kind: 'videoFree' },
      rules: { account, requireUniqueEmail: true, now },
    });
  });

  it('R29 takes people for such as have a phone as long as nobody has said otherwise', () => {
    const input = pathInput(contextAtFirst(), 'invite');
    expect(input).to.deep.include({ sites: [], userType: { kind: 'full' } });
  });
});

describe('the role picker', () => {
  it('R24 opens with the role that all the people share, and else with the default one', () => {
    const boss = { role };
    const opened = (...people: Parameters<typeof contextOf>[0][number][]) =>
      roleInput(contextOf(people));
    expect(opened(draft(1, boss), draft(2, boss))).to.deep.equal({ roleId: role.id, people: 2 });
    expect(opened(draft(1, boss), draft(2))).to.deep.equal({ roleId: null, people: 2 });
    expect(opened(draft(1))).to.deep.equal({ roleId: null, people: 1 });
  });
});
