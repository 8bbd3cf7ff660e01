import { appendFileSync } from "node:fs";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/**
 * Adds the counts of one run to the file the whole test command sums up; names what was skipped, with its reason, and
 * the ten slowest tests, where the time of the whole goes.
 */
export default class CompteRendu implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 };
  private readonly durations: { title: string; seconds: number }[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    this.durations.push({ title: test.title, seconds: Math.round(result.duration / 1000) });
    if (result.status === "skipped") {
      this.counts.skipped++;
      console.log(
        `skipped: ${test.title}: ${test.annotations.find((a) => a.type === "skip")?.description ?? "no reason given"}`,
      );
    } else if (result.status === "passed") this.counts.passed++;
    else this.counts.failed++;
  }

  onEnd(_result: FullResult) {
    const slowest = this.durations.sort((a, b) => b.seconds - a.seconds).slice(0, 10);
    for (const { title, seconds } of slowest.filter(({ seconds }) => seconds >= 5))
      console.log(`${seconds} s: ${title}`);
    const file = process.env.TRAME_TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(this.counts)}\n`);
  }
}
