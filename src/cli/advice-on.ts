/** What to do about an error that no command foresaw. */
export function adviceOn(error: unknown): string {
  const isNotFound =
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  // A host that brings a back end of its own has not installed what the mock one needs.
  return isNotFound && /'(msw|@msw\/data)'/.test(error.message)
    ? 'The mock back end needs two more packages: npm install msw @msw/data'
    : 'Report this as a defect.';
}
