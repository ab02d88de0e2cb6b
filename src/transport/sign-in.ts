/** Renews the sign-in for calls that were turned down as unauthenticated (fault A25). */
export interface SignIn {
  /** Which sign-in a call that begins now is sent with. */
  readonly current: () => number;
  /** Renews it, unless that was done since a call was sent; calls that ask together share one renewal. */
  readonly renew: (sentWith: number) => Promise<void>;
}

/** Null when the host has no way to renew a sign-in. */
export function createSignIn(renewSignIn: (() => Promise<void>) | undefined): SignIn | null {
  if (renewSignIn === undefined) return null;
  let renewals = 0;
  let running: Promise<void> | null = null;
  const start = async (): Promise<void> => {
    try {
      await renewSignIn();
      renewals += 1;
    } finally {
      running = null;
    }
  };
  return {
    current: () => renewals,
    renew: (sentWith) => (sentWith === renewals ? (running ??= start()) : Promise.resolve()),
  };
}
