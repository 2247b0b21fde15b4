import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    // Phones of 2021 and later.
    target: ['es2020', 'chrome90', 'safari14.1', 'firefox90'],
    // Content-Security-Policy default-src 'self' forbids data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The lists that the server uses too are imported from ../shared/content.
  server: { proxy: { '/v1': 'http://localhost:8080' }, fs: { allow: ['..'] } },
  test: { environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'] },
});
