import { expect } from 'chai';
import { render } from 'lit';
import { named } from '../../src/components/ui/named.ts';

/** The whole text, and what of it has a direction of its own. */
function shown(text: string, name: string) {
  const place = document.createElement('p');
  render(named(text, name), place);
  const own = [...place.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  return { text: place.textContent, own };
}

describe('a text with a person’s name in it', () => {
  it('gives the name a direction of its own, wherever it stands', () => {
    const text = 'Phone for אבי כהן (user 3)';
    expect(shown(text, 'אבי כהן')).to.deep.equal({ text, own: ['אבי כהן'] });
  });

  it('is left as it is without the name', () => {
    const text = 'Phone for user 3';
    expect(shown(text, '')).to.deep.equal({ text, own: [] });
    expect(shown(text, 'Lea')).to.deep.equal({ text, own: [] });
  });
});
