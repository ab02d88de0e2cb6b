import '../../../src/lazy.ts';

export { show } from './show-wizard.ts';
