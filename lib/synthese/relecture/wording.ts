import { accorder, pluriel } from "../../socle/typographie/nombre.ts";

export type Accord = { tires: number; relus: number; accords: number };

/** « 10 énoncés sur 10 traités une seconde fois : 9 accords. », or that it was not done. */
export function phraseAccord({ tires, relus, accords }: Accord): string {
  if (relus === 0) return "Double traitement : non fait.";
  return `${pluriel(relus, "énoncé")} sur ${tires} ${accorder(relus, "traité", "traités")} une seconde fois, sans connaître le premier choix : ${pluriel(accords, "accord")}.`;
}
