import { execFileSync } from "node:child_process";

/** The demonstration in the database of the test, as a person who starts Trame has it. */
export function chargerDemo(): void {
  execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", "db/demo/load.ts"], {
    env: { ...process.env, TRAME_DEMO: "1" },
    stdio: "ignore",
  });
}
