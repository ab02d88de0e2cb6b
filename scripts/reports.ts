import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../reports');

/** What a test runner says of its run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Leaves a report in `reports/`, in the place of the last run's. */
export function writeReport(name: string, content: string): void {
  const file = join(FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${content}\n`);
}

/** Forgets a report, so that a runner that dies can't be taken for its last run. */
export function removeReport(name: string): void {
  rmSync(join(FOLDER, name), { force: true });
}

/** The counts that a runner left, or none when it died before its end. */
export function readCounts(name: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  } catch {
    return undefined;
  }
}
