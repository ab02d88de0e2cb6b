import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { drive, servePictures } from './picture-page.ts';

/** How the wizard can look; each in every width. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', direction: 'ltr' },
  dark: { colorScheme: 'dark', forcedColors: 'none', direction: 'ltr' },
  forced: { colorScheme: 'dark', forcedColors: 'active', direction: 'ltr' },
  rtl: { colorScheme: 'light', forcedColors: 'none', direction: 'rtl' },
} as const;

type Look = keyof typeof LOOKS;

const WIDTHS = [1280, 768, 320] as const;
const HEIGHT = 900;
/** Pages that are at work at the same time. */
const HANDS = 2;

/** The pictures of the documents. */
const DOCUMENTED = [
  { name: 'people', look: 'light' },
  { name: 'people', look: 'dark' },
  { name: 'set-up', look: 'light' },
  { name: 'charges', look: 'light' },
] as const;

const folder = resolve(import.meta.dirname, '../reports/screenshots');
const pictureFolder = resolve(import.meta.dirname, '../docs/pictures');
// What is asked for by a part of its name; everything otherwise.
const wanted = process.argv.slice(2);
const faults: string[] = [];

const pictures = await servePictures();
const browser = await chromium.launch(await findBrowser());
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  await photographAll(browser);
} finally {
  await browser.close();
  await pictures.close();
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function photographAll(over: Browser): Promise<void> {
  const pages = await Promise.all(Array.from({ length: HANDS }, () => openPage(over)));
  const names = await pages[0]?.evaluate<readonly string[]>('pictures.names');
  const left = (names ?? []).filter(isWanted);
  const count = left.length;
  await Promise.all(pages.map((page) => photographEach(over, page, left)));
  if (wanted.length === 0) await illustrate(await openPage(over)).catch(noteFault('the documents'));
  process.stdout.write(`${count} states, ${faults.length} failed: ${folder}\n`);
}

/** Takes one state after the other; after one that failed, on a fresh page. */
async function photographEach(over: Browser, first: Page, left: string[]): Promise<void> {
  let page = first;
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    const known = faults.length;
    await photograph(page, name).catch(noteFault(name));
    if (faults.length === known) continue;
    await page.close();
    page = await openPage(over);
  }
}

function noteFault(name: string): (error: unknown) => void {
  return (error) => faults.push(`Failed to photograph “${name}”: ${String(error)}`);
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}

async function openPage(over: Browser): Promise<Page> {
  const page = await over.newPage({ viewport: { width: WIDTHS[0], height: HEIGHT } });
  page.setDefaultTimeout(20_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await drive(page);
  await page.goto(pictures.address);
  await page.waitForFunction('globalThis.pictures !== undefined');
  return page;
}

/** Mounts the state once, and looks at it in every way. */
async function photograph(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
  // As text: this file is checked without the types of a page.
  await page.evaluate(`pictures.show(${JSON.stringify(name)})`);
  // A window stands in the middle of what is seen, and the page below it matters little.
  const fullPage = !(await page.evaluate<boolean>('pictures.hasWindow()'));
  const file = name.replaceAll(/[^\w]+/g, '-');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const look of Object.keys(LOOKS) as Look[]) {
      const { direction, ...media } = LOOKS[look];
      await page.emulateMedia(media);
      await page.evaluate(`pictures.turn('${direction}')`);
      const path = resolve(folder, `${file}.${width}.${look}.png`);
      await page.screenshot({ path, fullPage, animations: 'disabled' });
    }
  }
}

/** Takes the pictures of the documents, each as high as its content. */
async function illustrate(page: Page): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0], height: 100 });
  for (const { name, look } of DOCUMENTED) {
    const { direction: _, ...media } = LOOKS[look];
    await page.emulateMedia(media);
    await page.evaluate(`pictures.show('${name}')`);
    const path = resolve(pictureFolder, `${name}-${look}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
}
