import { mockMiddleware } from 'add-users-wizard/mocks/node';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    {
      // In place of your own back end.
      name: 'mock-back-end',
      configureServer: ({ middlewares }) => void middlewares.use(mockMiddleware()),
    },
  ],
});
