import { fromPromise } from 'xstate';
import { drawSecretsFor, type SecretsQuery } from '../../domain/drawn-secrets.ts';
import { readJob } from '../../domain/job.ts';
import type { Ports } from '../create-ports.ts';
import { createAddressEditor } from '../pickers/address-editor-logic.ts';
import { emergencyLocationPickerMachine } from '../pickers/emergency-location-picker.machine.ts';
import { rolePickerMachine } from '../pickers/role-picker.machine.ts';
import { submissionMachine } from '../submission/submission.machine.ts';
import type { ChildLogics } from '../wizard/child-logics.ts';
import { setupPaths } from './setup-paths.ts';

/** What the set-up step can come to, with its calls to the back end: paths, roles, the submission (R22 to R33). */
export function createSetupLogics(
  ports: Ports,
): Pick<ChildLogics, keyof typeof setupPaths | 'rolePicker' | 'submission'> {
  const { ask, read, change, clock, world } = ports;
  const emergencyLocationPicker = emergencyLocationPickerMachine.provide({
    actors: {
      addressEditor: createAddressEditor(ports),
      listEmergencyLocations: read((back) => back.listEmergencyLocations),
      createEmergencyLocation: change((back) => back.createEmergencyLocation),
    },
  });
  return {
    ...setupPaths,
    scheduleInvite: setupPaths.scheduleInvite.provide({ actors: { clock } }),
    assignCredentials: setupPaths.assignCredentials.provide({
      actors: {
        emergencyLocationPicker,
        listSecurityQuestions: ask((back) => back.listSecurityQuestions),
        drawSecrets: fromPromise(({ input }: { input: SecretsQuery }) =>
          Promise.resolve(drawSecretsFor(input, world.random)),
        ),
      },
    }),
    rolePicker: rolePickerMachine.provide({
      actors: { listRoles: ask((back) => back.listRoles) },
    }),
    // Whoever submits has been at the set-up step: a request must never wait for a part.
    submission: submissionMachine.provide({
      actors: {
        submit: change(
          (back) => async (query, options) => readJob(await back.submit(query, options)),
        ),
        findJob: read((back) => async (query, options) => {
          const told = await back.findJob(query, options);
          return told === null ? null : readJob(told);
        }),
      },
    }),
  };
}
