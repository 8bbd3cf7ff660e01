import { Bouton } from "@/app/_ui/bouton";
import { adjectifTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { nomDepartement } from "@/lib/synthese/document/departements";
import type { choixPropositions, FiltrePropositions } from "@/lib/synthese/reponse/filtre";
import { FILTRE_REPONSE } from "@/lib/synthese/reponse/wording";
import { Choix } from "../../_ui/choix.tsx";

/** A plain form: the address it makes can be kept and sent. */
export function FiltresPropositions(props: {
  annee: number;
  choix: ReturnType<typeof choixPropositions>;
  filtre: FiltrePropositions;
}) {
  const { annee, choix, filtre } = props;
  return (
    <form
      method="get"
      action={`/${annee}/propositions`}
      aria-label="Choisir des propositions"
      className="mt-8 grid items-end gap-x-4 gap-y-3 border-filet border-y py-4 md:grid-cols-2 lg:grid-cols-[1.5fr_1fr_1.3fr_1fr_1fr_auto] print:hidden"
    >
      <Choix cle="destinataire" label="À qui" valeur={filtre.destinataire} tous="À tous">
        {choix.destinataires.map(({ nom }) => (
          <option key={nom} value={nom}>
            {typographier(nom)}
          </option>
        ))}
      </Choix>
      <Choix cle="horizon" label="Pour quand" valeur={filtre.horizon} tous="Toutes les dates">
        {choix.horizons.map((annee) => (
          <option key={annee} value={annee}>
            {annee === "sans" ? "Sans année" : annee}
          </option>
        ))}
      </Choix>
      <Choix cle="transition" label="Transition" valeur={filtre.transition} tous="Toutes">
        {choix.transitions.map((code) => (
          <option key={code} value={code}>
            {adjectifTransition(code)}
          </option>
        ))}
      </Choix>
      <Choix cle="departement" label="Dite dans" valeur={filtre.departement} tous="Toute la région">
        {choix.departements.map((code) => (
          <option key={code} value={code}>
            {nomDepartement(code)}
          </option>
        ))}
      </Choix>
      <Choix cle="reponse" label="Réponse" valeur={filtre.reponse} tous="Toutes">
        {choix.reponses.map((r) => (
          <option key={r} value={r}>
            {FILTRE_REPONSE[r]}
          </option>
        ))}
      </Choix>
      <Bouton type="submit" variante="secondaire">
        Filtrer
      </Bouton>
    </form>
  );
}
