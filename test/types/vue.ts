import { httpTransport } from 'add-users-wizard';
import type { GlobalComponents } from 'vue';

// What a template may write on the tag, as the language tools of Vue read it.
type Props = InstanceType<GlobalComponents['add-users-wizard']>['$props'];

export const good: Props = {
  class: 'panel',
  lang: 'de',
  'heading-level': 3,
  transport: httpTransport({ baseUrl: '/api' }),
  messages: { title: 'Add colleagues' },
  onAddUsersBeforeSubmit: (event) => event.preventDefault(),
  onAddUsersSubmitted: ({ detail }) => void detail.created,
};

export const noTransport: Props = {
  // @ts-expect-error An address is no transport.
  transport: '/api',
};

export const wrongFact: Props = {
  // @ts-expect-error This event tells no number of people who were added.
  onAddUsersStep: ({ detail }) => detail.created,
};

// @ts-expect-error There is no such tag.
export type NoTag = GlobalComponents['add-user-wizard'];
