import { direEtat, direTourBref } from "@/lib/appel/candidature/dire-tour";
import { tour } from "@/lib/appel/candidature/tour";
import type { MaCandidature } from "@/lib/conduite/afaire/espace";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

export type MienneDite = ReturnType<typeof direMienne>;

/** A candidature one organises, in words, as the browser gets it: what there is nothing to say of is not there. */
export function direMienne(c: MaCandidature, instant: Date) {
  const jour = jourLocal(instant);
  const t = tour(c, instant);
  return {
    id: c.id,
    intitule: typographier(c.intitule) || "Candidature sans titre",
    quand: c.nombreAteliers === 1 ? String(c.annee) : `${c.annee} · ${pluriel(c.nombreAteliers, "atelier")}`,
    transitions: c.transitions,
    etat: direEtat(c, jour),
    labellisee: c.etat === "labellisee" || undefined,
    tour: direTourBref(t, "organisateur", jour) || undefined,
    enRetard: t.enRetard || undefined,
  };
}
