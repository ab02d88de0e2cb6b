import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { mockMiddleware } from 'add-users-wizard/mocks/node';

// The stand-alone file and its chunks: copy the folder to wherever your pages are served from.
const wizard = new URL('./standalone/', import.meta.resolve('add-users-wizard'));
const backEnd = mockMiddleware();

const server = createServer((request, response) =>
  backEnd(request, response, () => send(request.url, response)),
);
server.listen(Number(process.env.PORT ?? 5173), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}`);
});

async function send(path, response) {
  const isWizard = /^\/wizard\/[\w./-]+\.js$/.test(path) && !path.includes('..');
  const file = isWizard
    ? new URL(path.slice('/wizard/'.length), wizard)
    : new URL('index.html', import.meta.url);
  if (path !== '/' && !isWizard) return response.writeHead(404).end();
  const type = isWizard ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(await readFile(file));
}
