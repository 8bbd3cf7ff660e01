import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { VERBATIM_MAX } from "@/lib/recueil/fiche/schema";
import type { Verbatim } from "@/lib/recueil/rubriques/bilan";

/** The form these fields stand in, the fiche's or that of a document read. */
type AvecParoles = { verbatims: Verbatim[] };

/** One of the words heard, and by whom it was said when they agree. `retirer`: how leaving it out is said. */
export function ParoleChamps({ rang, retirer, onRetirer }: { rang: number; retirer: string; onRetirer: () => void }) {
  return (
    <div className="flex flex-col gap-3 border-filet border-l-2 pl-4">
      <ChampTexte<AvecParoles>
        name={`verbatims.${rang}.texte`}
        label={`Parole ${rang + 1}`}
        lignes={2}
        max={VERBATIM_MAX}
      />
      <ChampTexte<AvecParoles>
        name={`verbatims.${rang}.fonction`}
        label="Dite par"
        aide="Par exemple : une bénévole, un élu. Vide : anonyme."
        facultatif
      />
      <div>
        <Bouton variante="discret" onClick={onRetirer} aria-label={`${retirer} la parole ${rang + 1}`}>
          {retirer}
        </Bouton>
      </div>
    </div>
  );
}
