import { setTimeout as wait } from "node:timers/promises";

/** A line of the table: what was tried, what was counted, and whether it held. */
type Ligne = { quoi: string; compte: string; tenu: boolean };

const lignes: Ligne[] = [];
const debut = Date.now();

export function noter(quoi: string, compte: string, tenu: boolean): void {
  lignes.push({ quoi, compte, tenu });
  console.log(
    `${String(Math.round((Date.now() - debut) / 1000)).padStart(4)} s  ${tenu ? "tenu " : "PERDU"}  ${quoi} : ${compte}`,
  );
}

/** The table as the README shows it, and the code the command ends with: 0 when everything held. */
export function conclure(): number {
  const tenues = lignes.filter((l) => l.tenu).length;
  console.log("\n| Trial | Counted | Held |\n| --- | --- | --- |");
  for (const { quoi, compte, tenu } of lignes) console.log(`| ${quoi} | ${compte} | ${tenu ? "yes" : "**no**"} |`);
  console.log(`\n${tenues} of ${lignes.length} held, in ${Math.round((Date.now() - debut) / 1000)} s.`);
  return lignes.length > 0 && tenues === lignes.length ? 0 : 1;
}

/** Waits for what must come; what it is, is said when it does not. */
export async function attendre(quoi: string, isVenu: () => Promise<boolean>, secondes = 120): Promise<void> {
  const limite = Date.now() + secondes * 1000;
  while (Date.now() < limite) {
    if (await isVenu().catch(() => false)) return;
    await wait(150);
  }
  throw new Error(`Attendu en vain : ${quoi}.`);
}
