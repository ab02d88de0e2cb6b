import type { Attribute, Element, Manifest } from './manifest.ts';

/** The declaration file of each framework for the element that is in the manifest, by the framework's name. */
export function frameworkTypes(manifest: Manifest): Readonly<Record<string, string>> {
  const [element] = manifest.modules.flatMap(({ declarations }) => declarations);
  if (element?.tagName === undefined)
    throw new Error('Failed to write types: no element has a tag.');
  const tag = `'${element.tagName}'`;
  const face = `${element.name}Face`;
  return {
    react: file(element, {
      head: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      listener: (name) => `'on${name}'`,
      augmentation: `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${tag}: Omit<DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>, keyof ${face}> & ${face};
    }
  }
}`,
    }),
    preact: file(element, {
      head: "import type { JSX as PreactJSX } from 'preact';",
      listener: (name) => `'on${name}'`,
      augmentation: `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      ${tag}: PreactJSX.HTMLAttributes<${element.name}> & ${face};
    }
  }
}`,
    }),
    vue: file(element, {
      head: "import type { HTMLAttributes, PublicProps } from 'vue';",
      listener: (name) => `on${camelCase(`-${name}`)}`,
      // A ref of a template is what `new` makes: here the element itself, as no component stands for it.
      augmentation: `declare module 'vue' {
  interface GlobalComponents {
    ${tag}: new () => ${element.name} & { readonly $props: HTMLAttributes & ${face} & PublicProps };
  }
}`,
    }),
    svelte: file(element, {
      head: "import type { HTMLAttributes } from 'svelte/elements';",
      listener: (name) => `'on${name}'`,
      augmentation: `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${tag}: HTMLAttributes<${element.name}> & ${face};
  }
}`,
    }),
  };
}

interface Dialect {
  readonly head: string;
  /** The name of the property that takes a listener. */
  readonly listener: (event: string) => string;
  readonly augmentation: string;
}

function file(element: Element, { head, listener, augmentation }: Dialect): string {
  const { name, members = [], events = [], attributes = [] } = element;
  const classes = [name, ...events.map(({ type }) => type.text)].toSorted();
  const dashed = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  const typeOf = (field: string): string => `${name}['${field}']${textOf(field, dashed)}`;
  const lines = [
    ...members.map((member) => line(member.description, member.name, typeOf(member.name))),
    ...dashed.map((attribute) =>
      line(attribute.description, `'${attribute.name}'`, typeOf(attribute.fieldName)),
    ),
    ...events.map((event) =>
      line(event.description, listener(event.name), `(event: ${event.type.text}) => void`),
    ),
  ];
  return `${head}
import type { ${classes.join(', ')} } from '../index.js';

/** What a host gives the element, and what it listens to. */
export interface ${name}Face {
${lines.join('\n')}
}

${augmentation}
`;
}

/** What a template may write for a number as in HTML; the tools of Vue read an attribute by its property's name. */
function textOf(field: string, attributes: readonly Attribute[]): string {
  const attribute = attributes.find(({ fieldName }) => fieldName === field);
  return attribute?.type?.text === 'number' ? ' | `${number}`' : '';
}

function line(description: string, name: string, type: string): string {
  const isFunction = type.includes('=>');
  const [sentence] = description.split('\n\n');
  return `  /** ${sentence} */\n  ${name}?: ${isFunction ? `(${type})` : type} | undefined;`;
}

function camelCase(dashed: string): string {
  return dashed.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
