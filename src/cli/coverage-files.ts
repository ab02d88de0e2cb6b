import { mergeReports, readReport, type CoverageReport } from '../headless/coverage-report.ts';
import { exitCodes } from './exit-code.ts';
import { readText } from './read-text.ts';
import { Stopped } from './stopped.ts';

/** One report of the reports in some files. */
export function readCoverage(paths: readonly string[]): ReturnType<typeof mergeReports> {
  return mergeReports(paths.map(reportIn));
}

function reportIn(path: string): CoverageReport {
  const report = readReport(jsonOf(readText(path).text));
  if (report !== null) return report;
  const message = `Failed to read ${path}: it is no coverage of version 1. Give one that was recorded, as with: add-users run --coverage <file>`;
  throw new Stopped(exitCodes.usage, message);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
