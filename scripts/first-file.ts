/** What the bundler tells of its modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names one file for all that an entry needs at once: a browser asks for what a file imports only when it has read that file.
 *
 * The entry itself stays apart, so that who asks for it as `entry.js?v=2` has the rest only once.
 */
export function firstFile(
  name: string,
  entry: string,
): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | undefined;
  return (id, modules) => {
    needed ??= neededBy(entry, modules);
    return id !== entry && needed.has(id) ? name : null;
  };
}

function neededBy(entry: string, modules: Modules): ReadonlySet<string> {
  const needed = new Set([entry]);
  // Visits what is added while it runs, too.
  for (const id of needed) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  }
  return needed;
}
