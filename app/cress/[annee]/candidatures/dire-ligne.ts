import { direTourBref } from "@/lib/appel/candidature/dire-tour";
import type { LigneCandidature } from "@/lib/appel/candidature/liste/liste";
import { tour } from "@/lib/appel/candidature/tour";
import { dateBreve, jourLocal, moisBref } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

export type LigneDite = ReturnType<typeof direLigne>;

/** A row of the list in words, as the browser gets it: what there is nothing to say of is not there. */
export function direLigne(c: LigneCandidature, instant: Date) {
  const jour = jourLocal(instant);
  const t = tour(c, instant);
  const avis = c.avisAttendus + c.avisRendus;
  const lieu = [c.departements.join(", "), c.nombreAteliers === 1 ? "" : pluriel(c.nombreAteliers, "atelier")];
  return {
    id: c.id,
    intitule: typographier(c.intitule) || "Candidature sans titre",
    organisateurs: c.organisateurs.map(typographier).join(", "),
    transitions: c.transitions,
    quand: c.mois ? moisBref(c.mois, jour) : undefined,
    lieu: lieu.filter(Boolean).join(" · ") || undefined,
    etat: c.etat,
    preparee: c.decisionPreparee ?? undefined,
    avis: avis > 0 ? `${c.avisRendus} avis sur ${avis}` : undefined,
    tour: direTourBref(t, "cress", jour) || undefined,
    enRetard: t.enRetard || undefined,
    deposee: c.soumiseAt ? dateBreve(jourLocal(c.soumiseAt), jour) : undefined,
    instructeur: c.instructeur ?? undefined,
  };
}
