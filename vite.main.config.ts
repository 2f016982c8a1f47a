import { defineConfig } from 'vite';

/** Electron's main process as one module. Only what is native, or Electron itself, stays outside. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'sharp'], target: 'node' },
  build: {
    ssr: 'electron/main.ts',
    outDir: 'dist/electron',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
