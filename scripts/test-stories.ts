import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { reportOfSeen } from '../src/headless/coverage-report.ts';
import { findBrowser, findPackagedBrowser } from './browser.ts';
import { coarse, differenceOf } from './compare-pictures.ts';
import { writeReport } from './reports.ts';
import { serveFolder } from './serve-folder.ts';
import { openStoryPage, type StoryPage } from './story-page.ts';

interface StoryEntry {
  readonly id: string;
  readonly type: string;
  readonly tags: readonly string[];
}

/** Pages that are at work at the same time. */
const HANDS = 2;

const root = join(import.meta.dirname, '..');
const built = join(root, 'storybook-static');
const accepted = join(root, 'stories/pictures');
const found = join(root, 'reports/stories');
const isAccepting = process.argv.includes('--accept');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (!process.argv.includes('--built')) build();
const ids = storyIds().filter(
  (id) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
);
const { browser: launched, hasPictures } = await findStoryBrowser();
rmSync(found, { recursive: true, force: true });
for (const folder of [accepted, found]) mkdirSync(folder, { recursive: true });

const server = await serveFolder(built);
const browser = await chromium.launch(launched);
const failed = new Map<string, readonly string[]>();
const left = [...ids];
/** What the stories show of the machines, for the report that is merged with that of other tests. */
const everySeen = new Map<string, number>();
try {
  await Promise.all(Array.from({ length: HANDS }, () => work()));
} finally {
  await browser.close();
  server.close();
}
const orphans = wanted.length > 0 ? [] : dropOrphans();
report();

/** Shows one story after the other; after one that failed, on a fresh page. */
async function work(): Promise<void> {
  let page = await openStoryPage(browser, server.address);
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    const faults = await judge(page, id);
    if (faults.length === 0) continue;
    failed.set(id, faults);
    await page.close();
    page = await openStoryPage(browser, server.address);
  }
  await page.close();
}

async function judge(page: StoryPage, id: string): Promise<readonly string[]> {
  try {
    const { faults, picture, seen } = await page.show(id);
    for (const [item, count] of Object.entries(seen))
      everySeen.set(item, (everySeen.get(item) ?? 0) + count);
    return [
      ...faults,
      ...(hasPictures && isPictured(id) ? pictureFaults(id, coarse(picture)) : []),
    ];
  } catch (error) {
    return [`it could not be shown: ${String(error)}`];
  }
}

function pictureFaults(id: string, picture: Buffer): readonly string[] {
  const file = join(accepted, `${id}.png`);
  const known = existsSync(file) ? readFileSync(file) : null;
  const difference = known === null ? null : differenceOf(known, picture);
  if (known !== null && difference === null) return [];
  if (isAccepting) {
    writeFileSync(file, picture);
    return [];
  }
  writeFileSync(join(found, `${id}.png`), picture);
  if (difference?.picture != null)
    writeFileSync(join(found, `${id}.difference.png`), difference.picture);
  return [`picture: ${difference?.reason ?? 'there is none that was accepted'}`];
}

/** Pictures of stories that are no more. */
function dropOrphans(): readonly string[] {
  const kept = new Set(ids.filter(isPictured).map((id) => `${id}.png`));
  const lost = readdirSync(accepted).filter((file) => !kept.has(file));
  if (isAccepting) for (const file of lost) rmSync(join(accepted, file));
  return isAccepting ? [] : lost;
}

function report(): void {
  for (const [id, faults] of failed)
    console.log(`✗ ${id}\n${faults.map((each) => `    ${each}`).join('\n')}`);
  for (const file of orphans) console.log(`✗ stories/pictures/${file} shows no story`);
  if (!hasPictures) {
    console.log(
      'Pictures were NOT compared: that takes the packaged Chromium, on Linux x64 without CHROME_PATH.',
    );
  }
  const failures = failed.size + orphans.length + (ids.length === 0 ? 1 : 0);
  const passed = ids.length - failed.size;
  writeReport('coverage/stories.json', JSON.stringify(reportOfSeen('stories', everySeen)));
  writeReport('stories.json', JSON.stringify({ passed, failed: failures }));
  console.log(`${ids.length} stories: ${passed} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
}

function build(): void {
  execFileSync('npm', ['run', '--silent', 'build-storybook', '--', '--quiet'], {
    cwd: root,
    stdio: 'pipe',
  });
}

function storyIds(): readonly string[] {
  return stories().map(({ id }) => id);
}

function isPictured(id: string): boolean {
  return stories().some((story) => story.id === id && !story.tags.includes('no-picture'));
}

function stories(): readonly StoryEntry[] {
  const { entries }: { readonly entries: Readonly<Record<string, StoryEntry>> } = JSON.parse(
    readFileSync(join(built, 'index.json'), 'utf8'),
  );
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Other browsers and fonts draw other pixels: only the packaged one is asked for its pictures. */
async function findStoryBrowser() {
  if (process.env['CHROME_PATH'] !== undefined) {
    return { browser: await findBrowser(), hasPictures: false };
  }
  try {
    return { browser: await findPackagedBrowser(), hasPictures: true };
  } catch {
    return { browser: await findBrowser(), hasPictures: false };
  }
}
