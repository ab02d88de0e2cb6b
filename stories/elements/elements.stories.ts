import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import preview from '../../.storybook/preview.ts';
import { field, type FieldParts } from '../../src/components/ui/field.ts';
import { stepper } from '../../src/components/ui/stepper.ts';
import { showing } from '../preview/show-scene.ts';
import type { PlayedScene } from '../scene/scene.ts';
import { credentialScenes } from '../scenes/credentials.scenes.ts';
import { endingScenes } from '../scenes/ending.scenes.ts';
import { phoneScenes } from '../scenes/phones.scenes.ts';
import { shippingScenes } from '../scenes/shipping.scenes.ts';
import { startScenes } from '../scenes/start.scenes.ts';
import { alone, drawing, wordsOf } from './alone.ts';

const meta = preview.meta({
  title: 'Elements',
  component: 'add-users-wizard',
  tags: ['autodocs'],
});
const team = startScenes['people in three places'];
const { loaders = [], play } = showing(team);

export const WithLinkAndHelp = meta.story({
  name: 'add-users-wizard, with the host’s banner, link and help',
  tags: ['R01', 'R35'],
  loaders,
  ...(play === undefined ? {} : { play }),
  render: (_, context) => {
    const stage = context.loaded['stage'] as PlayedScene;
    return html`${keyed(
      stage,
      html`<add-users-wizard .actor=${stage.actor} .messages=${wordsOf(context)}>
        <p slot="banner" class="host-banner">Phones ordered today ship on Wednesday.</p>
        <a slot="plan" href="#plan">Which plan do I have?</a>
        <p slot="help">Questions? The help desk answers until six: (303) 555-0199.</p>
      </add-users-wizard>`,
    )}`;
  },
});

export const WithoutTransport = meta.story({
  name: 'add-users-wizard, without a transport',
  tags: ['R01'],
  ...(play === undefined ? {} : { play }),
  render: (_, context) => html`<add-users-wizard .messages=${wordsOf(context)}></add-users-wizard>`,
});

export const PeopleStep = meta.story({
  name: 'people step',
  tags: ['R01', 'R06', 'R10'],
  ...alone('add-users-wizard-people-step', team),
});

export const PasteWindow = meta.story({
  name: 'paste window',
  // A window would lie over the whole page of documents.
  tags: ['R06', 'R10', '!autodocs'],
  ...alone('add-users-wizard-paste-window', startScenes['the window for a whole list']),
});

export const PickerWindow = meta.story({
  name: 'picker window',
  // A window would lie over the whole page of documents.
  tags: ['R13', 'R15', '!autodocs'],
  ...alone('add-users-wizard-picker-window', phoneScenes['phones to buy']),
});

export const ShippingStep = meta.story({
  name: 'shipping step',
  tags: ['R19', 'R20'],
  ...alone('add-users-wizard-shipping-step', shippingScenes['several addresses']),
});

export const SetupStep = meta.story({
  name: 'set-up step',
  tags: ['R22', 'R28'],
  ...alone('add-users-wizard-setup-step', credentialScenes['credentials that are complete']),
});

export const ConfirmStep = meta.story({
  name: 'confirm step',
  tags: ['R26'],
  ...alone('add-users-wizard-confirm-step', endingScenes['the charges']),
});

export const OutcomeStep = meta.story({
  name: 'outcome step',
  tags: ['R34'],
  ...alone('add-users-wizard-outcome-step', endingScenes['some were added']),
});

export const Footer = meta.story({
  name: 'footer',
  tags: ['R21', 'R25'],
  ...alone('add-users-wizard-footer', team),
});

export const ConfirmMoves = meta.story({
  name: 'footer of the charges',
  tags: ['R26'],
  ...alone('add-users-wizard-confirm-moves', endingScenes['the charges']),
});

export const OutcomeMoves = meta.story({
  name: 'footer of the result',
  tags: ['R34'],
  ...alone('add-users-wizard-outcome-moves', endingScenes['some were added']),
});

export const StepList = meta.story({
  name: 'list of steps',
  tags: ['R21'],
  ...drawing((context) => {
    const { steps, stepState } = wordsOf(context);
    const progress = ['done', 'done', 'current', 'ahead', 'ahead'] as const;
    const names = Object.values(steps);
    return stepper(
      progress.map((each, place) => ({
        name: names[place] ?? '',
        progress: each,
        progressName: stepState[each],
      })),
    );
  }),
});

export const Fields = meta.story({
  name: 'fields, empty, with a hint, and with a problem',
  tags: ['R06'],
  ...drawing((context) => {
    const messages = wordsOf(context);
    const { firstName, email } = messages.roster.fields;
    const { nickname, nicknameHint } = messages.emergencyLocations;
    const issues = [{ code: 'invalidEmail' as const, path: ['email'], params: {} }];
    return html`<div class="fields">
      ${field({ id: 'first', label: firstName, issues: [], messages, control: box('') })}
      ${field({ id: 'nickname', label: nickname, hint: nicknameHint, issues: [], messages, control: box('Amara Okafor') })}
      ${field({ id: 'email', label: email, issues, messages, control: box('amara.okafor') })}
    </div>`;
  }),
});

export const Buttons = meta.story({
  name: 'buttons: primary, ordinary, quiet, and out of use',
  tags: ['R21'],
  ...drawing((context) => {
    const { footer } = wordsOf(context);
    return html`<div class="side-by-side">
      <button class="primary" type="button">${footer.next}</button>
      <button type="button">${footer.back}</button>
      <button class="quiet" type="button">${footer.cancel}</button>
      <button class="primary" type="button" aria-disabled="true">${footer.checking}</button>
    </div>`;
  }),
});

export const Notes = meta.story({
  name: 'notes and chips, by what they mean',
  tags: ['R32', 'R34'],
  ...drawing((context) => {
    const { roster, checkFailed, setup, outcome } = wordsOf(context);
    return html`
      <p class="note">${roster.derivedNames(2)}</p>
      <p class="note warning">${roster.leftOut(2)}</p>
      <p class="note danger">${checkFailed}</p>
      <p class="side-by-side">
        <span class="chip">${setup.undecided}</span>
        <span class="chip good">${outcome.accountStates.done}</span>
        <span class="chip warn">${setup.toDo}</span>
        <span class="chip bad">${outcome.accountStates.failed}</span>
      </p>
    `;
  }),
});

/** A box of text with a value, as a field wants its control. */
function box(value: string) {
  return ({ id, invalid, describedBy }: FieldParts) =>
    html`<input
      id=${id}
      .value=${value}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
    />`;
}
