import { personaNames } from '../mocks/personas.ts';

/** What `run --help` prints. */
export const runHelpText = `Adds people to an account: the whole wizard, without a browser.
Without --base-url the account is a mock inside this command, and nothing leaves this machine.

Usage:
  add-users run --plan <file> [--scenario <file>] [options]
  add-users run --scenario <file> [options]

People:
  --plan <file>         CSV or TSV with a line of column names, in any order:
                        email, first name, last name (all three needed),
                        extension, site, cost centre (filled in where they are blank);
                        in English or German, as in E-Mail, Vorname, Nachname;
                        or a draft that was saved, as JSON; - is standard input
  --encoding <name>     What the file is written in (default: found out), as in shift_jis

Answers:
  --scenario <file>     Who gets what, and what to answer when the wizard asks, as YAML or JSON
                        (see examples/scenarios, and docs/testing.md). What is said below counts more
  --type <type>         Id or kind of the user type: full, videoPaid, videoFree, mobile
                        (default: the first that can be chosen)
  --setup <option>      invite (default), schedule (with --at), later; credentials by a scenario
  --at <day and hour>   When a scheduled invite leaves, as in 2026-12-01T09:00
  --charges <answer>    accept or refuse (default) what the run costs
  --missing-address <answer>
                        continue, or go back (default) and end, where there is no emergency location
  --secrets-stdin       Takes the scenario’s secrets from standard input, one NAME=value a line;
                        without it they are looked up in the environment
  --until <page>        Stops at people, shipping, setup, missingAddress or confirm, or before
                        submitting where the run has no such page
  --dry-run             Goes as far as it can without submitting

Account:
  --base-url <url>      The back end, as in http://127.0.0.1:8787/api
  --header <line>       Sent with every request, as in 'Authorization: Bearer $TOKEN';
                        $TOKEN is taken from the environment

Mock account, without --base-url:
  --persona <name>      Whose mock account it is (default: single-site):
                        ${personaNames.join(', ')}
  --data <file>         Keeps the people of the mock account in this JSON file between runs
  --faults <plan>       What goes wrong, as in committed-then-reset,offline@findJob#every
                        (see: add-users serve --help)
  --hurry               Passes over the minute for which the wizard asks what became of a run;
                        a mock that wants to be left alone for a while is asked too soon then

  --trace <file>        Writes down what happened, without a secret (see: add-users replay --help)
  --coverage <file>     Writes down what was seen of the machines (see: add-users coverage --help)
  --json                Prints one JSON object instead of lines. In it, line is null for somebody
                        who is not in the list, but in the scenario or a draft: there is no
                        line then; user is his place in the run, from 1
  -h, --help            Prints this

Results go to standard output, problems to standard error.

Exit codes:
  0  everybody was added, or the run got to where it was to stop
  1  the command can't be carried out as it was given
  2  the list or the account stands against it, nothing was added
  3  some were not added
  4  it is not known who was added
  5  the back end can't be used or breaks its contract, nothing was added
  130  it was stopped with Control C, nothing was submitted

Example:
  npm run add-users -- run --plan examples/rosters/one-person.csv
`;
