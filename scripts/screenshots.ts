import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from './browser.ts';

/** Every look in which the demo is photographed. */
const LOOKS = [
  { name: 'light-1280', width: 1280, colorScheme: 'light', forcedColors: 'none', dir: 'ltr' },
  { name: 'dark-1280', width: 1280, colorScheme: 'dark', forcedColors: 'none', dir: 'ltr' },
  { name: 'light-768', width: 768, colorScheme: 'light', forcedColors: 'none', dir: 'ltr' },
  { name: 'light-320', width: 320, colorScheme: 'light', forcedColors: 'none', dir: 'ltr' },
  { name: 'forced-1280', width: 1280, colorScheme: 'dark', forcedColors: 'active', dir: 'ltr' },
  { name: 'rtl-1280', width: 1280, colorScheme: 'light', forcedColors: 'none', dir: 'rtl' },
] as const;

const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, 'reports/screenshots');
const pictures = resolve(root, 'docs/pictures');

const people = [
  ['Amara', 'Okafor', 'amara.okafor@northwind.example'],
  ['Sofía', 'García Márquez', 'sofia.garcia@northwind.example'],
  ['Jun', 'Watanabe', 'jun.watanabe@northwind.example'],
  ['Lea', 'Østergaard', 'AMARA.OKAFOR@northwind.example'],
] as const;

const server = await createServer({
  configFile: resolve(root, 'demo/vite.config.ts'),
  server: { port: 0, open: false },
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await findBrowser());
mkdirSync(reports, { recursive: true });
mkdirSync(pictures, { recursive: true });
try {
  for (const look of LOOKS) await photograph(look);
} finally {
  await browser.close();
  await server.close();
}

async function photograph(look: (typeof LOOKS)[number]): Promise<void> {
  const { name, width, dir, ...media } = look;
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  const shoot = (state: string) => shootWizard(page, resolve(reports, `${state}-${name}.png`));
  await page.goto(address);
  await page.getByRole('button', { name: 'Next' }).waitFor();
  // As text: this file is checked without the types of a page.
  await page.evaluate(`{
    const wizard = document.querySelector('add-users-wizard');
    wizard.messages = { ...wizard.messages, direction: '${dir}' };
  }`);
  await shoot('1-empty');
  await typePeople(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('User 1 has this already').waitFor();
  await shoot('2-problem');
  if (name === 'light-1280') await shootWizard(page, resolve(pictures, 'people-light.png'));
  if (name === 'dark-1280') await shootWizard(page, resolve(pictures, 'people-dark.png'));
  await page.getByRole('textbox', { name: 'User 4, Email' }).fill('lea@northwind.example');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'Send invite' }).waitFor();
  await page.getByRole('checkbox', { name: /Jun Watanabe/ }).check();
  await page.getByRole('radio', { name: 'Activate later' }).check();
  await shoot('3-setup');
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await page.getByText('Keep this page open').waitFor();
  await shoot('4-submitting');
  await page.getByRole('heading', { name: '4 people were added' }).waitFor();
  await shoot('5-outcome');
  await page.context().close();
}

async function typePeople(page: Page): Promise<void> {
  await page.getByRole('spinbutton', { name: 'How many rows to add' }).fill('3');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  for (const [index, [first, last, email]] of people.entries()) {
    const cell = (label: string) =>
      page.getByRole('textbox', { name: `User ${index + 1}, ${label}`, exact: true });
    await cell('First name').fill(first);
    await cell('Last name').fill(last);
    await cell('Email').fill(email);
  }
}

async function shootWizard(page: Page, path: string): Promise<void> {
  await page.locator('add-users-wizard').screenshot({ path, animations: 'disabled' });
}
