/** The page as the server renders it: the wizard's place, and one script that the policy lets run. */
export function page(nonce) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>add-users-wizard in a server-rendered page</title>
  </head>
  <body>
    <main>
      <h1>People</h1>
      <button>Close</button>
      <output></output>
      <add-users-wizard></add-users-wizard>
    </main>
    <script type="module" nonce="${nonce}" src="/page-script.js"></script>
  </body>
</html>`;
}

/** No style of the page, no script without the nonce, no markup from text. */
export function policy(nonce) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'none'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
