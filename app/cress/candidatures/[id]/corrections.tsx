import type { ReactNode } from "react";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { CorrectionLue } from "@/app/_ui/correction-lue";
import { Volet } from "@/app/_ui/volet";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { whyNot } from "@/lib/appel/candidature/rules";
import { type Carte, listCartes } from "@/lib/appel/correction/cartes";
import { whyNotRetirer } from "@/lib/appel/correction/rules";
import type { Dossier } from "@/lib/appel/instruction/dossier";
import type { Actor } from "@/lib/socle/acteur/actor";
import { typographier } from "@/lib/socle/typographie/texte";
import { retirerDemandeAction } from "./corrections-actions.ts";
import { DemandeComplement } from "./demande-complement.tsx";
import { Differences } from "./differences.tsx";

const MOTS_RETRAIT = {
  question: "Retirer toute la demande ?",
  consequence: "Les organisateurs ne la verront plus. S’ils avaient déjà répondu, leurs réponses restent.",
  oui: "Retirer la demande",
  fait: "La demande est retirée",
};

type Props = Pick<Dossier, "c" | "aDemander"> & { actor: Actor; instant: Date };

/** Once sent back, what changed since the previous deposit comes first, and the whole is one click away. */
export function Lecture({ differences, children }: Pick<Dossier, "differences"> & { children: ReactNode }) {
  if (!differences) return children;
  return (
    <>
      <Differences lues={differences} />
      <Volet titre="Lire la candidature entière" className="max-w-2xl border-filet border-t pt-2">
        <div className="pt-4">{children}</div>
      </Volet>
    </>
  );
}

/** What was asked of the organisers, field by field, or the form to ask. */
export async function Corrections({ c, aDemander, actor, instant }: Props) {
  if (!whyNot(actor, "demander_complement", c, instant))
    return (
      <section aria-labelledby="corrections" className="flex max-w-2xl flex-col gap-3">
        <h2 id="corrections">Complément et corrections</h2>
        <DemandeComplement id={c.id} champs={aDemander} />
      </section>
    );
  if (c.etat !== "a_completer") return null;
  const cartes = await listCartes(actor, c.id);
  return (
    <section aria-labelledby="corrections" className="flex max-w-2xl flex-col gap-4">
      <h2 id="corrections">Ce que vous avez demandé</h2>
      {c.complementDemande && <p className="whitespace-pre-line">{typographier(c.complementDemande)}</p>}
      {cartes.length > 0 && (
        <ul>
          {cartes.map((carte) => (
            <Demandee key={carte.id} carte={carte} c={c} actor={actor} />
          ))}
        </ul>
      )}
      {!whyNotRetirer(actor, c, null) && (
        <ActeBouton
          action={retirerDemandeAction}
          input={{ id: c.id, correctionId: null }}
          variante="danger"
          mots={MOTS_RETRAIT}
        >
          Retirer toute la demande
        </ActeBouton>
      )}
    </section>
  );
}

function Demandee({ carte, c, actor }: { carte: Carte; c: CandidatureLue; actor: Actor }) {
  return (
    <CorrectionLue carte={carte}>
      {!whyNotRetirer(actor, c, carte) && (
        <ActeBouton
          action={retirerDemandeAction}
          input={{ id: c.id, correctionId: carte.id }}
          variante="discret"
          mots={{ ...MOTS_RETRAIT, question: `Ne plus demander « ${carte.nom} » ?` }}
        >
          Retirer « {carte.nom} »
        </ActeBouton>
      )}
    </CorrectionLue>
  );
}
