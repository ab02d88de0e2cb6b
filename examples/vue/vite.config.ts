import vue from '@vitejs/plugin-vue';
import { mockMiddleware } from 'add-users-wizard/mocks/node';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag === 'add-users-wizard' } },
    }),
    {
      // In place of your own back end.
      name: 'mock-back-end',
      configureServer: ({ middlewares }) => void middlewares.use(mockMiddleware()),
    },
  ],
});
