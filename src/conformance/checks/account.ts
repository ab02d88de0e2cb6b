import { capabilityNames } from '../../domain/capability.ts';
import { rowIdSchema } from '../../domain/ids.ts';
import {
  everything,
  expectDifferent,
  expectEqual,
  expectFailure,
  expectThat,
} from '../expectations.ts';
import { patient, uniqueWord, type TransportCheck } from '../transport-check.ts';

/** The account and its lists. */
export const accountChecks: readonly TransportCheck[] = [
  {
    title: 'tells the account with its limits, its clock and every capability (R04, R07, R10, A40)',
    needs: [],
    run: async (_transport, account) => {
      expectThat(account.limits.maxUsersPerRun > 0, 'a limit of people in one run');
      expectThat(!Number.isNaN(Date.parse(account.serverTime)), 'a server time that is a date');
      const told = capabilityNames.filter((name) => account.capabilities[name] !== undefined);
      expectEqual(told, capabilityNames, 'the capabilities');
    },
  },
  {
    title: 'lists user types with ids of their own (R01)',
    needs: [],
    run: async (transport) => {
      const types = await transport.listUserTypes(patient());
      expectThat(types.length > 0, 'at least one user type');
      const ids = types.map(({ id }) => id);
      expectDifferent(ids, 'the user types');
    },
  },
  {
    title: 'gives every site once, page after page, one of them the main one (R06)',
    needs: ['multiSite'],
    run: async (transport) => {
      const sites = await everything((cursor) => transport.listSites({ cursor }, patient()));
      const ids = sites.map(({ id }) => id);
      expectDifferent(ids, 'the sites');
      expectEqual(sites.filter(({ isMain }) => isMain).length, 1, 'the number of main sites');
    },
  },
  {
    title: 'gives every cost centre once, page after page (R06)',
    needs: ['multiSite'],
    run: async (transport) => {
      const read = (cursor: string | null) => transport.listCostCenters({ cursor }, patient());
      const ids = (await everything(read)).map(({ id }) => id);
      expectThat(ids.length > 0, 'at least one cost centre');
      expectDifferent(ids, 'the cost centres');
    },
  },
  {
    title: 'refuses a cursor that it never gave',
    needs: ['multiSite'],
    run: async (transport) => {
      const call = transport.listSites({ cursor: 'never-given' }, patient());
      await expectFailure(call, ['validation', 'notFound', 'expired']);
    },
  },
  {
    title: 'lists the roles with their permissions, one of them the default (R24)',
    needs: ['editRole'],
    run: async (transport, { defaultRole }) => {
      const roles = await transport.listRoles(patient());
      const ids = roles.map(({ id }) => id);
      expectDifferent(ids, 'the roles');
      const defaults = roles.filter(({ isDefault }) => isDefault).map(({ name }) => name);
      expectEqual(defaults, [defaultRole ?? defaults[0]], 'the default roles');
      expectThat(
        roles.some(({ permissions }) => permissions.length > 0),
        'permissions in a role',
      );
    },
  },
  {
    title: 'lists the security questions (R28)',
    needs: ['securityQuestion'],
    run: async (transport) => {
      const ids = (await transport.listSecurityQuestions(patient())).map(({ id }) => id);
      expectThat(ids.length > 0, 'at least one question');
      expectDifferent(ids, 'the questions');
    },
  },
  {
    title: 'suggests as many different free extensions as are asked for (R07)',
    needs: [],
    run: async (transport) => {
      const numbers = await transport.suggestExtensions({ count: 25 }, patient());
      expectEqual(numbers.length, 25, 'the number of suggestions');
      expectDifferent(numbers, 'the suggestions');
      const word = uniqueWord();
      const rows = numbers.map((extension, index) => ({
        rowId: rowIdSchema.parse(`row-${index}`),
        email: `${word}-${index}@new.example`,
        extension,
      }));
      const asked = { requireUniqueEmail: true, rows };
      const { issues } = await transport.checkIdentities(asked, patient());
      expectEqual(issues, [], 'the issues of free numbers');
    },
  },
  {
    title: 'rejects as aborted when the caller stops waiting (A14)',
    needs: [],
    run: async (transport) => {
      const controller = new AbortController();
      controller.abort();
      const { signal } = controller;
      await expectFailure(transport.getAccount({ signal }), ['aborted']);
      await expectFailure(transport.suggestExtensions({ count: 1 }, { signal }), ['aborted']);
    },
  },
];
