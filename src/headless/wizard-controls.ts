import type { Plan } from '../domain/plan.ts';
import type { WizardEvent } from '../machines/wizard/wizard.types.ts';
import type { EditorEvent, EditorReading } from './open-editor.ts';
import type { WizardGoal } from './wizard-goal.ts';
import type { WizardReading } from './wizard-reading.ts';

/** What can be done with a wizard without a browser, in plain values. */
export interface WizardControls {
  /**
   * Does what a person can do now.
   *
   * @throws {WizardRefusal} when the wizard does not take this event where it is
   */
  send(event: WizardEvent): void;
  /**
   * Does what a person can do now in the editor that lies on top: a window, or the path that is open.
   *
   * @throws {WizardRefusal} when no editor is open, or when it does not take this event where it is
   */
  sendToEditor(event: EditorEvent): void;
  /** The editor that lies on top; null when none is open. */
  editor(): EditorReading | null;
  /**
   * Waits until the back end has answered, and the wizard and its editors rest.
   *
   * @throws {Error} when it has not come to rest after `timeoutMs` (default 30 000)
   */
  settled(timeoutMs?: number): Promise<void>;
  /**
   * Waits until the wizard is somewhere, as in `until('step:setup')`.
   *
   * @throws {TypeError} when the goal is none
   * @throws {Error} when it is not there after `timeoutMs` (default 30 000); the message says where it is
   */
  until(goal: WizardGoal, timeoutMs?: number): Promise<void>;
  read(): WizardReading;
  /** The draft without what is secret; null before the account is known. */
  plan(): Plan | null;
  /** Ends the run and every call that is under way; a Node process with a driver left running does not end. */
  dispose(): void;
}
