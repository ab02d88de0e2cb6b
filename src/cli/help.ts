/** What `--help` prints; the example in it works as it stands. */
export const helpText = `Adds the people of a CSV file to an account: the whole wizard, without a browser.
The account is a mock that runs inside this command; nothing leaves this machine.

Usage:
  add-users run --plan <file.csv> [options]
  add-users serve [options]      (see: add-users serve --help)

Options:
  --plan <file>     The people, one a line below a line of column names, in any order:
                    email, first name, last name (all three needed),
                    extension, site, cost centre (filled in where they are blank)
  --type <type>     Id or kind of the user type: full, videoPaid, videoFree, mobile
                    (default: the first that can be chosen)
  --setup <option>  invite: a welcome e-mail leaves at once (default)
                    later: nobody is notified
  --seed <account>  single-site (default) or multi-site
  --data <file>     Keeps the people of the mock account in this JSON file between runs
  --fault <fault>   Lets something go wrong:
                    offline      the back end can't be reached
                    lost-answer  it adds the people, and its answer is lost
                    silent       as lost-answer, and it never answers again
                    taken        somebody else takes the first address just before
  --json            Prints one JSON object instead of lines
  -h, --help        Prints this

Results go to standard output, problems to standard error.

Exit codes:
  0  everybody was added
  1  the command can't be carried out as it was given
  2  the list or the account stands against it, nothing was added
  3  some were not added
  4  it is not known who was added
  5  the back end can't be used, nothing was added

Example:
  npm run add-users -- run --plan examples/rosters/one-person.csv
`;
