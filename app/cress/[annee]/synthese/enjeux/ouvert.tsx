"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Blocs } from "@/app/_ui/blocs";
import { Bouton } from "@/app/_ui/bouton";
import { direTexte } from "@/lib/socle/texte/phrases";
import { remplir } from "@/lib/socle/texte/variables";
import { typographier } from "@/lib/socle/typographie/texte";
import type { EnjeuLu, PointDEnjeu } from "@/lib/synthese/consolidation/enjeux";
import { useRedaction } from "../_ui/redaction.tsx";
import { ecrireEnjeuAction, retirerEnjeuAction } from "./actions.ts";
import { FormulaireEnjeu } from "./formulaire.tsx";
import { Nourriture } from "./nourriture.tsx";
import type { GestesEnjeux } from "./use-gestes-enjeux.ts";

type Commun = { editionId: string; adresse: string; gestes: GestesEnjeux; rang: number };

/** A new enjeu: its words; what it rests on is chosen once it is there. */
export function NouvelEnjeu({ editionId, adresse, gestes, rang }: Commun) {
  const router = useRouter();
  return (
    <section aria-labelledby="enjeu" className="flex flex-col gap-5">
      <Retour adresse={adresse} />
      <h2 id="enjeu" tabIndex={-1}>
        Nouvel enjeu
      </h2>
      <FormulaireEnjeu
        cle={`enjeu-nouveau:${editionId}`}
        depart={{ titre: "", texte: "", exemples: [], liens: [] }}
        bouton="Ajouter cet enjeu"
        envoyer={async (mots, naissance) => {
          const state = await gestes.faire(() => ecrireEnjeuAction({ editionId, naissance, ...mots }));
          if (state.ok) router.replace(`${adresse}?enjeu=${state.value.id}`, { scroll: false });
          return state;
        }}
        vider
      />
      <p className="text-petit text-sourdine">
        Il sera le {rang === 1 ? "premier" : "dernier"}. Les points qui le nourrissent se choisissent ensuite.
      </p>
    </section>
  );
}

/** An enjeu: its words, the points that feed it, what they ask and of whom, its history. */
export function EnjeuOuvert({
  enjeu,
  points,
  parCode,
  editionId,
  adresse,
  gestes,
  rang,
  histoire,
  fige,
}: Commun & {
  enjeu: EnjeuLu;
  points: readonly PointDEnjeu[];
  parCode: ReadonlyMap<string, PointDEnjeu>;
  histoire: ReactNode;
  fige: boolean;
}) {
  const router = useRouter();
  const { valeurs } = useRedaction();
  const { id: enjeuId, version: versionLue, titre, texte, exemples, liens } = enjeu;
  return (
    <section aria-labelledby="enjeu" className="flex flex-col gap-8">
      <div className="flex flex-col gap-2">
        <Retour adresse={adresse} />
        <h2 id="enjeu" tabIndex={-1} className="[overflow-wrap:anywhere]">
          {rang}. {typographier(titre)}
        </h2>
      </div>
      {fige ? (
        <div className="lecture flex flex-col gap-3">
          <Blocs blocs={direTexte(remplir(texte, valeurs))} />
        </div>
      ) : (
        <FormulaireEnjeu
          cle={`enjeu:${enjeuId}`}
          depart={{ titre, texte, exemples, liens }}
          bouton="Enregistrer l’enjeu"
          envoyer={(mots) => gestes.faire(() => ecrireEnjeuAction({ editionId, enjeuId, versionLue, ...mots }))}
        />
      )}
      <Nourriture {...{ enjeu, points, parCode, gestes, fige }} />
      {histoire}
      {!fige && (
        <p>
          <Bouton
            variante="danger"
            onClick={async () => {
              const state = await gestes.faire(() => retirerEnjeuAction({ enjeuId }));
              if (state.ok) router.replace(adresse, { scroll: false });
            }}
          >
            Retirer cet enjeu
          </Bouton>
          <span className="pl-3 text-petit text-sourdine">Ses points restent dans leurs chapitres.</span>
        </p>
      )}
    </section>
  );
}

function Retour({ adresse }: { adresse: string }) {
  return (
    <p className="min-[72rem]:hidden">
      <Link href={adresse} scroll={false} className="inline-flex min-h-11 items-center">
        Tous les enjeux
      </Link>
    </p>
  );
}
