import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { mountLateWizard } from '../harness/late-wizard.ts';
import { openMockAccount } from '../harness/mock-account.ts';
import { overflowOf } from '../harness/overflow.ts';
import { cellName } from '../harness/readings.ts';
import { sizesOf } from '../harness/sizes.ts';
import { createWizard, harnessOf, mountWizard } from '../harness/wizard-harness.ts';

const phoneCell = en.phones.cell(1, en.phones.choice({ kind: 'app' }));

afterEach(() => setViewport({ width: 800, height: 600 }));

/** Puts an element of the host's on the page until the test is over. */
function onPage<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  place: Node = document.body,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  place.appendChild(element);
  later(() => element.remove());
  return element;
}

/** A wizard over an account of its own, in a place of the host's. */
async function mountIn(place: Node) {
  const account = await openMockAccount();
  const element = Object.assign(createWizard(), { transport: account.transport });
  const wizard = await harnessOf(element, place);
  await wizard.settle();
  return { ...wizard, account };
}

/** Notes every event of these types that comes as far as the host's element. */
function listen(place: EventTarget, ...types: readonly string[]): readonly string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  for (const type of types) {
    place.addEventListener(type, () => heard.push(type), { signal: listening.signal });
  }
  later(() => listening.abort());
  return heard;
}

describe('a host’s page', () => {
  it('may have another base address, and the wizard still finds its parts (C16)', async () => {
    onPage('base', { href: 'https://cdn.example/elsewhere/' }, document.head);
    const wizard = await mountLateWizard();
    await wizard.have(1);
    await wizard.pressOn(en.footer.next);
    await wizard.arrive('setup');
    expect(wizard.heading()).to.equal(en.setup.heading);
    await wizard.pressOn(en.footer.submit(1));
    await wizard.arrive('ending');

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
  });

  it('may be read with wide letters: a number takes another line, and loses no digit (R17)', async () => {
    await setViewport({ width: 1280, height: 900 });
    const { element, have } = await mountWizard();
    await have(1);
    const textContent = '* { letter-spacing: 0.12em !important }';
    onPage('style', { textContent }, element.renderRoot);
    const number = element.renderRoot.querySelector('[data-field="number"] > bdi');
    if (number === null) throw new Error('There is no number in the cell.');

    expect(number.scrollWidth).to.be.at.most(number.clientWidth);
    expect(number.getBoundingClientRect().right).to.be.at.most(
      number.closest('td')?.getBoundingClientRect().right ?? 0,
    );
  });

  it('may show the wizard later: it is then as if it had always been seen', async () => {
    const expected = sizesOf(await mountWizard());
    const panel = onPage('div');
    panel.style.display = 'none';
    const outside = onPage('button');
    outside.focus();
    const wizard = await mountIn(panel);
    outside.focus();
    panel.style.display = '';
    await wizard.rendered();

    expect(sizesOf(wizard)).to.deep.equal(expected);
    expect(document.activeElement === outside).to.equal(true);
  });

  it('may be read from right to left around a wizard that is not, and the other way round', async () => {
    document.documentElement.dir = 'rtl';
    later(() => document.documentElement.removeAttribute('dir'));
    const wizard = await mountWizard({ people: 2 });
    const ofTitle = (title: string) => getComputedStyle(wizard.find('heading', title)).direction;
    expect(ofTitle(en.title)).to.equal('ltr');
    expect(overflowOf(wizard)).to.deep.equal([]);
    wizard.element.messages = { direction: 'rtl' };
    await wizard.rendered();

    expect(ofTitle(en.title)).to.equal('rtl');
    expect(overflowOf(wizard)).to.deep.equal([]);
  });

  it('may be a side panel of 320 px in a wide window, to the end (C3)', async () => {
    await setViewport({ width: 1280, height: 900 });
    const panel = onPage('div');
    panel.style.inlineSize = '320px';
    const wizard = await mountIn(panel);
    await wizard.have(3);
    expect(overflowOf(wizard)).to.deep.equal([]);
    await wizard.clickOn('button', en.footer.next);
    expect(overflowOf(wizard)).to.deep.equal([]);
    await wizard.clickOn('radio', en.setup.options.credentials.name);
    expect(overflowOf(wizard)).to.deep.equal([]);
    await wizard.clickOn('radio', en.setup.options.later.name);
    await wizard.clickOn('button', en.footer.submit(3));

    expect(overflowOf(wizard)).to.deep.equal([]);
    expect(wizard.element.getBoundingClientRect().width).to.equal(320);
  });

  it('may forbid every storage, and none is asked for (C16)', async () => {
    const asked: string[] = [];
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      const own = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          asked.push(name);
          throw new DOMException('The page is not allowed to keep anything.', 'SecurityError');
        },
      });
      later(() => own !== undefined && Object.defineProperty(window, name, own));
    }
    const wizard = await mountWizard({ people: 1 });
    await wizard.pressOn(en.footer.next);
    await wizard.pressOn(en.footer.submit(1));

    expect(wizard.heading()).to.equal(en.outcome.heading('all', 1, 1));
    expect(asked).to.deep.equal([]);
  });

  it('may have a form around the wizard: neither its fields nor Enter are the form’s (C13)', async () => {
    const form = onPage('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    const heard = listen(form, 'submit', 'reset');
    const wizard = await mountIn(form);
    await wizard.have(1);
    await wizard.tabTo(cellName(1, 'email'));
    await wizard.press('Enter');
    await wizard.pressOn(en.roster.add);

    expect(heard).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.elements).to.have.length(0);
  });
});

