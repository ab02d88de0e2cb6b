/** Where the wizard will be: its frame and the shape of its first step, in the page's own colours. */
const SKELETON = `add-users-wizard:not(:defined){display:block;contain:layout style;min-block-size:30em;border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:12px;background:linear-gradient(color-mix(in srgb,currentColor 8%,transparent) 0 0) 1.5em 1.5em/10em 1.5em no-repeat,linear-gradient(color-mix(in srgb,currentColor 5%,transparent) 0 0) 50% 5em/calc(100% - 3em) 7em no-repeat,linear-gradient(color-mix(in srgb,currentColor 5%,transparent) 0 0) 50% 14em/calc(100% - 3em) 13em no-repeat}`;

// Where there is no page, as on a server, there is nothing to show and nothing to register.
const hasPage = typeof document !== 'undefined';
if (hasPage) showSkeleton();

/**
 * Shows the shape of a wizard where one will be, and registers the wizard once the page has been painted.
 *
 * What is set on the element before counts. Rejects when the wizard could not be loaded.
 */
export const loaded: Promise<void> = hasPage ? loadAfterPaint() : Promise.resolve();

async function loadAfterPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
  await import('./define.ts');
}

function showSkeleton(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SKELETON);
  document.adoptedStyleSheets.push(sheet);
}
