import type { UserKind } from '../../src/domain/user-type.ts';
import type { PlannedFault } from '../../src/mocks/fault.ts';
import type { RowFault } from '../../src/mocks/row-faults.ts';
import type { Seed } from '../../src/mocks/seed/seed.ts';

/** What whoever looks at a wizard has chosen for it, over what a state asks for. */
export interface Stage {
  /** Where wizards are put; the page's body unless given. */
  readonly place?: HTMLElement;
  /** The account, whatever a state would have. */
  readonly seed?: Seed;
  /** What goes wrong besides what a state lets go wrong. */
  readonly faults?: readonly PlannedFault[];
  readonly rowFaults?: readonly RowFault[];
  /** How long each answer takes, in milliseconds; 0 unless given. */
  readonly delayMs?: number;
  /** How many people are in the list, however many a state would have. */
  readonly people?: number;
  /** What people become, where the account has it. */
  readonly userKind?: UserKind;
}

/** Tests choose nothing. */
let chosen: Stage = {};

/** Holds for every wizard that is put on the page from now on. */
export function chooseStage(stage: Stage): void {
  chosen = stage;
}

export function chosenStage(): Stage {
  return chosen;
}
