import { whyNot } from "@/lib/appel/candidature/rules";
import { NOM_DECISION } from "@/lib/appel/decision/wording";
import { listPourLotDecision } from "@/lib/conduite/lot/queries";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { aucuneChoisie, CadreLot } from "../cadre-lot.tsx";
import { Groupe, intitulesDe } from "../groupe.tsx";
import { lireLot } from "../lire-lot.ts";
import { PreparerLot } from "./preparer-lot.tsx";

/** The same decision for several candidatures: which will have it, which cannot and why, before anything is kept. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/decision">) {
  const { actor, edition, ids, liste } = await lireLot(params, searchParams);
  const [rows, instant] = await Promise.all([listPourLotDecision(actor, edition.id, ids), now()]);
  const motifs = Object.fromEntries(rows.map((c) => [c.id, pourquoiPas(whyNot(actor, "labelliser", c, instant))]));
  const impossibles = rows.filter((c) => motifs[c.id]);
  const deja = rows.filter((c) => !motifs[c.id] && c.preparee);
  const aPreparer = rows.filter((c) => !motifs[c.id] && !c.preparee);
  const n = aPreparer.length;
  return (
    <CadreLot
      titre="Préparer une décision"
      liste={liste}
      manque={aucuneChoisie(rows)}
      phrase={
        n > 0
          ? `${pluriel(n, "candidature")} ${accorder(n, "recevra une décision, gardée", "recevront la même décision, gardée")} pour l’annonce.`
          : "Il n’y a plus de décision à préparer sur ces candidatures."
      }
    >
      <PreparerLot
        // Another choice is another batch.
        key={String(ids)}
        editionId={edition.id}
        annee={edition.annee}
        ids={aPreparer.map((c) => c.id)}
        intitules={intitulesDe(rows)}
        liste={liste.href}
      />
      <Groupe titre="La décision sera préparée" rows={aPreparer} />
      <Groupe
        titre="Une décision est déjà préparée, elle reste"
        rows={deja}
        precisions={Object.fromEntries(deja.map((c) => [c.id, c.preparee && NOM_DECISION[c.preparee]]))}
      />
      <Groupe titre="Vous ne pouvez pas décider" rows={impossibles} precisions={motifs} />
    </CadreLot>
  );
}

const pourquoiPas = (refus: ReturnType<typeof whyNot>) =>
  refus === "etat" ? "Elle n’est pas à décider." : refus && REFUS[refus];
