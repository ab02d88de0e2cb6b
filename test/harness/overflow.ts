import type { WizardHarness } from './wizard-harness.ts';

/** What is wider than its place: the page itself, what sticks out of the wizard, and words that are cut off. */
export function overflowOf({ element }: WizardHarness): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  const page = document.documentElement;
  const parts = [...element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  const sticksOut = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    return box.left < left - 1 || box.right > right + 1;
  });
  const isCut = ({ scrollWidth, clientWidth }: HTMLElement) => scrollWidth > clientWidth + 1;
  const cut = parts.filter(
    (part) =>
      isCut(part) &&
      (part.matches('button, label, th, .heading') ||
        ((part.matches('td') || isClipping(part)) && isOverfull(part))),
  );
  return [
    ...(page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} px`] : []),
    ...[...sticksOut, ...cut].map((part) => part.outerHTML.slice(0, 120)),
  ];
}

// What is only spoken is a pixel wide on purpose.
function isSeen(part: HTMLElement): boolean {
  return (
    part.checkVisibility() &&
    part.offsetWidth > 1 &&
    part.closest('.visually-hidden, thead') === null
  );
}

// WebKit counts what a list or a date holds inside itself, and what is only spoken, to all that is around it.
function isOverfull(part: HTMLElement): boolean {
  const { left, right } = part.getBoundingClientRect();
  const seen = [part, ...part.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  const texts = seen
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text);
  const boxes = [...seen.map((each) => each.getBoundingClientRect()), ...texts.map(boxOf)];
  return boxes.some((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1));
}

function boxOf(text: Text): DOMRect {
  const content = document.createRange();
  content.selectNodeContents(text);
  return content.getBoundingClientRect();
}

// A control shows the rest of its text itself, to whoever goes through it.
function isClipping(part: HTMLElement): boolean {
  return getComputedStyle(part).overflowX === 'clip' && !part.matches('input, select');
}
