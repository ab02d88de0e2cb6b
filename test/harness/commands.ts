import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import { addUsersWith, inFolder } from '../cli/add-users-process.ts';

/** Answers the server command `ax-tree` with Chromium's accessibility tree of the test page. */
export function axTreeCommand(): TestRunnerPlugin {
  return {
    name: 'ax-tree-command',
    async executeCommand({ command, session }) {
      if (command !== 'ax-tree') return undefined;
      const page = (session.browser as PlaywrightLauncher).getPage(session.id);
      const devTools = await page.context().newCDPSession(page);
      const { nodes } = await devTools.send('Accessibility.getFullAXTree');
      await devTools.detach();
      return nodes.filter((node) => !node.ignored);
    },
  };
}

/** Answers the server command `replay-in-terminal` with what `add-users replay` makes of a trace. */
export function replayCommand(): TestRunnerPlugin<string> {
  return {
    name: 'replay-command',
    executeCommand({ command, payload }) {
      if (command !== 'replay-in-terminal' || payload === undefined) return undefined;
      return inFolder(async (folder) => {
        const out = join(folder, 'again.jsonl');
        const { code, stderr } = await addUsersWith(
          { input: payload },
          'replay',
          '-',
          '--out',
          out,
        );
        return { code, stderr, trace: readFileSync(out, 'utf8') };
      });
    },
  };
}
