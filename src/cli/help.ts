/** What `--help` prints; the example in it works as it stands. */
export const helpText = `Drives the wizard that adds people to an account, without a browser.

Usage:
  add-users <command> [options]

Commands:
  run         Adds the people of a list, by the answers of a scenario
  plan check  Checks a list of people, and submits nothing
  replay      Does once more what was recorded, or makes a test of it
  paths       Lists the ways through the machines
  coverage    Tells how much of the machines was seen
  graph       Draws a machine
  serve       Serves a mock account over HTTP

Each tells more with --help, and shows an example that works.

Exit codes:
  0  it went as it should
  1  the command can't be carried out as it was given
  2  the list or the account stands against it, nothing was added
  3  some were not added
  4  it is not known who was added
  5  the back end can't be used or breaks its contract, nothing was added
  130  it was stopped with Control C, nothing was submitted

Example:
  npm run add-users -- run --plan examples/rosters/one-person.csv
`;
