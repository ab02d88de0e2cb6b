import { html } from 'lit';
import preview from '../../.storybook/preview.ts';
import { drawn } from '../preview/drawn.ts';
import { messagesOf } from '../preview/locales.ts';
import { wishesOf } from '../preview/show-scene.ts';
import { readGlobals } from '../preview/toolbar.ts';
import { defineStateChart } from './state-chart.ts';

defineStateChart();

const meta = preview.meta({ title: 'Guide' });

export const States = meta.story({
  name: 'States',
  play: drawn,
  render: (_, { globals }) => {
    const chosen = readGlobals(globals);
    return html`<main class="guide wide">
      <h1>States</h1>
      <p>
        Every machine as nested boxes. The state in which the wizard is stands out; a click on a
        state shows it. What is written in plain type is passed through without a stop.
      </p>
      <state-chart .messages=${messagesOf(chosen.locale)} .wishes=${wishesOf(chosen)}></state-chart>
    </main>`;
  },
});
