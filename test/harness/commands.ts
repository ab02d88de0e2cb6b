import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import { isEngineLauncher } from '../../scripts/engines/engine-launcher.ts';
import { writeReport } from '../../scripts/reports.ts';
import { reportOfSeen } from '../../src/headless/coverage-report.ts';
import { addUsersWith, inFolder } from '../cli/add-users-process.ts';
import { startServing } from '../cli/serving-process.ts';

/** Answers the server command `ax-tree` with Chromium's accessibility tree of the test page. */
export function axTreeCommand(): TestRunnerPlugin {
  return {
    name: 'ax-tree-command',
    async executeCommand({ command, session }) {
      if (command !== 'ax-tree') return undefined;
      const devTools = await devToolsOf(session.browser, session.id);
      const { nodes } = await devTools.send('Accessibility.getFullAXTree');
      await devTools.detach();
      return nodes.filter((node) => !node.ignored);
    },
  };
}

/**
 * Answers the server command `type-evenly` with key presses at the pace of a person, however long they take.
 *
 * A list that is typed on goes by when keys are pressed: a pause begins another word, and a key that is dated before
 * the one before it counts for nothing.
 */
export function typeEvenlyCommand(): TestRunnerPlugin<string> {
  const lastKeys = new Map<string, number>();
  return {
    name: 'type-evenly-command',
    async executeCommand({ command, payload = '', session }) {
      if (command !== 'type-evenly') return undefined;
      if (isEngineLauncher(session.browser)) {
        await session.browser.typeAfter(session.id, WORD_SECONDS * 1000, payload);
        return true;
      }
      const devTools = await devToolsOf(session.browser, session.id);
      const lastKey = lastKeys.get(session.id) ?? 0;
      let timestamp = Math.max(Date.now() / 1000, lastKey + WORD_SECONDS);
      for (const key of payload) {
        timestamp += KEY_SECONDS;
        await devTools.send('Input.dispatchKeyEvent', {
          type: 'keyDown',
          key,
          text: key,
          timestamp,
        });
        await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp });
      }
      lastKeys.set(session.id, timestamp);
      await devTools.detach();
      return true;
    },
  };
}

const KEY_SECONDS = 0.1;
/** Longer than a list remembers what was typed on it. */
const WORD_SECONDS = 2;

/** Answers the server command `machines-seen` with keeping what was seen of the machines, for `reports/coverage/browser.json`. */
export function coverageCommand(): TestRunnerPlugin<Readonly<Record<string, number>>> {
  const seen = new Map<string, number>();
  return {
    name: 'coverage-command',
    executeCommand({ command, payload }) {
      if (command !== 'machines-seen' || payload === undefined) return undefined;
      for (const [item, count] of Object.entries(payload)) {
        seen.set(item, (seen.get(item) ?? 0) + count);
      }
      writeReport('coverage/browser.json', JSON.stringify(reportOfSeen('browser tests', seen)));
      return true;
    },
  };
}

/** Answers the server command `replay-in-terminal` with what `add-users replay` makes of a trace. */
export function replayCommand(): TestRunnerPlugin<{ trace: string; isLive: boolean }> {
  return {
    name: 'replay-command',
    async executeCommand({ command, payload }) {
      if (command !== 'replay-in-terminal' || payload === undefined) return undefined;
      const { trace, isLive } = payload;
      if (!isLive) return replayed(trace);
      const serving = await startServing();
      return replayed(trace, '--base-url', serving.baseUrl).finally(() => serving.stop());
    },
  };
}

function replayed(trace: string, ...options: readonly string[]) {
  return inFolder(async (folder) => {
    const out = join(folder, 'again.jsonl');
    const args = ['replay', '-', '--out', out, ...options];
    const { code, stderr } = await addUsersWith({ input: trace }, ...args);
    return { code, stderr, trace: readFileSync(out, 'utf8') };
  });
}

/** Answers `memory` with what is left after a collection of garbage, and `mounts` with how often to mount. */
export function memoryCommands(): TestRunnerPlugin {
  return {
    name: 'memory-commands',
    async executeCommand({ command, session }) {
      if (command === 'mounts') return Number(process.env['MOUNTS'] ?? FEW_MOUNTS);
      if (command !== 'memory') return undefined;
      const devTools = await devToolsOf(session.browser, session.id);
      await devTools.send('HeapProfiler.collectGarbage');
      const counters = await devTools.send('Memory.getDOMCounters');
      await devTools.detach();
      return counters;
    },
  };
}

/** Enough to tell what grows from what is kept once; `MOUNTS=1000` is the long way. */
const FEW_MOUNTS = 10;

function devToolsOf(browser: BrowserLauncher, sessionId: string) {
  if (isEngineLauncher(browser)) throw new Error(`${browser.name} has no such command.`);
  const page = (browser as PlaywrightLauncher).getPage(sessionId);
  return page.context().newCDPSession(page);
}
