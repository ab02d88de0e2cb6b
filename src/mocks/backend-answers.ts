import type { CallOptions, MutationOptions, Operation, Transport } from '../transport/transport.ts';

type Answer<Name extends Operation> = Awaited<ReturnType<Transport[Name]>>;

// It only asks, but the back end keeps what it answered.
type Making = 'quote';

/**
 * Every operation of the transport as a back end carries it out.
 *
 * What a client sends is `unknown` here: it is read as strictly as if it came from a stranger.
 */
export type Answers = {
  readonly [Name in Operation]: Parameters<Transport[Name]> extends [unknown, MutationOptions]
    ? (query: unknown, key: string) => Promise<Answer<Name>>
    : Parameters<Transport[Name]> extends [CallOptions]
      ? () => Answer<Name>
      : (query: unknown) => Name extends Making ? Promise<Answer<Name>> : Answer<Name>;
};
