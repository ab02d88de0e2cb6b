import { executeServerCommand } from '@web/test-runner-commands';

/** As somebody has set it who wants more contrast than others, or does not. */
export async function preferContrast(contrast: 'more' | 'no-preference'): Promise<void> {
  await executeServerCommand('emulate-media', { contrast });
}
