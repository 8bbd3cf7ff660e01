import type { RetourLu } from "@/lib/recueil/retour/queries";
import { piecesManquantes, tourDuRetour } from "@/lib/recueil/retour/rules";
import { enBref } from "@/lib/recueil/retour/wording";
import { joursDeRetard, phraseRetard } from "@/lib/socle/horloge/echeance";
import { dateBreve, moisBref } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

export type RetourDit = ReturnType<typeof direRetour>;

/** A return in words, as the browser gets it: what there is nothing to say of is not there. */
export function direRetour(a: RetourLu, jour: string) {
  const tour = tourDuRetour(a);
  const attendu = a.dispenseMotif === null && tour?.qui === "organisateurs";
  const autres = attendu && a.fiche !== "a_corriger";
  const quand = a.date ? dateBreve(a.date, jour) : a.mois && moisBref(a.mois, jour);
  const rappel = a.derniereRelance && a.derniereRelance !== jour && `rappel le ${dateBreve(a.derniereRelance, jour)}`;
  return {
    id: a.id,
    code: a.code,
    intitule: typographier(a.intitule),
    sous: [a.organisateurs.map(typographier).join(", "), quand, rappel].filter(Boolean).join(" · "),
    dispense: a.dispenseMotif === null ? undefined : typographier(`Dispensé : ${a.dispenseMotif}`),
    attendu: attendu || undefined,
    enRetard: (joursDeRetard(a.echeance, jour) ?? 0) > 0 || undefined,
    retard: attendu ? phraseRetard(a.echeance, jour) : undefined,
    tour: tour
      ? `${tour.qui === "cress" ? "À vous" : "Chez l’organisateur"} depuis le ${dateBreve(tour.depuis, jour)}`
      : undefined,
    manque: enBref(piecesManquantes(a)),
    echeance: attendu && a.echeance ? dateBreve(a.echeance, jour) : undefined,
    fiche: a.ficheId
      ? { id: a.ficheId, nom: a.fiche === "brouillon" ? "brouillon" : `fiche\u00A0${a.ficheCode ?? ""}` }
      : undefined,
    relance: a.derniereRelance === jour || undefined,
    autres: autres || undefined,
    /** The candidature whose fiche may be typed for its organisers. */
    saisirPour: autres && a.fiche === null ? a.candidatureId : undefined,
  };
}
