import type { Scene } from '../scene/scene.ts';
import { scenesByPart } from '../scenes/all-scenes.ts';

/** A scene, and the part of the flow under which its story stands. */
interface ShownScene {
  readonly part: string;
  readonly name: string;
}

/** What each row of the requirements is about, in a few words. */
export const wordsOfRows = {
  R01: 'chooses a user type',
  R02: 'reads what each type is for',
  R03: 'learns what Mobile users may cost',
  R04: 'buys what he has the right to buy',
  R05: 'meets only the steps of his type',
  R06: 'fills in the list of people',
  R07: 'finds the extensions filled in',
  R08: 'is held to one address a person',
  R09: 'lets people share an address',
  R10: 'adds several rows at once',
  R11: 'duplicates a row',
  R12: 'removes a row, and has it back',
  R13: 'gives each person a phone',
  R14: 'takes a phone from stock',
  R15: 'looks for a phone to buy',
  R16: 'buys different phones',
  R17: 'takes a number from stock',
  R18: 'takes a new number',
  R19: 'says where the phones go',
  R20: 'ships to several addresses',
  R21: 'goes on and back, leaves, signs in again',
  R22: 'chooses how people start',
  R23: 'sends an invite',
  R24: 'gives a role',
  R25: 'submits without a purchase',
  R26: 'agrees to charges',
  R27: 'schedules an invite',
  R28: 'assigns credentials',
  R29: 'gives an emergency location',
  R30: 'makes a new emergency location',
  R31: 'learns what its absence means',
  R32: 'is asked once when it is missing',
  R33: 'leaves people to be activated later',
  R34: 'sees what became of each person',
  R35: 'finds the host’s help',
} as const;

/** The scenes that show a row, in the order of the flow. */
export function scenesOfRow(row: string): readonly ShownScene[] {
  return Object.entries(scenesByPart).flatMap(([part, scenes]) =>
    Object.entries<Scene>(scenes)
      .filter(([, { rows }]) => rows.includes(row))
      .map(([name]) => ({ part, name })),
  );
}

/** Under which id Storybook shows a scene: its export is named after it. */
export function storyIdOf({ part, name }: ShownScene): string {
  const words = name.toLowerCase().replaceAll('’', '');
  return `states-${part.toLowerCase()}--${words.replaceAll(/[^a-z0-9]+/g, '-')}`;
}
