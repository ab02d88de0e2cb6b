import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { getStorySortParameter } from 'storybook/internal/csf-tools';

describe('the order of the stories', () => {
  it('is one that Storybook finds in the text of the preview, beginning with the guide', () => {
    const preview = readFileSync(new URL('../../.storybook/preview.ts', import.meta.url), 'utf8');

    expect(getStorySortParameter(preview).order[0]).to.equal('Guide');
  });
});
