import { executeServerCommand } from '@web/test-runner-commands';

interface AxNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'slider',
  'spinbutton',
  'switch',
  'textbox',
]);

/** The controls of the page as the browser hands them to assistive technology. */
export async function controlsInTree(): Promise<readonly { role: string; name: string }[]> {
  const nodes = await executeServerCommand<readonly AxNode[], undefined>('ax-tree');
  return nodes
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value?.trim() ?? '' }))
    .filter(({ role }) => CONTROLS.has(role));
}

/** How many parts of these roles the browser hands to assistive technology. */
export async function countInTree(
  ...roles: readonly string[]
): Promise<Readonly<Record<string, number>>> {
  const nodes = await executeServerCommand<readonly AxNode[], undefined>('ax-tree');
  return Object.fromEntries(
    roles.map((role) => [role, nodes.filter((node) => node.role?.value === role).length]),
  );
}

/** Those that nobody could tell from the others: without a name, or with another one's. */
export function unclear(controls: readonly { role: string; name: string }[]): readonly string[] {
  const texts = controls.map(({ role, name }) => `${role} “${name}”`);
  return texts.filter(
    (text, index) => controls[index]?.name === '' || texts.indexOf(text) !== index,
  );
}
