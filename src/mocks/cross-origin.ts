type Incoming = Readonly<Record<string, string | string[] | undefined>>;

/** What a back end on another origin must send, so that a page may ask it and read its waits and its clock. */
export function crossOriginHeaders(asked: Incoming): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': word(asked['origin']) ?? '*',
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
