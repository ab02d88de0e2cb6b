import { html, nothing, type TemplateResult } from 'lit';
import { missingPage, missingWindow } from './missing-part.ts';
import { FEET, missingPartOf, PAGE_TAGS, windowOver } from './page-parts.ts';
import type { PageView } from './page-view.ts';
import { leftPage, loadFailedPage, loadingPage, submittingPage } from './pages.ts';

/** The page at hand: drawn here, an element of its own, or what stands where that will be. */
export function pageAtHand(view: PageView): TemplateResult | HTMLElement {
  const { page, session, messages, parts } = view;
  const level = view.headingLevel + 1;
  const snapshot = session.getSnapshot();
  switch (page) {
    case 'loading':
      return loadingPage(messages);
    case 'loadFailed': {
      const hasCrashed = snapshot.status === 'error';
      const retry = hasCrashed ? view.restart : () => session.send({ type: 'load.retry' });
      return loadFailedPage(messages, level, snapshot.context.failure, retry);
    }
    case 'left':
      return leftPage(messages, level, snapshot, () => session.send({ type: 'run.again' }));
    default: {
      const lack = missingPartOf(page, parts);
      if (lack !== null) return missingPage(lack, view);
      return page === 'submitting'
        ? submittingPage(messages, level, snapshot)
        : view.part(PAGE_TAGS[page] ?? page, level);
    }
  }
}

/** The ways on; nobody can go on from a page that he has not seen. */
export function footerAtHand(view: PageView): TemplateResult | typeof nothing {
  const { page, parts, headingLevel } = view;
  const hasMoves = page in PAGE_TAGS && missingPartOf(page, parts) === null;
  return hasMoves
    ? html`<footer>${view.part(FEET[page] ?? 'footer', headingLevel)}</footer>`
    : nothing;
}

/** The window over the page, or what stands where that will be. */
export function windowAtHand(view: PageView): TemplateResult | HTMLElement | typeof nothing {
  const over = windowOver(view.page);
  if (over === null) return nothing;
  const level = view.headingLevel + 2;
  return view.parts.isThere(over.part) ? view.part(over.tag, level) : missingWindow(over, view);
}
