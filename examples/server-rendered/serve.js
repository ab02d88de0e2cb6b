import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { mockMiddleware } from 'add-users-wizard/mocks/node';
import { page, policy } from './page.js';

const wizard = new URL('./standalone/', import.meta.resolve('add-users-wizard'));
const backEnd = mockMiddleware();

const server = createServer((request, response) =>
  backEnd(request, response, () => send(request.url, response)),
);
server.listen(Number(process.env.PORT ?? 5173), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}`);
});

async function send(path, response) {
  if (path === '/') {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', policy(nonce));
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(nonce));
  }
  const script = scriptAt(path);
  if (script === undefined) return response.writeHead(404).end();
  response
    .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    .end(await readFile(script));
}

function scriptAt(path) {
  if (path === '/page-script.js') return new URL('page-script.js', import.meta.url);
  const isWizard = /^\/wizard\/[\w./-]+\.js$/.test(path) && !path.includes('..');
  return isWizard ? new URL(path.slice('/wizard/'.length), wizard) : undefined;
}
