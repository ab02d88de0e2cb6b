import { expect } from 'chai';
import { openMockAccount } from '../harness/mock-account.ts';
import { en } from '../../src/messages/en.ts';
import { createWizard, harnessOf } from '../harness/wizard-harness.ts';

/** A wizard whose host has put a notice with a link of its own into the slot for help. */
async function mountWithHelp() {
  const link = Object.assign(document.createElement('a'), { href: '#support' });
  link.append('Ask support');
  const notice = Object.assign(document.createElement('p'), { slot: 'help' });
  notice.append('We are here on weekdays. ', link);
  const { transport } = await openMockAccount();
  const element = Object.assign(createWizard(), { transport });
  element.append(notice);
  const wizard = await harnessOf(element);
  await wizard.settle();
  await wizard.have(1);
  return { ...wizard, link, notice };
}

describe('the host’s own help', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('R35 by keyboard: is on the way to the first step, and its link works', async () => {
    const wizard = await mountWithHelp();
    await wizard.press('Tab');
    expect(document.activeElement === wizard.link).to.equal(true);
    await wizard.press('Enter');

    expect(location.hash).to.equal('#support');
  });

  it('R35 by pointer: stays in sight on every step, and its link works', async () => {
    const wizard = await mountWithHelp();
    expect(wizard.notice.checkVisibility()).to.equal(true);
    await wizard.clickOn('button', en.footer.next);
    expect(wizard.notice.checkVisibility()).to.equal(true);
    await wizard.clickAt(wizard.link);

    expect(location.hash).to.equal('#support');
    expect(wizard.heading()).to.equal(en.setup.heading);
  });

  it('R35: a banner stands over everything, as wide as the wizard', async () => {
    const banner = Object.assign(document.createElement('p'), { slot: 'banner' });
    banner.append('Calls are recorded from today on.');
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard(), { transport });
    element.append(banner);
    const wizard = await harnessOf(element);
    await wizard.settle();
    const [over, whole] = [banner, element].map((each) => each.getBoundingClientRect());

    expect(over?.top).to.be.below((whole?.top ?? 0) + (over?.height ?? 0) * 2);
    expect(over?.width).to.be.closeTo(whole?.width ?? 0, 4);
  });
});
