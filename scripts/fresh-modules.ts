import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Loads modules of a project again, within the same process. */
export interface FreshModules {
  /** Loads a module, and everything it imports, as it is loaded for the first time. */
  load(file: string): Promise<void>;
  /** The modules that import this one, directly or by way of others, and the module itself. */
  dependentsOf(file: string): ReadonlySet<string>;
  /** Begins a new round: whatever depends on this module is evaluated again, and nothing else. */
  begin(file: string): Round;
}

/** A second life of some modules beside the first. */
export interface Round {
  /** Loads a module anew, if it depends on what the round was begun for. */
  load(file: string): Promise<void>;
}

const MARK = 'round';

/**
 * Watches from now on which module of the folder imports which.
 *
 * A module can't be evaluated twice under one address: in a round, those that have to be have another.
 */
export function watchModules(root: string): FreshModules {
  const home = pathToFileURL(root).href;
  const importers = new Map<string, Set<string>>();
  const rounds: ReadonlySet<string>[] = [];
  const sources = new Map<string, string>();
  const isOwn = (url: string) => url.startsWith(home) && !url.includes('/node_modules/');

  registerHooks({
    resolve(specifier, context, next) {
      const parent = readAddress(context.parentURL ?? home);
      const { url: target, round: asked } = readAddress(specifier);
      const found = next(target, { ...context, parentURL: parent.url });
      if (!isOwn(found.url)) return found;
      if (isOwn(parent.url)) add(importers, found.url, parent.url);
      const round = asked ?? parent.round;
      const isFresh = round !== undefined && rounds[round]?.has(found.url) === true;
      return isFresh ? { ...found, url: `${found.url}?${MARK}=${round}` } : found;
    },
    load(address, context, next) {
      const { url } = readAddress(address);
      if (!isOwn(url) || !url.endsWith('.ts')) return next(address, context);
      const source = sources.get(url) ?? stripTypeScriptTypes(String(next(url, context).source));
      sources.set(url, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });

  const dependentsOf = (file: string) => reachable(pathToFileURL(file).href, importers);
  return {
    dependentsOf,
    load: async (file) => void (await import(pathToFileURL(file).href)),
    begin(file) {
      const number = rounds.push(dependentsOf(file)) - 1;
      const load = async (each: string) =>
        void (await import(`${pathToFileURL(each).href}?${MARK}=${number}`));
      return { load };
    },
  };
}

function readAddress(address: string): { readonly url: string; readonly round?: number } {
  const [, url, round] = /^(.*)\?round=(\d+)$/.exec(address) ?? [];
  return url === undefined ? { url: address } : { url, round: Number(round) };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function reachable(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>) {
  const seen = new Set([start]);
  // What is added on the way is visited too.
  for (const each of seen) for (const next of edges.get(each) ?? []) seen.add(next);
  return seen;
}
