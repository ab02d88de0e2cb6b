import { html, svg, type TemplateResult } from 'lit';
import type { CatalogModel } from '../../domain/device.ts';

type DeviceClass = CatalogModel['deviceClass'];

const DRAWINGS: Readonly<Record<DeviceClass, TemplateResult>> = {
  desk: svg`<path d="M15 9h25a2 2 0 0 1 2 2v24a2 2 0 0 1-2 2H15" />
    <rect x="5" y="7" width="10" height="32" rx="3.5" />
    <path d="M20 14h17v8H20z" />
    <path d="M21 27h3M27 27h3M33 27h3M21 32h3M27 32h3M33 32h3" />`,
  conference: svg`<path d="M24 6l5 16 14 13-6 3-13-8-13 8-6-3 14-13z" />
    <circle cx="24" cy="25" r="3" /><path d="M22 12h4" />`,
  cordless: svg`<path d="M17 8v30a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2H19a2 2 0 0 0-2 2z" />
    <path d="M20.5 11h7v8h-7zM21 24h1M24 24h1M27 24h1M21 29h1M24 29h1M27 29h1M21 34h1M24 34h1M27 34h1" />
    <path d="M12 41h24" />`,
  adapter: svg`<rect x="6" y="18" width="36" height="16" rx="2" />
    <path d="M12 26h4M20 26h4M30 24h6v5h-6zM12 18V9M36 18V9" />`,
  other: svg`<rect x="10" y="8" width="28" height="32" rx="3" />
    <path d="M15 14h18v8H15zM16 28h3M23 28h3M30 28h3M16 33h3M23 33h3M30 33h3" />`,
};

/** A drawing of the kind of phone that a model is; its words stand beside it (R15). */
export function phonePicture(deviceClass: DeviceClass): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 48 46" aria-hidden="true">
    ${DRAWINGS[deviceClass]}
  </svg>`;
}
