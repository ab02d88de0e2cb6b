import type { Command } from './command.ts';

/** Every command by its name; each is read from disk only when it is wanted. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: () => import('./run.command.ts').then(({ command }) => command),
  plan: () => import('./plan.command.ts').then(({ command }) => command),
  replay: () => import('./replay.command.ts').then(({ command }) => command),
  paths: () => import('./paths.command.ts').then(({ command }) => command),
  coverage: () => import('./coverage.command.ts').then(({ command }) => command),
  graph: () => import('./graph.command.ts').then(({ command }) => command),
  serve: () => import('./serve.command.ts').then(({ command }) => command),
};
