import type { Page } from 'playwright-core';

const PEOPLE = [
  ['Ada', 'Moreau', 'ada.moreau@northwind.example'],
  ['Béla', 'Kovács', 'bela.kovacs@northwind.example'],
  ['Chidi', 'Eze', 'chidi.eze@northwind.example'],
] as const;

/** Walks through a host as a person: three people are added, the host hears it, the wizard goes and comes again. */
export async function walkHost(page: Page, address: string): Promise<void> {
  const troubles = troublesOf(page);
  // An installed Chrome asks for it of its own accord, and would report that the host has none.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  await addPeople(page);
  await page.getByText('3 added, 0 not added').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('heading', { name: 'Add users' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add people', exact: true }).click();
  await page
    .getByRole('textbox', { name: /First name$/ })
    .first()
    .waitFor();
  if (troubles.length > 0) throw new Error(`The page reported: ${troubles.join(' · ')}`);
}

async function addPeople(page: Page): Promise<void> {
  const first = page.getByRole('textbox', { name: /First name$/ }).first();
  await first.waitFor();
  await page.getByRole('spinbutton').fill('2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  for (const [index, [firstName, lastName, email]] of PEOPLE.entries()) {
    await page
      .getByRole('textbox', { name: /First name$/ })
      .nth(index)
      .fill(firstName);
    await page
      .getByRole('textbox', { name: /Last name$/ })
      .nth(index)
      .fill(lastName);
    await page
      .getByRole('textbox', { name: /Email$/ })
      .nth(index)
      .fill(email);
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Add 3 people' }).click();
}

/** What a person would not see and a developer would: errors, violations of the policy. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return troubles;
}
