import preview from '../../.storybook/preview.ts';
import { walking } from './walking.ts';

const meta = preview.meta({ title: 'Walks' });

/** A secret that must be found nowhere but in the one request; the check of the stories looks for it. */
const SECRET = 'Canary-in-9-mines';

export const SendInvite = meta.story({
  name: 'send invite, from start to end',
  tags: ['R06', 'R21', 'R23', 'R25', 'R34'],
  ...walking(async (hand, words, count) => {
    await hand.click('button', words.footer.next);
    await hand.click('radio', new RegExp(words.setup.options.invite.name));
    await hand.click('button', words.footer.submit(count));
    await hand.reads(words.outcome.heading('all', count, count));
  }),
});

export const ScheduleInvite = meta.story({
  name: 'schedule invite, from start to end',
  tags: ['R06', 'R21', 'R25', 'R27', 'R34'],
  ...walking(async (hand, words, count) => {
    await hand.click('button', words.footer.next);
    await hand.click('radio', new RegExp(words.setup.options.schedule.name));
    await hand.set(words.schedule.date, dayAfterTomorrow());
    await hand.set(words.schedule.time, '09:00');
    await hand.click('button', words.footer.submit(count));
    await hand.reads(words.outcome.heading('all', count, count));
  }),
});

export const AssignCredentials = meta.story({
  name: 'assign credentials, from start to end',
  tags: ['R06', 'R21', 'R25', 'R28', 'R34'],
  ...walking(async (hand, words, count) => {
    const { credentials } = words;
    await hand.click('button', words.footer.next);
    await hand.click('radio', new RegExp(words.setup.options.credentials.name));
    if (count === 1) {
      await hand.type(credentials.fields.password, SECRET);
      await hand.type(credentials.fields.passwordAgain, SECRET);
      await hand.type(credentials.fields.pin, '594837');
      await hand.type(credentials.fields.pinAgain, '594837');
    } else {
      await hand.click('button', credentials.generate(count));
    }
    await hand.choose(credentials.fields.questionId, 'What was your first job?');
    await hand.type(credentials.fields.answer, SECRET);
    await hand.click('button', words.footer.submit(count));
    await hand.reads(words.outcome.heading('all', count, count));
  }),
});

export const ActivateLater = meta.story({
  name: 'activate later, from start to end',
  tags: ['R06', 'R21', 'R25', 'R33', 'R34'],
  ...walking(async (hand, words, count) => {
    await hand.click('button', words.footer.next);
    await hand.click('radio', new RegExp(words.setup.options.later.name));
    await hand.click('button', words.footer.submit(count));
    await hand.reads(words.outcome.heading('all', count, count));
  }),
});

export const PasteAList = meta.story({
  name: 'paste a list, and add its people',
  tags: ['R06', 'R10'],
  ...walking(async (hand, words) => {
    const list = 'Amara Okafor <amara@northwind.example>, Jun Watanabe <jun@northwind.example>';
    await hand.click('button', words.roster.list);
    await hand.reads(words.paste.title);
    await hand.type(words.paste.list, list);
    await hand.click('button', words.paste.add(2));
    await hand.reads(words.roster.heading);
  }),
});

export const LeaveAndStay = meta.story({
  name: 'leave, think better of it, and stay',
  tags: ['R21'],
  ...walking(async (hand, words) => {
    await hand.click('button', words.footer.cancel);
    await hand.reads(words.leaving.heading);
    await hand.click('button', words.leaving.stay);
    await hand.reads(words.roster.heading);
  }),
});

function dayAfterTomorrow(): string {
  return new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
}
