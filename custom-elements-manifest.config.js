/** How `npm run manifest` reads the elements' own comments, for the package and for Storybook alike. */
export default {
  globs: ['src/components/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [inOrderOfPaths()],
};

/** The files are found in the order in which a disk happens to list them; two builds would differ. */
function inOrderOfPaths() {
  return {
    name: 'in-order-of-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}
