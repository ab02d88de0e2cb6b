import { nameOf, roleOf } from './accessible-name.ts';

export type Control = HTMLElement & { value?: string; checked?: boolean };

const CONTROLS = 'a, button, input, select, textarea, summary, table, [role]';

/** Everything on screen that has a role and a name, in its order. */
export function controlsIn(root: ParentNode): readonly Control[] {
  return [...root.querySelectorAll<Control>(CONTROLS)].filter(
    (element) => roleOf(element) !== null && element.checkVisibility(),
  );
}

/**
 * Finds the one control with this role and name.
 *
 * @throws {Error} with what there is instead, when there is none or more than one
 */
export function findControl(root: ParentNode, role: string, name: string): Control {
  const alike = controlsIn(root).filter((control) => roleOf(control) === role);
  const [found, ...others] = alike.filter((control) => nameOf(control) === name);
  if (found !== undefined && others.length === 0) return found;
  const names = alike.map((control) => `“${nameOf(control)}”`).join(', ');
  const count = found === undefined ? 'No' : `${others.length + 1} times the`;
  throw new Error(`${count} ${role} “${name}” here. There are: ${names || 'none'}.`);
}

/** Whether there is a control with this role and name. */
export function hasControl(root: ParentNode, role: string, name: string): boolean {
  return controlsIn(root).some((control) => roleOf(control) === role && nameOf(control) === name);
}
