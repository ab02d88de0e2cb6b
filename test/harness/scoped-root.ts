import { later } from './clean-ups.ts';

/** A shadow root of the host's in which tags mean what the host's own registry says. */
export function scopedRoot(registry: CustomElementRegistry): ShadowRoot {
  const place = document.createElement('div');
  document.body.append(place);
  later(() => place.remove());
  return place.attachShadow({ mode: 'open', customElementRegistry: registry });
}
