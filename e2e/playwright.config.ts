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
  timeout: 30_000,
  // A loaded machine is slow, not wrong.
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    // Below a test's own: what never loads is named by its line.
    navigationTimeout: 45_000,
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
    { name: "base", testMatch: ["lib/**/*.db.test.ts", "db/**/*.db.test.ts"], timeout: 90_000 },
    { name: "demarrage", testMatch: "e2e/start/*.test.ts", timeout: 120_000 },
    { name: "navigateur", testMatch: "e2e/**/*.spec.ts", timeout: 90_000 },
  ],
});
