declare module '*.css';

declare module '*.css?raw' {
  const text: string;
  export default text;
}

// Written by `npm run manifest`, from the elements' own comments.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
