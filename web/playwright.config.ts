import { defineConfig } from '@playwright/test';

const PORT = 18080;
const url = process.env.KYOJO_URL ?? `http://localhost:${PORT}`;

/** Empty where Playwright uses the one it has fetched itself. */
const executablePath = process.env.KYOJO_CHROMIUM;

/** They publish other lists of labels, which takes the sample list from all other tests: they come last. */
const LISTS = /lists\.spec\.ts/;

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 1,
  timeout: 90_000,
  reporter: [['list']],
  use: {
    baseURL: url,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(process.env.KYOJO_URL
    ? {}
    : {
        webServer: {
          command: '../local/start',
          env: { PORT: String(PORT), DATA: 'memory', POSTS_PER_MINUTE: '600' },
          url,
          timeout: 60_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
        },
      }),
  // A test that differs on neither is tried once; what has a tag stands on that device alone.
  projects: [
    { name: 'phone', grepInvert: /@desktop/, testIgnore: LISTS, use: PHONE },
    { name: 'desktop', grepInvert: /@phone/, testIgnore: LISTS, use: DESKTOP },
    {
      name: 'phone-lists',
      grepInvert: /@desktop/,
      testMatch: LISTS,
      dependencies: ['phone', 'desktop'],
      use: PHONE,
    },
    {
      name: 'desktop-lists',
      grepInvert: /@phone/,
      testMatch: LISTS,
      dependencies: ['phone', 'desktop'],
      use: DESKTOP,
    },
  ],
});
