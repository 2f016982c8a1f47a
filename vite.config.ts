import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: what both shells serve. No address in it names a host, so that it runs under `app://` and `http://` alike. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/window',
    emptyOutDir: true,
    target: 'chrome140',
    // zod and what tells it not to try `new Function` come first and together: `renderer/call/zod-without-eval.ts`.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'zod', test: /zod/ }] } } },
  },
});
