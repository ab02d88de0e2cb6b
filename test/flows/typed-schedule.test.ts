import { expect } from 'chai';
import { wallTimeOf } from '../../src/domain/wall-time.ts';
import { en } from '../../src/messages/en.ts';
import { multiSite } from '../harness/northwind.ts';
import { timeKeys } from '../harness/typed-time.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const words = en.schedule;
const { timeZone } = multiSite.account;
const DAY = 86_400_000;

describe('a scheduled invite whose date and time are typed', () => {
  it('R27 by keyboard: is set, and leaves when it was said to', async () => {
    const wizard = await mountWizard({ people: 2 });
    await wizard.pressOn(en.footer.next);
    await wizard.tabTo(en.setup.options.invite.name);
    await wizard.press('ArrowDown');
    const tomorrow = wallTimeOf(Date.now() + DAY, timeZone).slice(0, 10);
    const [year, month, day] = tomorrow.split('-');
    await wizard.fill(words.date, `${month}${day}${year}`);
    await wizard.fill(words.time, timeKeys('09', '30'));
    const leaves = wizard.session()?.getSnapshot().context.roster.rows[0]?.setup;
    expect(leaves).to.include({ date: tomorrow, time: '09:30', timeZone });
    await wizard.pressOn(en.footer.submit(2));

    const [member] = wizard.account.newMembers();
    expect(member?.setup).to.equal('schedule');
    const instant = Date.parse(member?.invitedAt ?? '');
    expect(wallTimeOf(instant, timeZone)).to.equal(`${tomorrow}T09:30`);
  });
});
