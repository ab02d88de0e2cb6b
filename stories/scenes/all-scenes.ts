import type { Scene } from '../scene/scene.ts';
import { credentialScenes } from './credentials.scenes.ts';
import { endingScenes } from './ending.scenes.ts';
import { numberScenes } from './numbers.scenes.ts';
import { phoneScenes } from './phones.scenes.ts';
import { setupScenes } from './setup.scenes.ts';
import { shippingScenes } from './shipping.scenes.ts';
import { startScenes } from './start.scenes.ts';

/** The scenes of each part of the flow, in the order of the flow. */
export const scenesByPart = {
  People: startScenes,
  Phones: phoneScenes,
  Numbers: numberScenes,
  Shipping: shippingScenes,
  'Set-up': setupScenes,
  Credentials: credentialScenes,
  Ending: endingScenes,
} as const;

/** Every scene there is, by its name. */
export const allScenes: readonly (readonly [string, Scene])[] = Object.values(scenesByPart).flatMap(
  (scenes) => Object.entries<Scene>(scenes),
);
