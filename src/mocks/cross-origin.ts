type Incoming = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a back end on another origin must send, so that a page may ask it and read its waits and its clock.
 *
 * Pages of this machine may; of all the others that its user has open, only those of the origins that are named.
 */
export function crossOriginHeaders(
  asked: Incoming,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  const origin = word(asked['origin']);
  if (origin === undefined || !(isHere(origin) || origins.includes(origin))) {
    return { vary: 'Origin' };
  }
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers':
      word(asked['access-control-request-headers']) ?? 'content-type, idempotency-key',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Retry-After, Date',
    'access-control-max-age': '600',
    vary: 'Origin, Access-Control-Request-Headers',
  };
}

function word(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function isHere(origin: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost');
}
