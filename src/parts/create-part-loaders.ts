import type { PartLoaders } from '../context/late-parts.ts';
import { retriable } from './retriable.ts';

/** The parts that are not needed before the first step works, each with its elements and machines (decision 6). */
export function createPartLoaders(): PartLoaders {
  return {
    paste: retriable(() => import('./paste.part.ts')),
    pickers: retriable(() => import('./pickers.part.ts')),
    shipping: retriable(() => import('./shipping.part.ts')),
    setup: retriable(() => import('./setup.part.ts')),
    ending: retriable(() => import('./ending.part.ts')),
  };
}
