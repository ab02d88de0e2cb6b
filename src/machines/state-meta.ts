/** What a state in which a person can rest tells those who show, speak or test it. */
export interface StateMeta<Page extends string = string> {
  /** Names the page, dialog or panel, for its title and its page object. */
  readonly page: Page;
  /** The rows of the requirements that it serves. */
  readonly requirements: readonly string[];
  /** Where the focus goes on arrival: to the heading, to the first problem, back to what opened it, or nowhere new. */
  readonly focus: 'heading' | 'problem' | 'opener' | 'kept';
  /** What is said on arrival: the title, how many results there are, what failed, or nothing. */
  readonly announce: 'title' | 'results' | 'failure' | 'nothing';
}
