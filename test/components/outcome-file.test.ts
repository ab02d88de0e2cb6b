import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { resolveWallTime } from '../../src/domain/wall-time.ts';
import { outcomeStates } from '../harness/outcome-states.ts';
import { phoneToBuy } from '../harness/purchases.ts';
import { personName } from '../harness/walks.ts';
import type { WizardHarness } from '../harness/wizard-harness.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

const words = en.outcome;
const { fields } = en.roster;

function linkOf(wizard: WizardHarness): HTMLAnchorElement {
  const link = wizard.find('link', words.download);
  if (!(link instanceof HTMLAnchorElement)) throw new Error('The result has no link.');
  return link;
}

const fileOf = async (wizard: WizardHarness): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await (await fetch(linkOf(wizard).href)).arrayBuffer(),
  );

const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

describe('the result as a file', () => {
  it('R34: has one line a person, with account, notification and reason', async () => {
    const wizard = await outcomeStates['some were added']();
    const cells = [
      [
        words.person,
        fields.email,
        fields.extension,
        en.numbers.field,
        en.phones.field,
        words.address,
        words.role,
        en.steps.setup,
        words.account,
        words.notification,
        words.inviteTime,
      ],
      [
        personName(1),
        'nadia.1@northwind.example',
        '1041',
        '(303) 555-0100',
        'RingCentral app',
        '',
        'Standard (International)',
        words.starts.invite,
        'Added',
        'Invite sent',
        '',
      ],
      [
        personName(2),
        'nadia.2@northwind.example',
        '1042',
        '',
        '',
        '',
        '',
        '',
        'Not added',
        'Not notified',
        '',
      ],
    ];
    const reasons = [
      words.reason,
      '',
      `${fields.email}: ${en.issues.duplicateInAccount({})}`,
    ] as const;
    const lines = cells.map((line, index) =>
      [...line, reasons[index]].map((cell) => `"${cell}"`).join(','),
    );

    expect(await fileOf(wizard)).to.equal(`\uFEFF${lines.join('\r\n')}\r\n`);
  });

  it('R34: is named by the day in the account’s time zone', async () => {
    const wizard = await outcomeStates['everybody was added']();
    const { now, offer } = wizard.session()?.getSnapshot().context ?? {};
    const day = /\d{4}-\d\d-\d\d/.exec(linkOf(wizard).download)?.[0] ?? '';
    const midnight = resolveWallTime(`${day}T00:00`, offer?.account.timeZone ?? '');
    if (midnight.kind !== 'exact' || now === undefined) throw new Error(`“${day}” is no day.`);

    expect(linkOf(wizard).download).to.equal(`${words.fileName(day)}.csv`);
    expect(now - midnight.instant).to.be.within(0, 25 * 3_600_000);
  });

  it('R27: has when each invite leaves that is scheduled, on the clocks that were chosen', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', en.footer.next);
    await wizard.clickOn('radio', en.setup.options.schedule.name);
    await wizard.clickOn('button', en.footer.submit(1));
    const { context } = wizard.session()?.getSnapshot() ?? {};
    const [sent] = context?.submission.request.rows ?? [];
    if (sent?.setup.kind !== 'schedule') throw new Error('No invite is scheduled.');
    const { instant, timeZone } = sent.setup;

    expect(await fileOf(wizard)).to.include(
      `"${words.notificationStates.scheduled}","${words.leaves(Date.parse(instant), timeZone)}"`,
    );
  });

  it('R13 R20: has which phone was bought for whom, and where it goes', async () => {
    const wizard = await outcomeStates['everybody was added, and phones were bought']();
    const text = await fileOf(wizard);

    expect(text).to.include(
      `"${phoneToBuy(0).name}","Ingrid Solheim, 1200 Larimer Street, Denver"`,
    );
    expect(text).to.include('"RingCentral app",""');
  });

  it('R28: holds no secret', async () => {
    const wizard = await mountWizard({ people: 1 });
    await wizard.send({ type: 'step.next' });
    await wizard.settle();
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    const { fields: secrets, generate } = en.credentials;
    await wizard.clickOn('button', generate(1));
    const hidden = [secrets.password, secrets.pin].map((name) => wizard.find('textbox', name));
    const generated = hidden.map((box) => box.value ?? '');
    const answer = 'Rex the dog';
    await wizard.fill(secrets.questionId, 'What');
    await wizard.fill(secrets.answer, answer);
    await wizard.clickOn('button', en.footer.submit(1));
    const text = await fileOf(wizard);

    expect(text).to.include(personName(1));
    for (const secret of [...generated, answer]) expect(text).not.to.include(secret);
  });

  it('R34: is there where nobody was added, not where the run was turned down', async () => {
    const none = await outcomeStates['nobody was added']();
    expect(none.has('link', words.download)).to.equal(true);
    const refused = await outcomeStates['the run was turned down']();
    expect(refused.has('link', words.download)).to.equal(false);
  });

  it('R34: names those of whom nothing is known, so that they can be looked up (A03)', async () => {
    const wizard = await outcomeStates['not known what became of them']();
    const text = await fileOf(wizard);

    for (const number of [1, 2]) expect(text).to.include(`"${personName(number)}"`);
    expect(text.split(`"${words.accountStates.unknown}"`)).to.have.length(5);
  });

  it('R34: keeps one address while it stays the same, also where the wizard is moved', async () => {
    const wizard = await outcomeStates['everybody was added']();
    const address = linkOf(wizard).href;
    await wizard.rendered();
    expect(linkOf(wizard).href).to.equal(address);
    const box = document.body.appendChild(document.createElement('div'));
    box.append(wizard.element);
    await wizard.rendered();

    expect(await isThere(address)).to.equal(false);
    expect(await fileOf(wizard)).to.include(personName(1));
    box.remove();
  });

  it('R34: is given back when the page is left', async () => {
    const wizard = await outcomeStates['everybody was added']();
    const address = linkOf(wizard).href;
    expect(await isThere(address)).to.equal(true);
    await wizard.clickOn('button', words.again);

    expect(await isThere(address)).to.equal(false);
  });
});
