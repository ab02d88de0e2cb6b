import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { watchCoverage } from '../../src/headless/coverage-watch.ts';
import { recordTrace } from '../../src/headless/record-trace.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { personaNames, personas } from '../../src/mocks/personas.ts';
import { people } from '../scene/people.ts';
import { openStoryAccount, type StoryAccount } from '../scene/story-account.ts';
import { drawn } from '../preview/drawn.ts';
import { messagesOf } from '../preview/locales.ts';
import { weatherOf } from '../preview/show-scene.ts';
import { showRun } from '../preview/shown-run.ts';
import type { Story, StoryContext } from '../preview/story-types.ts';
import { readGlobals } from '../preview/toolbar.ts';
import { handOn, type Hand } from './hand.ts';

/** Goes through the wizard by hand, with so many people, in the words of the story's language. */
export type Walk = (hand: Hand, words: Messages, count: number) => Promise<void>;

/** A story of a wizard with a transport of its own, through which somebody walks. */
export function walking(walk: Walk): Pick<Story, 'loaders' | 'render' | 'play'> {
  return {
    loaders: [openAccount],
    render: renderWizard,
    async play(context) {
      await drawn(context);
      await record(context);
      const chosen = readGlobals(context.globals);
      const hand = handOn(context.canvasElement);
      const words = messagesOf(chosen.locale);
      const count = Number(chosen.people) || 1;
      await chooseType(hand, chosen.persona, chosen.userType);
      await typePeople(hand, words, count);
      await walk(hand, words, count);
      await drawn(context);
    },
  };
}

/** Writes down what is done in the wizard, so that it can be taken along. */
async function record(context: StoryContext): Promise<void> {
  const wizard = context.canvasElement.querySelector<AddUsersWizard>('add-users-wizard');
  if (wizard == null) throw new Error('There is no wizard in this story.');
  const recording = recordTrace(wizard);
  const seen = wizard.actor === undefined ? new Map() : watchCoverage(wizard.actor);
  showRun(context.id, { trace: recording.text, seen: () => Object.fromEntries(seen) });
  await drawn(context);
}

async function openAccount({ globals }: StoryContext): Promise<{ account: StoryAccount }> {
  const chosen = readGlobals(globals);
  const account = await openStoryAccount({ seed: seedOf(chosen.persona) });
  account.change(weatherOf(chosen));
  return { account };
}

function renderWizard(_: unknown, { loaded, globals }: StoryContext): TemplateResult {
  const account = loaded['account'] as StoryAccount;
  const messages = messagesOf(readGlobals(globals).locale);
  return html`${keyed(
    account,
    html`<add-users-wizard
      .transport=${account.transport}
      .messages=${messages}
    ></add-users-wizard>`,
  )}`;
}

function seedOf(persona: string) {
  return personas[personaNames.find((name) => name === persona) ?? 'full-buyer'];
}

async function chooseType(hand: Hand, persona: string, kind: string): Promise<void> {
  const type = seedOf(persona).userTypes.find((each) => each.kind === kind);
  if (type !== undefined) await hand.click('radio', new RegExp(`^${type.label}`));
}

async function typePeople(hand: Hand, { roster }: Messages, count: number): Promise<void> {
  const { fields, cell } = roster;
  if (count > 1) {
    await hand.type(roster.howMany, String(count - 1));
    await hand.click('button', roster.add);
  }
  for (const [index, person] of people(count).entries()) {
    for (const field of ['firstName', 'lastName', 'email'] as const) {
      await hand.type(cell(index + 1, fields[field]), person[field] ?? '');
    }
  }
}
