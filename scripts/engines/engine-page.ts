/** What a page is to look like; what is left out stays as it is. */
export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** A source of input and what it does, as WebDriver has it, classic and bidirectional alike. */
export interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** A browser that was started. */
export interface Engine {
  /** Opens a page that finds nothing of what others have left; one at a time, because one alone has the focus. */
  openPage(): Promise<EnginePage>;
  stop(): Promise<void>;
}

export interface EnginePage {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  perform(input: InputSource): Promise<void>;
  /** Makes the page itself so large, whatever is around it. */
  resize(width: number, height: number): Promise<void>;
  emulate(features: MediaFeatures): Promise<void>;
  /** What is to be seen, as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
