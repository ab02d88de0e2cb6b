import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { personas } from '../../src/mocks/personas.ts';
import { resolveWallTime, wallTimeOf } from '../../src/domain/wall-time.ts';
import { multiSite } from '../harness/northwind.ts';
import { personName } from '../harness/walks.ts';
import { mountWizard, type WizardHarness } from '../harness/wizard-harness.ts';

const words = en.schedule;
const { schedule } = en.setup.options;
const { limits, timeZone } = multiSite.account;
const DAY = 86_400_000;
const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Invites can be scheduled as far ahead as the clocks of the tests change. */
const farAhead = {
  ...multiSite,
  account: { ...multiSite.account, limits: { ...limits, scheduleMaxMinutes: 60_000_000 } },
};

/** The set-up step, with everybody set to a scheduled invite. */
async function mountSchedule(people = 1, seed = multiSite): Promise<WizardHarness & Mounted> {
  const wizard = await mountWizard({ people, seed });
  await wizard.pressOn(en.footer.next);
  await wizard.clickOn('radio', schedule.name);
  return wizard;
}

type Mounted = Pick<Awaited<ReturnType<typeof mountWizard>>, 'account'>;

/** Sets date and time as the pickers of the platform do. */
async function setTime(wizard: WizardHarness, wall: string): Promise<void> {
  const [date = '', time = ''] = wall.split('T');
  for (const [name, value] of [
    [words.date, date],
    [words.time, time],
  ] as const) {
    Object.assign(wizard.find('textbox', name), { value });
    wizard.find('textbox', name).dispatchEvent(new Event('input', { bubbles: true }));
  }
  await wizard.settle();
}

