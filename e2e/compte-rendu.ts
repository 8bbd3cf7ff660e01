import { appendFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/**
 * Adds the counts of one run to the file the whole test command sums up; names what was skipped, with its reason, the
 * ten slowest tests, where the time of the whole goes, and last, where a cut log still has it, why each failed.
 */
export default class CompteRendu implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 };
  private readonly failures: string[] = [];
  private readonly durations: { title: string; seconds: number }[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    this.durations.push({ title: test.title, seconds: Math.round(result.duration / 1000) });
    if (result.status === "skipped") {
      this.counts.skipped++;
      console.log(
        `skipped: ${test.title}: ${test.annotations.find((a) => a.type === "skip")?.description ?? "no reason given"}`,
      );
    } else if (result.status === "passed") this.counts.passed++;
    else {
      this.counts.failed++;
      this.failures.push(`échec : ${test.title} (${result.duration} ms, ${result.status})\n${raison(result)}`);
    }
  }

  onEnd(_result: FullResult) {
    const slowest = this.durations.sort((a, b) => b.seconds - a.seconds).slice(0, 10);
    for (const { title, seconds } of slowest.filter(({ seconds }) => seconds >= 5))
      console.log(`${seconds} s: ${title}`);
    for (const failure of this.failures) console.log(failure);
    const file = process.env.TRAME_TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(this.counts)}\n`);
  }
}

/** The step it stopped in, and the first lines of what was said there. */
function raison({ steps, errors }: TestResult): string {
  const etape = steps.filter((s) => s.error && s.category === "test.step").map((s) => `  dans : ${s.title}`);
  const dit = errors.map(({ message, location }) => {
    const lignes = stripVTControlCharacters(message ?? "")
      .split("\n")
      .slice(0, 12);
    return `  ${location?.file ?? ""}:${location?.line ?? ""}\n  ${lignes.join("\n  ").slice(0, 1500)}`;
  });
  return [...etape, ...dit].join("\n");
}
