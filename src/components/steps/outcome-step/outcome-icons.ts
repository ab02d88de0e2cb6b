import { svg } from 'lit';
import { icon } from '../../ui/icons.ts';

export const downloadIcon = icon(svg`<path d="M8 2.5v7.5m-3-3 3 3 3-3M3 13h10" />`);
