import { isCompte } from "@/lib/appel/atelier/states";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { dateEtat } from "@/lib/appel/candidature/tour";
import { instantLong } from "@/lib/socle/typographie/dates";
import { Fil } from "./fil.tsx";

const le = (at: Date | null) => (at ? instantLong(at) : undefined);

/** The steps of a candidature, joined by the thread, up to the synthesis. */
export function FilCandidature({ c }: { c: CandidatureLue }) {
  const labellisee = c.etat === "labellisee";
  const close = ["refusee", "retiree", "label_retire"].includes(c.etat);
  const comptes = c.ateliers.filter((a) => isCompte(a.etat));
  const presences = comptes.filter((a) => a.nombreDeclare !== null).length;
  const fiches = comptes.filter((a) => a.ficheEtat === "validee").length;
  const tous = comptes.length;
  const fin =
    c.etat === "refusee"
      ? "Refusée"
      : c.etat === "retiree"
        ? "Retirée"
        : c.etat === "label_retire"
          ? "Label retiré"
          : "Label";
  return (
    <Fil
      titre="Avancement de la candidature"
      etapes={[
        { nom: "Brouillon", fait: c.etat !== "brouillon", enCours: c.etat === "brouillon" },
        {
          nom: c.etat === "a_completer" ? "À compléter" : "Déposée",
          fait: !["brouillon", "a_completer", "soumise"].includes(c.etat),
          enCours: c.etat === "soumise" || c.etat === "a_completer",
          detail: le(c.etat === "a_completer" ? c.complementDemandeAt : c.soumiseAt),
        },
        { nom: fin, fait: labellisee, enCours: close, detail: labellisee || close ? le(dateEtat(c)) : undefined },
        {
          nom: "Présence",
          fait: labellisee && presences === tous,
          enCours: labellisee && presences < tous,
          detail: labellisee ? `${presences} sur ${tous}` : undefined,
        },
        {
          nom: "Fiche validée",
          fait: labellisee && fiches === tous,
          enCours: labellisee && presences === tous && fiches < tous,
          detail: labellisee ? `${fiches} sur ${tous}` : undefined,
        },
      ]}
    />
  );
}
