import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a launcher (Playwright's `launchOptions`) needs to start the browser. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** The browser for tests, benches and screenshots: CHROME_PATH, an installed one, or the packaged one. */
export async function findBrowser(environment: Environment = process.env): Promise<FoundBrowser> {
  const chosen = environment['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) {
    throw new Error(
      `No browser: CHROME_PATH says ${chosen}, where no file is. Correct it, or unset it to use an installed or the packaged browser.`,
    );
  }
  const env = setOnly(environment);
  const installed = chosen ?? installedPaths(environment).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: [...FLAGS], env };
  return packagedBrowser(env);
}

function setOnly(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function installedPaths(environment: Environment): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((app) =>
      ['', environment['HOME'] ?? ''].map(
        (home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
      .concat('Chromium/Application/chrome.exe')
      .flatMap((app) => roots.map((root) => join(environment[root] ?? 'C:/', app)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium'];
  return [...names, 'chromium-browser'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

/** The browser that comes inside a package, whatever else is installed: its pictures are alike everywhere. */
export function findPackagedBrowser(environment: Environment = process.env): Promise<FoundBrowser> {
  return packagedBrowser(setOnly(environment));
}

async function packagedBrowser(env: Record<string, string>): Promise<FoundBrowser> {
  const hint =
    'Install Chrome, Edge or Chromium, or set CHROME_PATH to the executable of a Chromium-based browser.';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser: none is installed, and the packaged one runs on linux x64 only. ${hint}`,
    );
  }
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const withFonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...env };
  const libraries = [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // The machine's own libraries come first; the packaged ones are for machines without NSS.
  const candidates = [withFonts, { ...withFonts, LD_LIBRARY_PATH: libraries }];
  const failures: unknown[] = [];
  for (const candidate of candidates) {
    try {
      await promisify(execFile)(executablePath, ['--version'], { env: candidate });
      return { executablePath, args: [...FLAGS], env: candidate };
    } catch (error) {
      failures.push(error);
    }
  }
  const cause = new AggregateError(failures);
  throw new Error(
    `No browser: the packaged Chromium does not start (${String(failures[1])}). ${hint}`,
    { cause },
  );
}

/** Inflates into a draft folder and renames it, so that two first starts can't see half a browser. */
async function unpack(): Promise<string> {
  const home = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '../node_modules/.cache/chromium');
  const folder = join(cache, String(version));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  const inflate = (archive: string, target: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(home, 'bin', archive)), createBrotliDecompress(), target);
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
    inflate('al2023.tar.br', extract(draft)),
    inflate('fonts.tar.br', extract(draft)),
  ]);
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The machine's fonts, and the packaged one: Chromium dies on a machine that has none. */
const fontConfiguration = (folder: string) => `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
