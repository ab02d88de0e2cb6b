import { en } from '../messages/en.ts';
import type { ScenarioRun } from '../headless/run-scenario.ts';

type Bar = Extract<ScenarioRun['end'], { kind: 'barred' }>['bar'];

/** Why an account does not allow what a scenario asks for, in the wizard's own words where it has any. */
export function barText(bar: Bar): string {
  switch (bar.kind) {
    case 'setup':
      return `${en.setup.options[bar.option].name}: ${en.issues[bar.code]({})}`;
    case 'userType': {
      const why = `Users of the type ${bar.userType.label} have no phone and no number of their own.`;
      return `${why} Choose another type, or ask for none.`;
    }
    case 'licences':
      return `No licence is left of the user type ${bar.userType.label}. ${en.userTypes.more(null, bar.capability)}`;
    case 'capability':
      return capabilityText(bar);
  }
}

function capabilityText({ name, capability }: Extract<Bar, { kind: 'capability' }>): string {
  switch (name) {
    case 'buyPhones':
      return en.phones.barred('catalog', capability);
    case 'assignPhones':
      return en.phones.barred('inventory', capability);
    case 'buyNumbers':
      return en.numbers.barred('new', capability);
    case 'assignNumbers':
      return en.numbers.barred('inventory', capability);
    case 'editRole':
      return en.roles.notEditable;
    case 'emergencyLocations':
    case 'newEmergencyLocation':
      return en.emergencyLocations.barred;
    default:
      return en.issues.notAvailable({});
  }
}
