import { tokens } from './src/styles/tokens.styles.ts';

/** How `npm run manifest` reads the elements' own comments, for the package and for Storybook alike. */
export default {
  globs: ['src/components/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [inOrderOfPaths(), withDefaults()],
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

/** What comments need not repeat: an attribute is as its property is, and colours stand in the styles. */
function withDefaults() {
  return {
    name: 'with-defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const { members = [], attributes = [], cssProperties = [] } of declarations) {
          for (const attribute of attributes) Object.assign(attribute, asIn(members, attribute));
          for (const property of cssProperties) property.default ??= fallbackOf(property.name);
        }
      }
    },
  };
}

function asIn(members, { fieldName }) {
  const { type, default: initial } = members.find(({ name }) => name === fieldName) ?? {};
  return { ...(type && { type }), ...(initial && { default: initial }) };
}

/** What takes the place of a custom property that the host does not set. */
function fallbackOf(name) {
  const [, fallback] = tokens.cssText.match(new RegExp(`var\\(\\s*${name},([^;]+)\\);`)) ?? [];
  return fallback?.replaceAll(/\s+/g, ' ').trim();
}
