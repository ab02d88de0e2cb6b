import { nothing, type TemplateResult } from 'lit';
import type { RolePickerSnapshot } from '../../../machines/pickers/role-picker.selectors.ts';
import type { RolePickerEvent } from '../../../machines/pickers/role-picker.types.ts';
import {
  selectLocationPicker,
  type CredentialsSnapshot,
} from '../../../machines/setup-paths/assign-credentials.selectors.ts';
import {
  selectAddressed,
  selectUncovered,
} from '../../../machines/wizard/wizard-setup.selectors.ts';
import { selectPage, type WizardSnapshot } from '../../../machines/wizard/wizard.selectors.ts';
import type { WizardEvent } from '../../../machines/wizard/wizard.types.ts';
import type { Messages } from '../../../messages/messages.ts';
import { emergencyLocationDialog } from '../../pickers/emergency-location-dialog.ts';
import { hasPlace } from './location-block.ts';
import { missingAddressPrompt } from './missing-address-prompt.ts';
import { roleWindow } from './role-window.ts';
import { sharedName } from './shared-name.ts';

export interface SetupWindowView {
  readonly snapshot: WizardSnapshot;
  /** The path of assigned credentials; null where it is not open. */
  readonly credentials: CredentialsSnapshot | null;
  /** The choice of a role; null where it is not open. */
  readonly role: RolePickerSnapshot | null;
  readonly messages: Messages;
  readonly headingLevel: number;
  readonly send: (event: WizardEvent) => void;
  readonly sendRole: (event: RolePickerEvent) => void;
  readonly focusOn: (id: string) => void;
}

/** What stands over the set-up step: emergency locations (R29), roles (R24), or the question where an address is missing (R32). */
export function setupWindow(view: SetupWindowView): TemplateResult | typeof nothing {
  const { snapshot, role, send, sendRole } = view;
  if (role !== null) {
    const name = sharedName(selectAddressed(snapshot));
    return roleWindow({ ...view, snapshot: role, name, send: sendRole });
  }
  if (selectPage(snapshot) !== 'missingAddress') return locationWindow(view);
  return missingAddressPrompt({
    ...view,
    people: selectUncovered(snapshot),
    onBack: () => send({ type: 'emergency.back' }),
    onSkip: () => send({ type: 'emergency.skip' }),
  });
}

function locationWindow(view: SetupWindowView): TemplateResult | typeof nothing {
  const { credentials } = view;
  const picker = credentials === null ? null : selectLocationPicker(credentials);
  if (credentials === null || picker === null) return nothing;
  const { addressed } = credentials.context;
  const { roster, offer } = view.snapshot.context;
  return emergencyLocationDialog({
    ...view,
    people: addressed.length,
    name: sharedName(roster.rows.filter(({ id }) => addressed.includes(id))),
    snapshot: picker.getSnapshot(),
    send: (event) => picker.send(event),
    canLeaveToSite: hasPlace(credentials, addressed),
    sites: offer?.sites ?? [],
  });
}
