import type { listPresencesAValider } from "@/lib/recueil/emargement/queries";
import type { listFiches } from "@/lib/recueil/fiche/liste";
import { dateBreve, jourLocal, moisBref } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

type Rangee<L extends (...args: never[]) => Promise<{ rows: unknown[] }>> = Awaited<ReturnType<L>>["rows"][number];
export type FicheDite = ReturnType<typeof direFiche>;
export type PresenceDite = ReturnType<typeof direPresence>;

/** A fiche of the list in words, as the browser gets it. */
export const direFiche = (f: Rangee<typeof listFiches>, jour: string) => ({
  id: f.id,
  titre: [f.code, typographier(f.intitule)].filter(Boolean).join(" · "),
  sous: `${f.organisateurs.map(typographier).join(", ")} · ${f.ateliers.join(", ")}`,
  etat: f.etat,
  aConfirmer: f.aConfirmerDepuis ? dateBreve(jourLocal(f.aConfirmerDepuis), jour) : undefined,
  remise: f.remiseAt ? dateBreve(jourLocal(f.remiseAt), jour) : undefined,
});

/** The same of an attendance that waits to be validated. */
export function direPresence(a: Rangee<typeof listPresencesAValider>, jour: string) {
  const quand = a.date ? dateBreve(a.date, jour) : a.mois && moisBref(a.mois, jour);
  return {
    id: a.atelierId,
    titre: `${a.code} · ${typographier(a.intitule)}`,
    sous: `${a.organisateurs.map(typographier).join(", ")} · ${quand ?? ""}`,
    nombre: a.nombreDeclare ?? 0,
  };
}
