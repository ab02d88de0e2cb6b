import { personas, personaNames } from '../../src/mocks/personas.ts';
import { people } from './people.ts';
import { openStage, SceneStopped, type Stage, type StageOptions } from './stage.ts';
import { userKinds } from '../../src/domain/user-type.ts';

/** A place where a person can rest, and the way there over the mock back end. */
export interface Scene {
  /** The rows of the requirements that it shows. */
  readonly rows: readonly string[];
  /** The states in which the wizard and what is open in it rest then. */
  readonly states: readonly string[];
  /** What the account is like and what goes wrong; an account without limits unless given. */
  readonly account?: StageOptions;
  /** How many people are in the list; nobody but an empty row unless given. */
  readonly people?: number;
  readonly play?: (stage: Stage) => Promise<void>;
}

/** Scenes by the words for what a person sees. */
export type Scenes = Readonly<Record<string, Scene>>;

/** What the toolbar may ask for in the place of what the scene has. */
export interface Wishes {
  readonly persona?: string;
  readonly userType?: string;
  readonly people?: string;
}

/** A stage on which a scene was played, as far as it went. */
export interface PlayedScene extends Stage {
  /** Why it ended before its end; null when it did not. */
  readonly stopped: string | null;
}

/** Plays a scene to its end, or to where it stops because of what is wished. */
export async function playScene(scene: Scene, wishes: Wishes = {}): Promise<PlayedScene> {
  const persona = personaNames.find((name) => name === wishes.persona);
  const userType = userKinds.find((kind) => kind === wishes.userType);
  const stage = await openStage({
    ...scene.account,
    ...(persona === undefined ? {} : { seed: personas[persona] }),
    ...(userType === undefined ? {} : { userType }),
  });
  const count = Number(wishes.people ?? scene.people ?? 0);
  try {
    if (count > 0) await stage.tell({ type: 'rows.import', rows: people(count) });
    await scene.play?.(stage);
    return { ...stage, stopped: null };
  } catch (error) {
    if (!(error instanceof SceneStopped)) throw error;
    return { ...stage, stopped: error.message };
  }
}
