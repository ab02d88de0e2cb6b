import { httpTransport } from 'add-users-wizard';

const transport = httpTransport({ baseUrl: '/api' });

export const good = (
  <add-users-wizard
    key="people"
    className="panel"
    lang="de"
    heading-level="3"
    headingLevel={3}
    transport={transport}
    messages={{ title: 'Add colleagues' }}
    plan={null}
    ref={(element) => void element?.plan}
    onadd-users-before-submit={(event) => event.preventDefault()}
    onadd-users-submitted={({ detail }) => void detail.created}
  >
    <p slot="help">We are here on weekdays.</p>
  </add-users-wizard>
);

// @ts-expect-error An address is no transport.
export const noTransport = <add-users-wizard transport="/api" />;

// @ts-expect-error A level is a number.
export const noLevel = <add-users-wizard heading-level="two" />;

// @ts-expect-error This event tells no number of people who were added.
export const wrongFact = <add-users-wizard onadd-users-step={({ detail }) => detail.created} />;

// @ts-expect-error There is no such property.
export const unknown = <add-users-wizard colour="red" />;

// @ts-expect-error There is no such tag.
export const noTag = <add-user-wizard />;
