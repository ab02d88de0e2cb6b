import { addressIssues, tidyAddress, type Address } from '../../domain/address.ts';
import { nicknameIssues, type EmergencyLocation } from '../../domain/emergency-location.ts';
import { emergencyLocationIdSchema } from '../../domain/ids.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import { verdictOn } from '../address-check.ts';
import type { Answers } from '../backend-answers.ts';
import { once, requireCapability, type BackendContext } from '../context.ts';
import { pageOf } from '../paging.ts';
import { queries } from '../../transport/queries.ts';
import { accept, refuseIssues } from '../refusal.ts';
import { addressForm } from '../seed/address-forms.ts';
import type { Seed } from '../seed/seed.ts';
import { matchesText } from '../text-search.ts';

type Emergency = Pick<
  Answers,
  'getAddressForm' | 'checkAddress' | 'listEmergencyLocations' | 'createEmergencyLocation'
>;

/** Where responders go, and which addresses they find (R29, R30). */
export function emergency(context: BackendContext): Emergency {
  const { seed, state, newId } = context;

  async function create(query: unknown): Promise<EmergencyLocation> {
    requireCapability(context, 'newEmergencyLocation');
    const draft = accept(queries.createEmergencyLocation, query);
    const { address, siteId, visibility } = draft;
    const hasSite = siteId === null || state.sites.all().some(({ id }) => id === siteId);
    refuseIssues([
      ...nicknameIssues(draft, seed.account),
      ...(hasSite ? [] : [{ code: 'unknownChoice' as const, path: ['siteId'], params: {} }]),
      ...emergencyIssues(address, seed).map((each) => ({
        ...each,
        path: ['address', ...each.path],
      })),
    ]);
    const isAbroad = verdictOn(address, seed).verdict === 'unverifiable';
    const made: EmergencyLocation = {
      id: emergencyLocationIdSchema.parse(newId()),
      name: tidyText(draft.name),
      siteId,
      address: { ...tidyAddress(address) },
      // Abroad somebody has to look first.
      status: isAbroad ? 'provisioning' : 'valid',
      visibility,
    };
    return { ...(await state.emergencyLocations.create(made)) };
  }

  return {
    getAddressForm(query) {
      const { country, purpose } = accept(queries.getAddressForm, query);
      return addressForm(country, purpose);
    },
    checkAddress(query) {
      const { address, purpose } = accept(queries.checkAddress, query);
      const issues = addressIssues(address, addressForm(address.country, purpose), purpose);
      if (issues.length === 0) return verdictOn(address, seed);
      const told = issues.map((each) => ({
        ...each,
        path: [...each.path],
        params: { ...each.params },
      }));
      return { verdict: 'invalid', suggestion: null, issues: told };
    },
    listEmergencyLocations(query) {
      requireCapability(context, 'emergencyLocations');
      const { text, siteId, cursor } = accept(queries.listEmergencyLocations, query);
      const found = state.emergencyLocations
        .all()
        .filter((each) => siteId === null || each.siteId === siteId)
        .filter(({ name, address }) => matchesText(text, [name, address.street, address.city]));
      return pageOf(found, cursor, seed.pageSize);
    },
    createEmergencyLocation: (query, key) =>
      once(context, 'make the emergency location', { key, body: query }, () => create(query)),
  };
}

function emergencyIssues(address: Address, seed: Seed) {
  const issues = addressIssues(address, addressForm(address.country, 'emergency'), 'emergency');
  const { verdict, issues: unfound } = verdictOn(address, seed);
  return [...issues, ...(issues.length === 0 && verdict === 'invalid' ? unfound : [])];
}
