import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/**
 * What one run hands to the whole test command, told again at its very end: its counts, why each test failed, and what
 * those that passed at their second go said at the first.
 */
export type Bilan = { passed: number; failed: number; skipped: number; failures: string[]; repasses: string[] };

/**
 * Hands its bilan to the file the whole test command sums up; names what was skipped, with its reason, and the ten
 * slowest tests, then files: where the time of the whole goes.
 */
export default class CompteRendu implements Reporter {
  private readonly tests = new Set<TestCase>();

  onTestEnd(test: TestCase) {
    this.tests.add(test);
  }

  onEnd(_result: FullResult) {
    const bilan: Bilan = { passed: 0, failed: 0, skipped: 0, failures: [], repasses: [] };
    for (const test of this.tests) {
      const [premier] = test.results;
      const dernier = test.results.at(-1);
      if (!premier || !dernier) continue;
      switch (test.outcome()) {
        case "skipped":
          bilan.skipped++;
          console.log(
            `skipped: ${test.title}: ${test.annotations.find((a) => a.type === "skip")?.description ?? "no reason given"}`,
          );
          break;
        case "unexpected":
          bilan.failed++;
          bilan.failures.push(dire("échec", test, dernier));
          break;
        case "flaky":
          bilan.passed++;
          bilan.repasses.push(dire("repassé, après", test, premier));
          break;
        case "expected":
          bilan.passed++;
      }
    }
    const parFichier = new Map<string, number>();
    for (const { location, results } of this.tests)
      parFichier.set(location.file, (parFichier.get(location.file) ?? 0) + duree(results));
    longs([...this.tests].map(({ title, results }) => [title, duree(results)]));
    longs([...parFichier].map(([fichier, ms]) => [relative(process.cwd(), fichier), ms]));
    const file = process.env.TRAME_TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(bilan)}\n`);
  }
}

const duree = (results: readonly TestResult[]) => results.reduce((ms, r) => ms + r.duration, 0);

function longs(durees: [quoi: string, ms: number][]): void {
  const dix = durees.sort(([, a], [, b]) => b - a).slice(0, 10);
  for (const [quoi, ms] of dix.filter(([, ms]) => ms >= 5000)) console.log(`${Math.round(ms / 1000)} s: ${quoi}`);
}

const dire = (quoi: string, { title }: TestCase, result: TestResult) =>
  `${quoi} : ${title} (${result.duration} ms, ${result.status})\n${raison(result)}`;

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
