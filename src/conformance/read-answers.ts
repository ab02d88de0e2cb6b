import { answerOf } from '../transport/read-answer.ts';
import { routes, type Route } from '../transport/routes.ts';
import type { Operation, Transport } from '../transport/transport.ts';
import { unsupportedOperations } from '../transport/unsupported-operations.ts';
import { expectThat } from './expectations.ts';

/**
 * The same transport, whose answers are read by the contract before a check sees them.
 *
 * Types say nothing of what comes from elsewhere: a number in the place of a text would pass for one.
 */
export function readingAnswers(transport: Transport): Transport {
  // A proxy of the transport itself could not stand for one that is frozen.
  return new Proxy(unsupportedOperations, {
    get(_, name) {
      const call: unknown = Reflect.get(transport, name);
      if (typeof call !== 'function' || !isOperation(name)) return call;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const answer: unknown = await Reflect.apply(call, transport, args);
        readBack(name, answer);
        return answer;
      };
    },
  });
}

function isOperation(name: string | symbol): name is Operation {
  return Object.hasOwn(routes, name);
}

/** Lists that travel in an object, and are handed on without it. */
const UNWRAPPED: Readonly<Partial<Record<Operation, string>>> = {
  listUserTypes: 'items',
  listRoles: 'items',
  listSecurityQuestions: 'items',
  suggestExtensions: 'numbers',
  listNumberPlaces: 'items',
  searchNumbers: 'items',
  listShippingMethods: 'items',
};

function readBack(operation: Operation, answer: unknown): void {
  const route: Route = routes[operation];
  const isNothing = route.status === 204 || (operation === 'findJob' && answer === null);
  if (isNothing) return;
  const wrapper = UNWRAPPED[operation];
  const told = wrapper === undefined ? answer : { [wrapper]: answer };
  const places = differences(told, answerOf(route, told)).slice(0, MOST_NAMED);
  const why = `it is not so at ${places.join(', ')}. Read it with \`readAnswer\`, which fills in what may be left out`;
  expectThat(
    places.length === 0,
    `${operation} to answer in the form of \`Transport\`, and ${why}`,
  );
}

const MOST_NAMED = 10;

/** Where something else stands than what was read; what was left out in reading does no harm. */
function differences(told: unknown, read: unknown, path = ''): readonly string[] {
  if (typeof read !== 'object' || read === null) return told === read ? [] : [path];
  if (typeof told !== 'object' || told === null) return [path];
  return Object.entries(read).flatMap(([key, part]) =>
    differences(Reflect.get(told, key), part, path === '' ? key : `${path}.${key}`),
  );
}
