/** How `npm run manifest` reads the elements' own comments, for the package and for Storybook alike. */
export default {
  globs: ['src/components/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
