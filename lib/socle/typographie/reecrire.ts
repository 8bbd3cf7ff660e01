import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corriger, fautes } from "./litteraux.ts";

/** Every source that holds words a person reads: `npm run typographie` lists their faults, `-- --write` mends them. */
export function sourcesFrancaises(): string[] {
  return ["app", "lib"]
    .flatMap((dossier) =>
      readdirSync(dossier, { recursive: true, encoding: "utf8" }).map((fichier) => join(dossier, fichier)),
    )
    .filter(
      (fichier) =>
        /\.tsx?$/.test(fichier) &&
        !/\.test\.ts$/.test(fichier) &&
        !/(lib\/socle\/typographie\/|fixture\.ts$)/.test(fichier),
    );
}

/** "app/page.tsx:12" for each fault of a file. */
export function lieux(fichier: string): string[] {
  const source = readFileSync(fichier, "utf8");
  return fautes(fichier, source).map((f) => `${fichier}:${source.slice(0, f.debut).split("\n").length}`);
}

if (process.argv[1]?.endsWith("reecrire.ts")) {
  for (const fichier of sourcesFrancaises()) {
    const source = readFileSync(fichier, "utf8");
    const mieux = corriger(fichier, source);
    if (mieux === source) continue;
    if (process.argv.includes("--write")) writeFileSync(fichier, mieux);
    else {
      process.stdout.write(`${lieux(fichier).join("\n")}\n`);
      process.exitCode = 1;
    }
  }
}
