import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/browser.ts';
import { benchMachines } from './bench/machines.ts';
import { printBrowser, printMachines } from './bench/report.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const parts = ['machines', 'browser'];
const unknown = positionals.find((part) => !parts.includes(part));
if (unknown !== undefined) {
  throw new Error(`There is no bench ${unknown}. Name machines, browser or neither for both.`);
}
const isWanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);

const machines = isWanted('machines') ? await benchMachines() : undefined;
if (machines !== undefined && !values.json) printMachines(machines);
// What goes to the output is figures alone.
const browser = isWanted('browser') ? await benchBrowser((text) => console.error(text)) : undefined;
if (browser !== undefined && !values.json) printBrowser(browser);
if (values.json) console.log(JSON.stringify({ machines, ...browser }, null, 2));
