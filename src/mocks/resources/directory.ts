import { accountOf, requireCapability, type BackendContext } from '../context.ts';
import type { Answers } from '../backend-answers.ts';
import { pageOf } from '../paging.ts';
import { queries } from '../../transport/queries.ts';
import { accept } from '../refusal.ts';
import { licensedUserTypes } from '../seed/seed.ts';

type Directory = Pick<
  Answers,
  | 'getAccount'
  | 'listUserTypes'
  | 'listSites'
  | 'listCostCenters'
  | 'listRoles'
  | 'listSecurityQuestions'
>;

/** The account, and the lists that people are filled in from. */
export function directory(context: BackendContext): Directory {
  const { seed, state } = context;
  const { pageSize } = seed;
  return {
    getAccount: () => accountOf(context),
    listUserTypes: () =>
      licensedUserTypes({ userTypes: state.userTypes.all() }, state.members.all()),
    listSites(query) {
      const { cursor } = accept(queries.listSites, query);
      return pageOf(state.sites.all(), cursor, pageSize);
    },
    listCostCenters(query) {
      const { cursor } = accept(queries.listCostCenters, query);
      return pageOf(state.costCenters.all(), cursor, pageSize);
    },
    listRoles() {
      requireCapability(context, 'editRole');
      return state.roles.all();
    },
    listSecurityQuestions() {
      requireCapability(context, 'securityQuestion');
      return state.securityQuestions.all();
    },
  };
}
