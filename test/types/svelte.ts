import { httpTransport } from 'add-users-wizard';
import type { SvelteHTMLElements } from 'svelte/elements';

// What a template may write on the tag, as the language tools of Svelte read it.
type Props = SvelteHTMLElements['add-users-wizard'];

export const good: Props = {
  class: 'panel',
  lang: 'de',
  'heading-level': 3,
  transport: httpTransport({ baseUrl: '/api' }),
  messages: { title: 'Add colleagues' },
  'onadd-users-before-submit': (event) => event.preventDefault(),
  'onadd-users-submitted': ({ detail }) => void detail.created,
};

export const noTransport: Props = {
  // @ts-expect-error An address is no transport.
  transport: '/api',
};

export const wrongFact: Props = {
  // @ts-expect-error This event tells no number of people who were added.
  'onadd-users-step': ({ detail }) => detail.created,
};
