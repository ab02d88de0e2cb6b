import { createContext } from '@lit/context';
import type { ActorRefFrom } from 'xstate';
import type { WizardMachine } from '../machines/wizard/wizard.machine.ts';

/** The running wizard, as elements know it. */
export type WizardActor = ActorRefFrom<WizardMachine>;

/** Hands the actor, never its changing data, from the root to the elements inside it. */
export const sessionContext = createContext<WizardActor | undefined>(Symbol('add-users session'));
