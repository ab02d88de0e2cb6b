import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import type { LanguageLoaders } from '../../src/context/late-languages.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

/** A wizard in a language whose words come, or don't, when the test says so. */
async function mountIn(lang: string) {
  let settleWords: (words: Messages | null) => void = () => {};
  const words = new Promise<Messages | null>((resolve) => (settleWords = resolve));
  const load = async (): Promise<Messages> => {
    const found = await words;
    if (found === null) throw new TypeError('Failed to fetch dynamically imported module.');
    return found;
  };
  const languages: LanguageLoaders<Messages> = { de: load };
  const tag = `language-${crypto.randomUUID()}`;
  defineAddUsersWizard(tag, customElements, undefined, languages);
  const { transport } = await openMockAccount();
  const element = Object.assign(createWizard(tag), { transport, lang });
  document.body.append(element);
  await element.updateComplete;
  return {
    element,
    isBusy: () => element.renderRoot.querySelector('[aria-busy="true"]') !== null,
    text: () => element.renderRoot.textContent?.trim() ?? '',
    async tell(found: Messages | null) {
      settleWords(found);
      const wizard = await harnessOf(element);
      await wizard.settle();
      return wizard;
    },
  };
}

describe('the language of the wizard', () => {
  it('is English as long as nothing else is asked for', async () => {
    const wizard = await mountWizard();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('comes by the lang attribute, and shows no other before it is there', async () => {
    const late = await mountIn('de-AT');
    expect(late.isBusy()).to.equal(true);
    expect(late.text()).to.equal('');
    const wizard = await late.tell(de);

    expect(wizard.heading()).to.equal(de.roster.heading);
    expect(wizard.has('heading', de.title)).to.equal(true);
    expect(wizard.find('heading', de.title).closest('[lang]')?.getAttribute('lang')).to.equal('de');
  });

  it('is also that in which the host hears of the first step', async () => {
    const late = await mountIn('de');
    const titles: string[] = [];
    late.element.addEventListener('add-users-step', ({ detail }) => titles.push(detail.title));
    while (late.element.plan === null) await new Promise((resolve) => setTimeout(resolve, 0));
    await late.element.updateComplete;
    expect(titles).to.deep.equal([]);
    await late.tell(de);

    expect(titles).to.deep.equal([de.steps.people]);
  });

  it('changes while the admin is at work, who keeps what he has entered', async () => {
    const wizard = await mountWizard({ people: 1 });
    wizard.element.setAttribute('lang', 'de');
    while (!wizard.says(de.roster.heading)) await wizard.nextTask();
    await wizard.rendered();
    await wizard.pressOn(de.footer.next);
    expect(wizard.heading()).to.equal(de.setup.heading);
    await wizard.pressOn(de.footer.submit(1));

    expect(wizard.heading()).to.equal(de.outcome.heading('all', 1, 1));
  });

  it('is English where its words can’t be had', async () => {
    const late = await mountIn('de');
    const wizard = await late.tell(null);

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('is English where there are no words for it', async () => {
    const wizard = await (await mountIn('tlh')).tell(null);

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('lets a host have words of his own in it, too', async () => {
    const late = await mountIn('de');
    late.element.messages = { title: 'Kollegen einladen' };
    const wizard = await late.tell(de);

    expect(wizard.has('heading', 'Kollegen einladen')).to.equal(true);
    expect(wizard.heading()).to.equal(de.roster.heading);
  });
});
