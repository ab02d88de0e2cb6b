import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './engine-page.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

export const engineNames = ['firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

export const isEngineName = (name: unknown): name is EngineName =>
  engineNames.some((each) => each === name);

/** How an engine is started that is installed here; else what has to be installed, in words. */
export type FoundEngine = { readonly start: () => Promise<Engine> } | { readonly missing: string };

/** Looks for the browser with this engine on this machine. */
export function findEngine(name: EngineName): FoundEngine {
  return name === 'firefox' ? findFirefox() : findWebKit();
}

/** How the engine with this name is started. */
export function starterOf(name: string): () => Promise<Engine> {
  if (!isEngineName(name)) throw new Error(`No engine “${name}”: ${engineNames.join(' or ')}.`);
  const found = findEngine(name);
  if ('missing' in found) throw new Error(`${name}: ${found.missing}`);
  return found.start;
}

function findFirefox(): FoundEngine {
  const path = process.env['FIREFOX_PATH'] ?? firstOf(firefoxPaths());
  if (path !== undefined && existsSync(path)) return { start: () => startFirefox(path) };
  const missing =
    path === undefined
      ? 'no Firefox is installed. Install it (Debian: firefox-esr), or set FIREFOX_PATH to its executable.'
      : `FIREFOX_PATH says ${path}, where no file is. Correct it, or unset it.`;
  return { missing };
}

function firefoxPaths(): readonly string[] {
  const apps = ['Firefox', 'Firefox Developer Edition'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/firefox`,
  );
  const programs = process.env['PROGRAMFILES'] ?? 'C:/Program Files';
  const windows = join(programs, 'Mozilla Firefox/firefox.exe');
  return [...onPath('firefox'), ...onPath('firefox-esr'), ...apps, windows];
}

function findWebKit(): FoundEngine {
  const driver = firstOf(onPath('WebKitWebDriver'));
  const display = firstOf(onPath('Xvfb'));
  const browser = firstOf(
    ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/libexec'].map(
      (folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser'),
    ),
  );
  if (driver && display && browser)
    return { start: () => startWebKit({ driver, display, browser }) };
  const parts = { WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: display };
  const lacking = Object.entries(parts).flatMap(([part, path]) => (path ? [] : [part]));
  return {
    missing: `${lacking.join(', ')} not found. Install WebKitGTK with its driver, and a screen for it (Debian: webkit2gtk-driver, xvfb); both run on Linux only.`,
  };
}

const onPath = (name: string): readonly string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

const firstOf = (paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path));
