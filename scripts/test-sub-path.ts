// Builds the site as it is served under a path of a host, into a folder of its own, and runs the tests that addresses could fail.
import { spawnSync } from 'node:child_process';

const env = {
  ...process.env,
  BASE_PATH: '/guide/',
  SITE_URL: 'https://guide.example',
  OUT_DIR: 'test-results/site-under-a-path',
  PORT: String(Number(process.env['PORT'] ?? 4179) + 1),
  PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/playwright-sub-path.json',
};

for (const command of ['astro build', 'playwright test --grep @addresses --project desktop']) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