describe('a scheduled invite', () => {
  it('R27 by pointer: is picked from calendar and clock, and leaves when it was said to', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('radio', schedule.name);
    const day = wallTimeOf(Date.now() + 2 * DAY, timeZone).slice(0, 10);
    await wizard.pickFrom('textbox', words.date, day);
    await wizard.pickFrom('textbox', words.time, '10:15');
    await wizard.clickOn('button', en.footer.submit(2));

    const told = wizard.outcome().map(([, , notification]) => notification);
    const found = resolveWallTime(`${day}T10:15`, timeZone);
    const leaves = found.kind === 'exact' ? en.outcome.leaves(found.instant, timeZone) : '';
    expect([told[0], wizard.says(leaves)]).to.deep.equal([
      en.outcome.notificationStates.scheduled,
      true,
    ]);
    const instants = wizard.account
      .newMembers()
      .map(({ invitedAt }) => Date.parse(invitedAt ?? ''));
    expect(instants.map((instant) => wallTimeOf(instant, timeZone))).to.deep.equal([
      `${day}T10:15`,
      `${day}T10:15`,
    ]);
  });

  it('R27: says in full when the mail leaves and when its link ends', async () => {
    const wizard = await mountSchedule();
    await setTime(wizard, 'T');
    expect(wizard.says(words.incomplete)).to.equal(true);
    const instant = Math.ceil(Date.now() / DAY + 2) * DAY;
    await setTime(wizard, wallTimeOf(instant, timeZone));

    expect(wizard.says(words.leaves(1, instant, timeZone))).to.equal(true);
    const end = instant + limits.inviteLinkTtlHours * 3_600_000;
    expect(wizard.says(words.linkEnds(1, end, timeZone))).to.equal(true);
    expect(wizard.description('checkbox', en.roster.rowName(1, personName(1)))).to.include(
      words.short(instant, timeZone),
    );
  });

  it('R27: leaves by the zone that is chosen', async () => {
    const wizard = await mountSchedule();
    await wizard.tabTo(words.timeZone);
    await wizard.type('Asia/Tokyo');
    const wall = `${new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10)}T09:00`;
    await setTime(wizard, wall);

    const instant = Date.parse(`${wall}:00+09:00`);
    expect(wizard.says(words.leaves(1, instant, 'Asia/Tokyo'))).to.equal(true);
  });

  it('R27: shows the zone that was chosen, however often it is changed', async () => {
    const wizard = await mountSchedule();
    const zones = wizard.find('combobox', words.timeZone);
    const shown: (string | undefined)[] = [];
    for (const zone of ['Europe/Berlin', 'Asia/Tokyo', 'America/Bogota']) {
      const name = zone === deviceZone ? words.deviceZone(zone) : words.zone(zone);
      await wizard.pickFrom('combobox', words.timeZone, name);
      shown.push(zones.value);
    }

    expect(shown).to.deep.equal(['Europe/Berlin', 'Asia/Tokyo', 'America/Bogota']);
  });

  it('R27: begins in the admin’s own zone, which is told from that of his device', async () => {
    const wizard = await mountSchedule();
    const zones = wizard.find('combobox', words.timeZone);
    const told = [...zones.querySelectorAll('option')].map(({ text }) => text);
    const device = deviceZone === timeZone ? [] : [words.deviceZone(deviceZone)];

    expect(zones.value).to.equal(timeZone);
    expect(told.slice(0, 1 + device.length)).to.deep.equal([words.ownZone(timeZone), ...device]);
  });

  it('R27: goes on in the list of zones from where it is, by arrow keys', async () => {
    const wizard = await mountSchedule();
    const zones = wizard.find('combobox', words.timeZone);
    const order = [...zones.querySelectorAll('option')].map(({ value }) => value);
    await wizard.tabTo(words.timeZone);
    await wizard.press('ArrowDown', 'ArrowDown', 'ArrowDown');

    expect(zones.value).to.equal(order[3]);
    expect([...zones.querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(order);
  });

  it('R27: says which field lacks what was taken out of it, and is taken there by a refused submit', async () => {
    const wizard = await mountSchedule(2);
    const isMarked = (name: string) =>
      wizard.find('textbox', name).getAttribute('aria-invalid') === 'true';
    await wizard.tabTo(words.time);
    await wizard.press('Delete');
    expect([isMarked(words.date), isMarked(words.time)]).to.deep.equal([false, true]);
    expect(wizard.description('textbox', words.time)).to.include(words.incomplete);
    await wizard.pressOn(en.footer.submit(2));

    expect(wizard.focused()).to.equal(words.time);
  });

  it('R27: marks day and hour where either could be changed', async () => {
    const wizard = await mountSchedule();
    await setTime(wizard, '2020-01-02T03:04');
    const fields = [words.date, words.time].map((name) => wizard.find('textbox', name));
    expect(fields.map(({ ariaInvalid }) => ariaInvalid)).to.deep.equal(['true', 'true']);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.focused()).to.equal(words.date);
  });

  it('R27: that meets a gap is repaired with one of the two nearest times', async () => {
    const wizard = await mountSchedule(1, farAhead);
    await setTime(wizard, '2035-03-11T02:30');
    expect(wizard.find('textbox', words.time).getAttribute('aria-invalid')).to.equal('true');
    await wizard.clickOn('button', words.useWall('2035-03-11T03:30'));

    expect(wizard.focused()).to.equal(words.time);
    expect(wizard.find('textbox', words.time).value).to.equal('03:30');
    const instant = Date.parse('2035-03-11T03:30:00-06:00');
    expect(wizard.says(words.leaves(1, instant, timeZone))).to.equal(true);
  });

  it('R27: that comes twice asks which of the two is meant', async () => {
    const wizard = await mountSchedule(1, farAhead);
    await setTime(wizard, '2035-11-04T01:30');
    const [first, second] = ['2035-11-04T01:30:00-06:00', '2035-11-04T01:30:00-07:00'].map(
      Date.parse,
    );
    expect(wizard.has('radio', words.occurrence('first', first ?? 0, timeZone))).to.equal(true);
    await wizard.clickOn('radio', words.occurrence('second', second ?? 0, timeZone));

    expect(wizard.says(words.leaves(1, second ?? 0, timeZone))).to.equal(true);
  });

  it('R27: that has passed says what is possible, and takes it', async () => {
    const wizard = await mountSchedule();
    await setTime(wizard, '2020-01-02T03:04');
    expect(wizard.description('textbox', words.time)).to.include(en.issues.inPast({}));
    await wizard.pressOn(words.useEarliest);

    expect(wizard.focused()).to.equal(words.time);
    expect(wizard.says(en.issues.inPast({}))).to.equal(false);
  });

  it('R27: that can’t be is told without the captions of what repairs it', async () => {
    const wizard = await mountSchedule();
    await setTime(wizard, '2020-01-02T03:04');
    const button = wizard.find('button', words.useEarliest);

    expect(button.closest('[role=status]')).to.equal(null);
    expect(wizard.says(en.issues.inPast({}))).to.equal(true);
  });

  it('R27: that is too far away says what is possible, and takes it', async () => {
    const wizard = await mountSchedule();
    await setTime(wizard, '2099-01-02T03:04');
    expect(wizard.description('textbox', words.date)).to.include(en.issues.tooLate({}));
    await wizard.pressOn(words.useLatest);

    expect(wizard.says(en.issues.tooLate({}))).to.equal(false);
  });

  it('R27: is not one for people who hold different ones, and becomes one', async () => {
    const wizard = await mountSchedule(2);
    const instant = Math.ceil(Date.now() / DAY + 2) * DAY;
    await wizard.pressOn(en.roster.rowName(1, personName(1)), 'Space');
    await setTime(wizard, wallTimeOf(instant, timeZone));
    await wizard.pressOn(en.roster.rowName(1, personName(1)), 'Space');
    expect(wizard.says(words.mixed)).to.equal(true);
    await setTime(wizard, wallTimeOf(instant + DAY, timeZone));

    expect(wizard.says(words.mixed)).to.equal(false);
    expect(wizard.says(words.leaves(2, instant + DAY, timeZone))).to.equal(true);
  });

  it('R22, R27: can’t be chosen where the account has none, and says so', async () => {
    const wizard = await mountWizard({ people: 1, seed: personas['ringcentral-like'] });
    await wizard.pressOn(en.footer.next);

    expect(wizard.isDisabled('radio', schedule.name)).to.equal(true);
    expect(wizard.description('radio', schedule.name)).to.equal(en.issues.notAvailable({}));
  });
});
