/** What `replay --help` prints. */
export const replayHelpText = `Does once more what a trace tells, with nothing but the trace: no back end is asked.
It ends at the first line that does not come out the same.

With --base-url it does so against a back end that answers for itself, as another run:
who is added there is added, so take an account that is there for this. What the machines
come to has to be the same, what the host hears, and the body of every request; answers and
times may differ. Where the back end makes something up, such as an id or the next extension,
one text may stand for another, but for the same one throughout. A secret is compared by
where else it is used.

Usage:
  add-users replay <trace.jsonl> [options]

The trace comes from “run --trace”, or from a page (see docs/testing.md); - is standard input.

Options:
  --as-test <file>  Writes a test that does the same, and passes as long as the same comes of it
  --title <text>    What that test is called
  --out <file>      Writes what the replay itself recorded
  --coverage <file> Writes down what was seen of the machines (see: add-users coverage --help)
  --base-url <url>  The back end that answers, as in http://127.0.0.1:8787/api
  --header <line>   Sent with every request, as in 'Authorization: Bearer $TOKEN';
                    $TOKEN is taken from the environment
  --patience-ms <ms>
                    How long each step may wait for the back end (default: 30000)
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Exit codes:
  0  every line came out the same
  1  the command can't be carried out as it was given
  3  a line came out otherwise
  5  the back end at --base-url can't be used, or left a question open for too long

Example:
  npm run add-users -- replay examples/traces/one-person.jsonl
`;
