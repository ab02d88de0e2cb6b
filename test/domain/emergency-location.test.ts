import { expect } from 'chai';
import { locationOf, uncoveredRows } from '../../src/domain/emergency-coverage.ts';
import {
  emergencyLocationSchema,
  isUsable,
  newEmergencyLocationSchema,
  nicknameIssues,
} from '../../src/domain/emergency-location.ts';
import { blankCredentials } from '../../src/domain/credentials.ts';
import type { Site } from '../../src/domain/site.ts';
import { blankSchedule } from '../../src/domain/schedule.ts';
import { draft, larimer, location, siteId } from './drafts.ts';

const statuses = ['valid', 'invalid', 'provisioning', 'inactive', 'other'] as const;
const nickname = { name: 'Nadia', siteId: siteId('main') };
const told = (changes: object, multiSite = true) =>
  nicknameIssues({ ...nickname, ...changes }, { multiSite }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('an emergency location', () => {
  it('R29 can be used unless it was turned down or switched off', () => {
    const usable = statuses.filter((status) => isUsable(location('home', status)));
    expect(usable).to.deep.equal(['valid', 'provisioning', 'other']);
  });

  it('R29 is read as it was told', () => {
    for (const status of statuses) {
      for (const visibility of ['company', 'personal']) {
        const sent = { ...location('home', status), visibility };
        expect(emergencyLocationSchema.parse(sent)).to.deep.equal(sent);
      }
    }
  });

  it('R29 of a newer back end is read, though its words are not known', () => {
    const sent = { ...location('home'), status: 'moving', visibility: 'secret' };
    const read = emergencyLocationSchema.parse(sent);
    expect([read.status, read.visibility]).to.deep.equal(['other', 'company']);
  });

  it('R30 has a name, and is for the company or one person', () => {
    const made = { name: 'Nadia', siteId: null, address: larimer, visibility: 'personal' };
    for (const visibility of ['company', 'personal']) {
      const sent = { ...made, visibility };
      expect(newEmergencyLocationSchema.parse(sent)).to.deep.equal(sent);
    }
    for (const wrong of [{ name: '' }, { visibility: 'secret' }]) {
      expect(newEmergencyLocationSchema.safeParse({ ...made, ...wrong }).success).to.equal(false);
    }
  });
});

describe('the nickname of a new location', () => {
  it('R30 is needed, and so is the site on accounts with sites', () => {
    expect(told({})).to.deep.equal([]);
    expect(told({ name: ' \u200B', siteId: null })).to.deep.equal([
      'required name',
      'required siteId',
    ]);
    expect(told({ siteId: null }, false)).to.deep.equal([]);
  });

  it('R30 is no longer than 64 characters, and holds no disguise', () => {
    expect(told({ name: 'n'.repeat(64) })).to.deep.equal([]);
    expect(told({ name: 'n'.repeat(65) })).to.deep.equal(['tooLong name']);
    expect(told({ name: 'a\u202Eb' })).to.deep.equal(['forbiddenCharacter name']);
  });
});

const siteWith = (name: string, emergencyLocation: Site['emergencyLocation']): Site => ({
  id: siteId(name),
  name,
  isMain: false,
  code: null,
  country: null,
  region: null,
  timeZone: null,
  emergencyLocation,
});
const sites = [siteWith('main', location('office')), siteWith('bare', null)];
const nameFor = (changes: Parameters<typeof draft>[1], list = sites) =>
  locationOf(draft(1, changes), list)?.name ?? null;

describe('the place to which responders are sent', () => {
  it('R29 is the person’s own, else that of the site, else none', () => {
    const own = { emergencyLocation: location('home') };
    expect(nameFor({ ...own, siteId: siteId('main') })).to.equal('home');
    expect(nameFor({ siteId: siteId('main') })).to.equal('office');
    expect(nameFor({ siteId: siteId('bare') })).to.equal(null);
    expect(nameFor({ siteId: null })).to.equal(null);
    expect(nameFor({ siteId: siteId('gone') })).to.equal(null);
  });

  it('R29 is never one that can’t be used', () => {
    const bad = { emergencyLocation: location('home', 'invalid'), siteId: siteId('main') };
    expect(nameFor(bad)).to.equal('office');
    expect(nameFor(bad, [siteWith('main', location('office', 'inactive'))])).to.equal(null);
  });
});

describe('the people for whom responders would be sent nowhere', () => {
  const rows = [
    draft(1, { setup: blankCredentials }),
    draft(2, { setup: blankCredentials, emergencyLocation: location('home') }),
    draft(3, { setup: blankCredentials, siteId: siteId('main') }),
    draft(4, { setup: { kind: 'invite' } }),
    draft(5, { setup: { kind: 'later' } }),
    draft(6, { setup: blankSchedule('UTC') }),
    draft(7, { setup: null }),
    draft(8, { setup: blankCredentials, siteId: siteId('bare') }),
  ];

  it('R32 are those who can call at once', () => {
    const uncovered = uncoveredRows(rows, { kind: 'full' }, sites);
    expect(uncovered.map(({ id }) => id)).to.deep.equal(['row-1', 'row-8']);
  });

  it('R05 are none where nobody has a phone', () => {
    for (const kind of ['videoPaid', 'videoFree', 'mobile'] as const) {
      expect(uncoveredRows(rows, { kind }, sites)).to.deep.equal([]);
    }
  });
});
