/** Stands where a back-end call is plugged in by `create-logics`; a machine that is run without them says so. */
export function missingPort(): Promise<never> {
  return Promise.reject(
    new Error(
      'Failed to call the back end: the machine has no port for it. Build it with createLogics.',
    ),
  );
}
