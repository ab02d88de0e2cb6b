import { faultNames } from '../mocks/named-faults.ts';
import { personaNames } from '../mocks/personas.ts';
import { rowFaultNames } from '../mocks/read-faults.ts';

const column = (names: readonly string[]): string =>
  names.map((name) => `                    ${name}`).join('\n');

/** What `serve --help` prints. */
export const serveHelpText = `Serves a mock account over HTTP, for a demo, a terminal, or the tests of a host.
It is reached from this machine only, and stops with Control C.

Usage:
  add-users serve [options]

Options:
  --persona <name>  Whose account it is (default: full-buyer):
${column(personaNames)}
  --faults <plan>   What goes wrong: names with commas between them, each with an amount,
                    an operation, and which of its calls, as in
                    503@listSites#2,slow=400@quote,rows-failed=3
${column([...rowFaultNames, ...faultNames])}
  --seed <number>   Chooses whom of 25 people the faults of rows hit (default: 1);
                    those who are further down than the list is long are not hit
  --port <number>   Where it listens; 0 for a port that is free (default: 8787)
  --origin <origin> Whose pages may ask it, besides those of this machine,
                    as in https://app.northwind.example; can be given again
  --data <file>     Keeps the state in this JSON file, also when the command ends
  --job-ms <ms>     How long adding people takes (default: 0)
  --delay-ms <ms>   How long every answer takes (default: 0)
  --json            Prints where it is served as one JSON object in one line, for a program
  -h, --help        Prints this

Example:
  npm run add-users -- serve --persona scarce-stock --faults 429@searchNumbers
`;
