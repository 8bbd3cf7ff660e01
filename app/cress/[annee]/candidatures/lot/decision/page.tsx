import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { lienListe, lireRetour } from "@/lib/candidature/filtre";
import { whyNot } from "@/lib/candidature/rules";
import { NOM_DECISION } from "@/lib/decision/wording";
import { findEditionInstruite } from "@/lib/edition/queries";
import { now } from "@/lib/horloge/now";
import { listPourLotDecision } from "@/lib/lot/queries";
import { idsDe } from "@/lib/lot/schema";
import { REFUS } from "@/lib/refus";
import { accorder, pluriel } from "@/lib/typographie/nombre";
import { Groupe, intitulesDe } from "../groupe.tsx";
import { PreparerLot } from "./preparer-lot.tsx";

/** The same decision for several candidatures: which will have it, which cannot and why, before anything is kept. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/decision">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/candidatures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const ids = idsDe(recherche.c);
  const retour = lienListe(edition.annee, lireRetour(recherche.retour));
  const [rows, instant] = await Promise.all([listPourLotDecision(actor, edition.id, ids), now()]);
  const motifs = Object.fromEntries(rows.map((c) => [c.id, pourquoiPas(whyNot(actor, "labelliser", c, instant))]));
  const impossibles = rows.filter((c) => motifs[c.id]);
  const deja = rows.filter((c) => !motifs[c.id] && c.preparee);
  const aPreparer = rows.filter((c) => !motifs[c.id] && !c.preparee);
  const n = aPreparer.length;
  return (
    <>
      <EnTeteSalle titre="Préparer une décision" surtitre={<Link href={retour}>Candidatures {annee}</Link>} />
      {rows.length === 0 ? (
        <Vide titre="Aucune candidature n’est choisie.">
          <Link href={retour}>Revenez à la liste</Link> et cochez des candidatures.
        </Vide>
      ) : (
        <div className="flex max-w-2xl flex-col gap-6">
          <p className="text-[1.1rem]">
            {n > 0
              ? `${pluriel(n, "candidature")} ${accorder(n, "recevra une décision, gardée", "recevront la même décision, gardée")} pour l’annonce.`
              : "Il n’y a plus de décision à préparer sur ces candidatures."}
          </p>
          <PreparerLot
            // Another choice is another batch.
            key={String(ids)}
            editionId={edition.id}
            annee={edition.annee}
            ids={aPreparer.map((c) => c.id)}
            intitules={intitulesDe(rows)}
            retour={retour}
          />
          <Groupe titre="La décision sera préparée" rows={aPreparer} />
          <Groupe
            titre="Une décision est déjà préparée, elle reste"
            rows={deja}
            precisions={Object.fromEntries(deja.map((c) => [c.id, c.preparee && NOM_DECISION[c.preparee]]))}
          />
          <Groupe titre="Vous ne pouvez pas décider" rows={impossibles} precisions={motifs} />
        </div>
      )}
    </>
  );
}

const pourquoiPas = (refus: ReturnType<typeof whyNot>) =>
  refus === "etat" ? "Elle n’est pas à décider." : refus && REFUS[refus];
