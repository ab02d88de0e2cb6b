import type { Issue, IssueCode, IssueParams } from '../domain/issue.ts';

type IssueWords = (params: IssueParams) => string;

/** What is wrong with a value, and what to do. */
export type IssueMessages = Readonly<Record<IssueCode, IssueWords>>;

/** What no rule of the first step finds: its words come with the parts that do (decision 7). */
type LaterIssueCode =
  | 'setupMissing'
  | 'inviteNeedsUniqueEmail'
  | 'invalidFormat'
  | 'postBox'
  | 'addressNotFound'
  | 'invalidDate'
  | 'unknownZone'
  | 'timeGap'
  | 'timeTwice'
  | 'inPast'
  | 'tooEarly'
  | 'tooLate'
  | 'tooShort'
  | 'letterMissing'
  | 'digitMissing'
  | 'upperOrSpecialMissing'
  | 'sequence'
  | 'repetition'
  | 'personalData'
  | 'tooCommon'
  | 'invalidPin'
  | 'mismatch';

/** As many of them as are there from the start. */
export type FirstIssueMessages = Omit<IssueMessages, LaterIssueCode> &
  Partial<Pick<IssueMessages, LaterIssueCode>>;

/** Those that come with later parts. */
export type LaterIssueMessages = Pick<IssueMessages, LaterIssueCode>;

/** What is wrong, in a sentence; a back end can find what no part has words for yet. */
export function issueText(
  words: FirstIssueMessages,
  { code, params }: Pick<Issue, 'code' | 'params'>,
): string {
  return (words[code] ?? words.unknown)(params);
}
