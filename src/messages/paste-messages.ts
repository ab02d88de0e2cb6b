/** The words of the window for whole lists (R06, R10). */
export interface PasteMessages {
  readonly paste: {
    readonly title: string;
    /** Names the box for the text. */
    readonly list: string;
    readonly hint: string;
    readonly chooseFile: string;
    readonly dropHint: string;
    /** How many people the text names. */
    found(people: number): string;
    /** How many of them are more than a run can have. */
    surplus(people: number, limit: number): string;
    /** Said where the file had no mark of how its letters are written. */
    readonly guessedLetters: string;
    /** What the primary action does. */
    add(people: number): string;
    /** Why nobody can be added. */
    readonly nobody: string;
    notText(file: string): string;
    tooLarge(file: string): string;
  };
}
