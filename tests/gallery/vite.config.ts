import { defineConfig } from 'vite';

/** Serves every component in the open, where axe and a pair of eyes can reach it. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../.cache/gallery',
  logLevel: 'error',
  server: { fs: { allow: ['../..'] }, hmr: false, watch: null },
});
