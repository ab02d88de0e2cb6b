import { html } from 'lit';
import preview from '../../.storybook/preview.ts';
import { NEWS } from '../preview/heard.ts';

const meta = preview.meta({ title: 'Guide' });

const EMBED = `<add-users-wizard heading-level="2">
  <a slot="plan" href="/plan">Which plan do I have?</a>
</add-users-wizard>

<script type="module">
  import 'add-users-wizard/define';
  import { httpTransport } from 'add-users-wizard';

  const wizard = document.querySelector('add-users-wizard');
  wizard.transport = httpTransport({ baseUrl: '/api' });
  wizard.addEventListener('add-users-submitted', ({ detail }) => {
    console.log(detail.created, 'added,', detail.failed, 'not added');
  });
</script>`;

const TRANSPORT = `import { Failure, unsupportedOperations } from 'add-users-wizard';

const transport = {
  ...unsupportedOperations,
  async getAccount({ signal }) {
    const answer = await fetch('/my/account', { signal });
    if (answer.status === 401) throw new Failure('Nobody is signed in.', 'unauthenticated');
    return toAccount(await answer.json());
  },
  // … one method for each thing that your back end can do
};`;

export const EmbedIt = meta.story({
  name: 'Embed it',
  render: () =>
    html`<main class="guide">
      <h1>Embed it</h1>
      <p>One element, one object. Nothing happens before it has a transport.</p>
      ${code('In a page', EMBED)}
      <h2>What it asks of the page</h2>
      <ul>
        <li>
          No style sheet, no global script, no element around it. It fills the width that it gets.
        </li>
        <li>Light or dark follows the <code>color-scheme</code> of the page where it stands.</li>
        <li>It runs under a strict content security policy, with Trusted Types.</li>
        <li>Two of them may stand on one page, each in its own language.</li>
      </ul>
      <h2>What it says</h2>
      <p>
        Its events bubble and leave the shadow root:
        ${NEWS.map((type, place) => html`${place === 0 ? '' : ', '}<code>${type}</code>`)}. The
        panel “Events” shows them.
      </p>
    </main>`,
});

export const BringYourOwnBackEnd = meta.story({
  name: 'Bring your own back end',
  render: () =>
    html`<main class="guide">
      <h1>Bring your own back end</h1>
      <p>
        The transport is the one door between the wizard and a back end. Over HTTP,
        <code>httpTransport</code> speaks the contract in <code>docs/openapi.json</code>; anything
        else that has the methods of <code>Transport</code> will do.
      </p>
      ${code('A transport by hand', TRANSPORT)}
      <h2>What it promises</h2>
      <ul>
        <li>
          What can’t be done is said in <code>capabilities</code>, with the reason; it is not shown.
        </li>
        <li>A change comes with a key. The same key twice is the same change, done once.</li>
        <li>
          What fails is a <code>Failure</code> with a kind; the wizard decides by the kind alone.
        </li>
        <li>Passwords and PINs are opened in one place, the body of the one request.</li>
      </ul>
      <h2>How to prove it</h2>
      <p>
        <code>add-users-wizard/transport-conformance</code> holds the checks that the mock back end
        passes too. Every state in these stories stands over that mock: the same handlers, an
        account for each story.
      </p>
    </main>`,
});

function code(name: string, text: string) {
  return html`<pre tabindex="0" role="region" aria-label=${name}>${text}</pre>`;
}
