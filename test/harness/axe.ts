import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { endTransitions } from './end-transitions.ts';
import type { WizardHarness } from './wizard-harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The package has no module format: it puts itself on the window.
const { axe } = window as unknown as {
  readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

/** Everything that axe finds wrong or can't judge, one line each; by all rules unless some are named. */
export async function axeFindings(
  { element }: WizardHarness,
  ...rules: readonly string[]
): Promise<readonly string[]> {
  const runOnly: RunOptions['runOnly'] = rules.length > 0 ? [...rules] : TAGS;
  const resultTypes: RunOptions['resultTypes'] = ['violations', 'incomplete'];
  endTransitions(element);
  const results = await axe.run(topmost(element), { runOnly, resultTypes });
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} (${node.failureSummary?.replace(/\s+/g, ' ')})`),
  );
}

// What lies under two windows is inert, and is judged where it lies open.
function topmost(element: WizardHarness['element']): Element {
  const [, ...over] = element.renderRoot.querySelectorAll('dialog[open]');
  return over.at(-1) ?? element;
}
