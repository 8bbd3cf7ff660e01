import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { Transitions } from "@/app/_ui/marque";
import { dateLongue, heure } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { adresseSeance } from "@/lib/synthese/seance/fichiers";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import { LienBouton } from "./bouton.tsx";

/** A séance in a list: when, where, about what, and the way in. */
export function SeanceAnnoncee({
  s,
  niveau: Titre,
  sansLien = false,
}: {
  s: SeanceLue;
  niveau: "h2" | "h3";
  /** On its own page. */
  sansLien?: boolean;
}) {
  const adresse = adresseSeance(s.annee, s.numero);
  const quand = [dateLongue(s.date), s.heure && heure(s.heure)].filter(Boolean).join(", ");
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex flex-wrap items-center gap-x-3">
        <Titre id={`seance-${s.annee}-${s.numero}`}>Séance n° {s.numero}</Titre>
        {s.etat === "ouverte" && <Etiquette ton="attente">En cours</Etiquette>}
        {s.etat === "levee" && <Etiquette>Levée</Etiquette>}
        {s.etat === "annulee" && <Etiquette ton="danger">Annulée</Etiquette>}
      </div>
      <p>
        <strong>{exposants(quand)}</strong> · {typographier(s.lieu)}
      </p>
      <p className="text-petit text-sourdine">À l’ordre du jour :</p>
      <Transitions codes={s.chapitres.map((c) => c.transition)} />
      {s.motifAnnulation && (
        <p>
          <strong>Pourquoi : </strong>
          {typographier(s.motifAnnulation)}
        </p>
      )}
      {!sansLien && s.etat !== "annulee" && (
        <LienBouton
          variante={s.etat === "ouverte" ? "principal" : "secondaire"}
          href={s.etat === "levee" ? `${adresse}/pv` : adresse}
        >
          {MOTS_LIEN[s.etat]}
          <span className="sr-only"> n° {s.numero}</span>
        </LienBouton>
      )}
    </div>
  );
}

const MOTS_LIEN = {
  prevue: "Voir la séance",
  ouverte: "Entrer dans la séance",
  levee: "Lire le procès-verbal de la séance",
};
