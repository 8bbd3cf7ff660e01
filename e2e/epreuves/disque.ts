import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aLaFin } from "./fins.ts";

/** A folder anybody may enter; `remplir` is null when it is not a disk of its own. */
export type Disque = { dossier: string; remplir: (() => void) | null; vider(): void };

/** A folder on a small disk of its own, where this account may mount one; gone at the end of the trial. */
export function monterDisque(mo: number): Disque {
  const dossier = mkdtempSync(join(tmpdir(), "trame-disque-"));
  aLaFin(() => rmSync(dossier, { recursive: true, force: true }));
  chmodSync(dossier, 0o755);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mo}m,mode=755`, "tmpfs", dossier], { stdio: "ignore" });
  } catch {
    return { dossier, remplir: null, vider: () => {} };
  }
  aLaFin(() => void execFileSync("umount", ["-l", dossier]));
  const data = join(dossier, "data");
  mkdirSync(data);
  const poids = join(dossier, "poids");
  return {
    dossier: data,
    remplir() {
      const { bavail, bsize } = statfsSync(dossier);
      try {
        writeFileSync(poids, Buffer.alloc(bavail * bsize));
      } catch {
        // Somebody took the last blocks meanwhile: it is full.
      }
    },
    vider: () => rmSync(poids, { force: true }),
  };
}
