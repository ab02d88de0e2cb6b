import type { TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';

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
