import { costCenterIdSchema, siteIdSchema } from '../domain/ids.ts';
import type { UserDraftPatch } from '../domain/user-draft.ts';
import { mustHaveLicences } from './scenario-bar.ts';
import { isNamed, say, settle, rowsOf, type Walk } from './scenario-walk.ts';
import { ScenarioError, type PersonDetails } from './scenario.ts';

/** Chooses the user type (R01), says whether addresses are unique (R08), and adds the people of the scenario (R06). */
export async function enterPeople(walk: Walk): Promise<void> {
  const { userType, uniqueEmail, people } = walk.scenario;
  await settle(walk);
  if (userType !== undefined) await chooseType(walk, userType);
  if (uniqueEmail !== undefined) {
    await say(walk, { type: 'uniqueEmail.require', isRequired: uniqueEmail });
  }
  if (people.length > 0) {
    await say(walk, { type: 'rows.import', rows: people.map((person) => patchOf(walk, person)) });
  }
}

/** Mends of the people what the wizard offers to mend, where the scenario wants that (R06, R07). */
export async function mendPeople(walk: Walk): Promise<void> {
  const { repairs } = walk.driver.read();
  if (walk.scenario.repairs === 'refuse' || repairs.length === 0) return;
  const planned = repairs.map(({ rowId, repair }) => ({ rowId, repair }));
  await say(walk, { type: 'rows.repair', repairs: planned });
}

/** Changes people before they are submitted once more (R34). */
export async function fixPeople(walk: Walk): Promise<void> {
  const everybody = [...walk.list, ...walk.driver.read().rows];
  for (const { who, ...details } of walk.scenario.fixes) {
    // Who was added may have had another address by then.
    const isKnown = (one: string | number) =>
      typeof one === 'number' || everybody.some(({ email }) => isNamed(one, email));
    for (const rowId of rowsOf(walk, who.filter(isKnown))) {
      await say(walk, { type: 'row.patch', rowId, patch: patchOf(walk, details) });
    }
  }
}

async function chooseType(walk: Walk, wanted: string): Promise<void> {
  const types = walk.driver.read().offer?.userTypes ?? [];
  const type = types.find(({ id, kind, label }) => isNamed(wanted, id, kind, label));
  if (type === undefined) {
    const names = types.map(({ id, kind }) => `${kind} (${id})`).join(', ');
    throw new ScenarioError(
      `the account has no user type “${wanted}”. Give --type one of these: ${names}.`,
    );
  }
  mustHaveLicences(walk, type);
  await say(walk, { type: 'userType.choose', userTypeId: type.id });
}

function patchOf(walk: Walk, { site, costCenter, ...texts }: PersonDetails): UserDraftPatch {
  const { sites = [], costCenters = [] } = walk.driver.read().offer ?? {};
  return {
    ...texts,
    ...(site === undefined ? {} : { siteId: siteIdSchema.parse(idOf('site', site, sites)) }),
    ...(costCenter === undefined
      ? {}
      : {
          costCenterId: costCenterIdSchema.parse(idOf('cost centre', costCenter, costCenters)),
        }),
  };
}

/** The id of what somebody named in a scenario, by its id or name. */
export function idOf(
  what: string,
  wanted: string,
  entries: readonly { readonly id: string; readonly name: string }[],
): string {
  const found = entries.find(({ id, name }) => isNamed(wanted, id, name));
  if (found !== undefined) return found.id;
  const names = entries.map(({ name }) => name).join(', ') || 'none';
  throw new ScenarioError(`the account has no ${what} “${wanted}”. It has: ${names}.`);
}
