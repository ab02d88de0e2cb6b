import '../../../src/define.ts';

export { show } from './show-wizard.ts';
