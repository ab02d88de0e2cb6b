import type { AnyEventObject, AnyMachineSnapshot } from 'xstate';
import { controlsIn, findControl, hasControl, type Control } from '../harness/controls.ts';
import { nameOf, roleOf } from '../harness/accessible-name.ts';
import type { WizardSnapshot } from '../../src/machines/wizard/wizard.selectors.ts';

/** What is on screen of a page: the window that lies on top, or all there is. */
export interface Screen {
  readonly root: ParentNode;
  /** Where the machine is whose page it is. */
  readonly snapshot: AnyMachineSnapshot;
  /** Where the wizard is that has opened that machine, or is it. */
  readonly wizard: WizardSnapshot;
  /** Waits until it shows what was done last. */
  rendered(): Promise<void>;
}

/** Does what an event says; tells whether there was a way to do it. */
export type Act = (screen: Screen, event: AnyEventObject) => boolean | Promise<boolean>;

export type Words = string | ((screen: Screen, event: AnyEventObject) => string);

/** A page of a machine, as a person meets it. */
export interface PageObject {
  /** Whether it is what a person sees. */
  readonly isOpen: (screen: Screen) => boolean;
  /** What can be done there, by the events that it comes to. */
  readonly acts: Readonly<Partial<Record<string, Act>>>;
  /** What stands on it, and what is to stand there. */
  readonly contents?: (screen: Screen) => Contents;
}

/** What stands on a page beside what is to stand there. */
export interface Contents {
  readonly shown: unknown;
  readonly due: unknown;
}

/** The control that can be used; null where there is none, or where it does nothing now. */
export function usable({ root }: Screen, role: string, name: string): Control | null {
  if (!hasControl(root, role, name)) return null;
  const control = findControl(root, role, name);
  return control.matches(':disabled, [aria-disabled="true"]') ? null : control;
}

/** Every control with this role and name, where several look the same. */
export function allNamed({ root }: Screen, role: string, name: string): readonly Control[] {
  return controlsIn(root).filter((control) => roleOf(control) === role && nameOf(control) === name);
}

/** Every control with this role. */
export function allOf({ root }: Screen, role: string): readonly Control[] {
  return controlsIn(root).filter((control) => roleOf(control) === role);
}
