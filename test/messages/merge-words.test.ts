import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { mergeWords } from '../../src/messages/merge-words.ts';

describe('words that a host lays over those of a language', () => {
  it('take the place of single texts, however deep they lie', () => {
    const words = mergeWords(en, { title: 'Invite', roster: { fields: { siteId: 'Branch' } } });

    expect(words.title).to.equal('Invite');
    expect(words.roster.fields.siteId).to.equal('Branch');
    expect(words.roster.fields.email).to.equal(en.roster.fields.email);
    expect(words.roster.heading).to.equal(en.roster.heading);
  });

  it('take the place of texts that are made of facts', () => {
    const words = mergeWords(en, { footer: { submit: (people) => `Invite ${people}` } });

    expect(words.footer.submit(3)).to.equal('Invite 3');
    expect(words.footer.back).to.equal(en.footer.back);
  });

  it('leave the language itself as it is', () => {
    mergeWords(en, { steps: { people: 'Who' } });

    expect(en.steps.people).to.equal('People');
  });

  it('are the language’s where they are not given', () => {
    expect(mergeWords(en, {})).to.deep.equal(en);
  });
});
