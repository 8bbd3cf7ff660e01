import { defineConfig } from "@playwright/test";

// A database of its own for each worker: set before any module of the application reads it.
const worker = process.env.TEST_PARALLEL_INDEX;
if (worker !== undefined && process.env.TRAME_TEST_PG)
  process.env.DATABASE_URL = `${process.env.TRAME_TEST_PG}/trame_test_${worker}`;

const chromium = {
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
};

export default defineConfig({
  testDir: "..",
  outputDir: "../test-results",
  tsconfig: "../tsconfig.json",
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // One more than the cores of a small machine: a test waits for an answer half of its time.
  workers: 3,
  reporter: [["line"], ["./compte-rendu.ts"]],
  // A loaded machine is slow, not wrong: a test stops at the line that waits for what never comes, long before its own end.
  timeout: 600_000,
  expect: { timeout: 45_000 },
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: chromium,
    trace: "off",
    screenshot: "off",
  },
  projects: [
    {
      name: "regles",
      testMatch: ["lib/**/*.test.ts", "db/**/*.test.ts", "e2e/epreuves/*.test.ts"],
      testIgnore: "**/*.db.test.ts",
    },
    { name: "base", testMatch: ["lib/**/*.db.test.ts", "db/**/*.db.test.ts"] },
    { name: "demarrage", testMatch: "e2e/start/*.test.ts" },
    { name: "navigateur", testMatch: "e2e/**/*.spec.ts" },
  ],
});
