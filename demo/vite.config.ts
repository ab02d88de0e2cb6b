import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const workerScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** Serves msw's worker from the package, so that no copy of it has to be kept up to date here. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  configureServer({ middlewares }) {
    middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(workerScript).pipe(response);
    });
  },
};

// Where nobody can see a window, opening one would only print an error.
const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY']);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [mockServiceWorker],
  server: { port: 5173, open: hasScreen && !process.env['CI'] },
  // The demo reads the sources of the folder above.
  cacheDir: '../node_modules/.vite-demo',
});
