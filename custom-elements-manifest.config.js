/** What `scripts/manifest.ts` takes from the elements' own comments. */
export default {
  globs: ['src/components/**/*.ts'],
  outdir: 'reports/manifest',
  litelement: true,
  packagejson: false,
};
