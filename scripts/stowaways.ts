/** What must never be shipped. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'the mock back end': /\/msw\/|@msw\/|src\/mocks\//,
  'the graph tools of xstate': /xstate\/.*graph/,
  'a language of zod': /zod\/v\d\/locales\//,
  'the classic build of zod': /zod\/v\d\/classic\//,
  'what runs without a browser': /src\/(headless|cli|conformance)\//,
};

/** Packages of which a second copy would be a second world of actors, templates or schemas. */
const ALONE = ['xstate', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'zod'];

/** What the modules of a bundle bring along that they must not; a sentence for each. */
export function stowaways(modules: readonly string[]): readonly string[] {
  const forbidden = Object.entries(FORBIDDEN).flatMap(([what, pattern]) => {
    const found = modules.filter((id) => pattern.test(id));
    return found.length === 0 ? [] : [`The build ships ${what}: ${found.join(', ')}.`];
  });
  const copies = ALONE.flatMap((name) => {
    const homes = new Set(modules.flatMap((id) => homeOf(id, name)));
    return homes.size < 2 ? [] : [`The build ships ${name} twice: ${[...homes].join(', ')}.`];
  });
  return [...forbidden, ...copies];
}

function homeOf(id: string, name: string): readonly string[] {
  const end = id.lastIndexOf(`node_modules/${name}/`);
  return end < 0 ? [] : [id.slice(0, end)];
}
