import { defineConfig } from '@playwright/test';

/** Both devices at once would change what the other reads: each has an application of its own. */
const PORTS = { phone: 18080, desktop: 18081 };

/** One of them; unset for both, one after the other, against one application. */
const device = (process.env.KYOJO_DEVICE || undefined) as keyof typeof PORTS | undefined;
const PORT = PORTS[device ?? 'phone'];
const url = process.env.KYOJO_URL ?? `http://localhost:${PORT}`;

/** Empty where Playwright uses the one it has fetched itself. */
const executablePath = process.env.KYOJO_CHROMIUM;

/** They publish other lists of labels, which takes the sample list from all other tests: they come last. */
const LISTS = /lists\.spec\.ts/;

const DEVICES = [
  {
    name: 'phone',
    grepInvert: /@desktop/,
    use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
  { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
];
const chosen = DEVICES.filter(({ name }) => device === undefined || name === device);

export default defineConfig({
  testDir: 'e2e',
  outputDir: `test-results/${device ?? ''}`,
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
    ...chosen.map(({ name, grepInvert, use }) => ({ name, grepInvert, testIgnore: LISTS, use })),
    ...chosen.map(({ name, grepInvert, use }) => ({
      name: `${name}-lists`,
      grepInvert,
      testMatch: LISTS,
      dependencies: chosen.map((one) => one.name),
      use,
    })),
  ],
});
