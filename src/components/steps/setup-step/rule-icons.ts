import { svg } from 'lit';
import { icon } from '../../ui/icons.ts';

export const brokenIcon = icon(svg`<path d="M4 4l8 8M12 4l-8 8" />`);
export const openIcon = icon(svg`<circle cx="8" cy="8" r="2.5" />`);
