import { defineConfig } from 'vite';

/** The browser shell as one module: it starts faster and holds less memory than some hundred files of TypeScript. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['sharp'], target: 'node' },
  build: {
    ssr: 'electron/browser/main.ts',
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
