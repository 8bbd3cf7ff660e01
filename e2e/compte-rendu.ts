import { appendFileSync } from "node:fs";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Adds the counts of one run to the file the whole test command sums up, and names what was skipped, with its reason. */
export default class CompteRendu implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 };

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === "skipped") {
      this.counts.skipped++;
      console.log(
        `skipped: ${test.title}: ${test.annotations.find((a) => a.type === "skip")?.description ?? "no reason given"}`,
      );
    } else if (result.status === "passed") this.counts.passed++;
    else this.counts.failed++;
  }

  onEnd(_result: FullResult) {
    const file = process.env.TRAME_TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(this.counts)}\n`);
  }
}
