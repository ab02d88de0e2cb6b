import { expect } from 'chai';
import { later } from '../harness/clean-ups.ts';

describe('the lazy entry (C8, C14)', () => {
  it('shows the shape of the wizard until the wizard is there, and keeps what was set before', async () => {
    const element = document.createElement('add-users-wizard');
    element.headingLevel = 3;
    document.body.append(element);
    expect(element.getBoundingClientRect().height).to.equal(0);
    let paint: FrameRequestCallback = () => undefined;
    const frame = requestAnimationFrame;
    later(() => (globalThis.requestAnimationFrame = frame));
    globalThis.requestAnimationFrame = (callback) => {
      paint = callback;
      return 0;
    };
    const { loaded } = await import('../../src/lazy.ts');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(getComputedStyle(element).backgroundImage).to.include('gradient');
    globalThis.requestAnimationFrame = frame;
    requestAnimationFrame(paint);
    await loaded;
    await element.updateComplete;

    expect(getComputedStyle(element).backgroundImage).to.equal('none');
    expect(element.renderRoot.querySelector('[role="heading"]')?.ariaLevel).to.equal('3');
    element.remove();
  });
});
