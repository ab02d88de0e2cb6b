import preview from '../../.storybook/preview.ts';
import { showing } from '../preview/show-scene.ts';
import { startScenes } from '../scenes/start.scenes.ts';

const meta = preview.meta({ title: 'Wizard/Start' });

export const LoadingTheAccount = meta.story({
  name: 'loading the account',
  tags: ['R01'],
  ...showing(startScenes['loading the account']),
});

export const NobodyTypedInYet = meta.story({
  name: 'nobody typed in yet',
  tags: ['R01', 'R02', 'R06'],
  ...showing(startScenes['nobody typed in yet']),
});
