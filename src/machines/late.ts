/** What a late value is to those who only wait for it. */
export interface Expected<Value> {
  /** Undefined until it was loaded. */
  readonly value: Value | undefined;
  /**
   * Acts once, as soon as the value is there.
   *
   * @returns stops waiting
   */
  whenLoaded(act: () => void): () => void;
}

/**
 * A value that is loaded when it is first needed, and then kept.
 *
 * Whoever waits for it goes on waiting when a load fails, until a later one succeeds.
 */
export class Late<Value> implements Expected<Value> {
  readonly #source: () => Promise<Value>;
  readonly #waiting = new Set<() => void>();
  #value: Value | undefined;
  #underWay: Promise<Value> | undefined;

  /** @param source called again after each failure */
  constructor(source: () => Promise<Value>) {
    this.#source = source;
  }

  get value(): Value | undefined {
    return this.#value;
  }

  /** Loads it, unless it is there or on its way; a failure is told, and the next call tries anew. */
  load(): Promise<Value> {
    this.#underWay ??= this.#source().then(
      (value) => this.#keep(value),
      (error: unknown) => {
        this.#underWay = undefined;
        throw error;
      },
    );
    return this.#underWay;
  }

  /** What is made of it, once, when it is asked for. */
  map<Made>(make: (value: Value) => Made): Expected<Made> {
    let made: Made | undefined;
    const valueOf = (): Made | undefined => {
      if (this.#value !== undefined) made ??= make(this.#value);
      return made;
    };
    return {
      get value() {
        return valueOf();
      },
      whenLoaded: (act) => this.whenLoaded(act),
    };
  }

  whenLoaded(act: () => void): () => void {
    this.#waiting.add(act);
    return () => this.#waiting.delete(act);
  }

  #keep(value: Value): Value {
    this.#value = value;
    for (const act of this.#waiting) act();
    this.#waiting.clear();
    return value;
  }
}
