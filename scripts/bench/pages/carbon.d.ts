// The bench installs it beside its pages, and only there.
declare module '@carbon/web-components/*';