describe('the page’s own listeners', () => {
  it('hear nothing of what is typed into the wizard, nor of its windows (C6)', async () => {
    const types = [
      'beforeinput',
      'input',
      'change',
      'select',
      'submit',
      'toggle',
      'cancel',
      'close',
    ];
    const heard = listen(document, ...types);
    const wizard = await mountWizard({ people: 1 });
    await wizard.fill(cellName(1, 'lastName'), 'Lindqvist');
    await wizard.pressOn(phoneCell);
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.value(1, 'lastName')).to.equal('Lindqvist');
    expect(heard).to.deep.equal([]);
  });

  it('hear what is typed into the host’s own field in a slot of the wizard (C6)', async () => {
    const heard = listen(document, 'input');
    const wizard = await mountWizard();
    const own = onPage('input', { slot: 'help' }, wizard.element);
    own.focus();
    await wizard.type('Hi');

    expect(heard).to.deep.equal(['input', 'input']);
  });

  it('don’t hear the Escape that closes a window of the wizard, and hear the next one (C5)', async () => {
    const heard: string[] = [];
    const listening = new AbortController();
    const note = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', note, { signal: listening.signal });
    later(() => listening.abort());
    const wizard = await mountWizard({ people: 1 });
    await wizard.clickOn('button', phoneCell);
    await wizard.press('Escape');
    await wizard.settle();
    expect(wizard.names('dialog')).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    await wizard.press('Escape');

    expect(heard).to.deep.equal(['Escape']);
  });
});

describe('a framework of the host', () => {
  it('may set every property before the tag is known (C11)', async () => {
    const first = await mountWizard({ people: 2 });
    const { plan } = first.element;
    const { transport } = await openMockAccount();
    const element = Object.assign(createWizard('known-later'), {
      transport,
      plan,
      lang: 'de',
      messages: { title: 'Kollegen einladen' },
      headingLevel: 4,
    });
    document.body.append(element);
    later(() => element.remove());
    defineAddUsersWizard('known-later');
    await customElements.whenDefined('known-later');
    while (!(element.renderRoot.textContent ?? '').includes(de.roster.heading)) {
      await first.nextTask();
    }
    const wizard = await harnessOf(element);
    await wizard.settle();

    expect(element.plan?.rows.map(({ email }) => email)).to.deep.equal(
      plan?.rows.map(({ email }) => email),
    );
    expect(wizard.find('heading', 'Kollegen einladen').ariaLevel).to.equal('4');
    expect(wizard.heading()).to.equal(de.roster.heading);
  });

  it('may take every property back, as undefined (C11)', async () => {
    const wizard = await mountWizard({ people: 1 });
    const { element } = wizard;
    Object.assign(element, { messages: { title: 'Invite people' }, headingLevel: 4, lang: 'en' });
    await wizard.rendered();
    const nothing = { messages: undefined, headingLevel: undefined, lang: undefined };
    Object.assign(element, nothing, { actor: undefined, plan: undefined });
    await wizard.settle();
    expect(wizard.find('heading', en.title).ariaLevel).to.equal('2');
    expect(wizard.heading()).to.equal(en.roster.heading);
    Object.assign(element, { transport: undefined });
    await wizard.rendered();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('may take its words back as null, and asks for no level that an outline can’t have (C11)', async () => {
    const wizard = await mountWizard();
    for (const headingLevel of [Number.NaN, 0, 9]) {
      Object.assign(wizard.element, { messages: null, headingLevel });
      await wizard.rendered();
      expect(wizard.find('heading', en.title).ariaLevel, String(headingLevel)).to.equal('2');
    }
    Object.assign(wizard.element, { messages: { title: null, roster: null } });
    await wizard.rendered();

    expect(wizard.heading()).to.equal(en.roster.heading);
  });

  it('may take the attribute of the outline back (C11)', async () => {
    const wizard = await mountWizard();
    wizard.element.setAttribute('heading-level', '4');
    wizard.element.removeAttribute('heading-level');
    await wizard.rendered();

    expect(wizard.element.headingLevel).to.equal(2);
    expect(wizard.find('heading', en.title).ariaLevel).to.equal('2');
  });
});
