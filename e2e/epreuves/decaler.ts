import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aLaFin } from "./fins.ts";

const LIEUX = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((arche) => `/usr/lib/${arche}/faketime/libfaketime.so.1`);
const bibliotheque = LIEUX.find(existsSync);

/** A clock of processes that can be moved while they run; null without Debian's libfaketime. */
export type Horloge = {
  /** What they are to be started with. */
  env: Record<string, string>;
  /** So many seconds beside the real one, within a second. Delays do not move, as when a machine is put right. */
  decaler(secondes: number): void;
};

export function creerHorloge(): Horloge | null {
  if (!bibliotheque) return null;
  const dossier = mkdtempSync(join(tmpdir(), "trame-horloge-"));
  aLaFin(() => rmSync(dossier, { recursive: true, force: true }));
  const fichier = join(dossier, "decalage");
  const decaler = (secondes: number) => writeFileSync(fichier, `${secondes < 0 ? "-" : "+"}${Math.abs(secondes)}\n`);
  decaler(0);
  return {
    decaler,
    env: {
      LD_PRELOAD: bibliotheque,
      FAKETIME_TIMESTAMP_FILE: fichier,
      FAKETIME_CACHE_DURATION: "1",
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      NO_FAKE_STAT: "1",
    },
  };
}
