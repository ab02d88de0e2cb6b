import type { Role } from '../../src/domain/role.ts';
import { en } from '../../src/messages/en.ts';
import { escape, fill, firstOf, pick, press } from './acts.ts';
import { addressedPeople } from './people.ts';
import { hasWindow } from './sights.ts';

const words = en.roles;

/** Whether the window is open, for the people whose role it is. */
export const isRoleWindow = hasWindow((screen) => words.title(...addressedPeople(screen)));

/** The pages of the window in which a role is picked (R24). */
export const rolePages = {
  rolePicker: {
    isOpen: isRoleWindow,
    acts: {
      'search.type': fill(words.search, ({ text }) => text),
      'role.pick': pick(({ snapshot }, { roleId }) => nameOf(snapshot.context.roles, roleId)),
      'role.save': press(words.save),
      'call.retry': press(words.retry),
      'picker.close': firstOf(press(words.cancel), escape),
    },
  },
  roleElevation: {
    isOpen: hasWindow(words.elevationTitle),
    acts: {
      'role.confirm': press(words.confirm),
      'role.back': firstOf(press(words.back), escape),
    },
  },
};

function nameOf(roles: readonly Role[], id: string): string {
  return roles.find((role) => role.id === id)?.name ?? '';
}
