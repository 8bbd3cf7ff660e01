import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { lireEnjeux } from "@/lib/synthese/consolidation/enjeux";
import { listGestesDesEnjeux, listHistoireDeLEnjeu } from "@/lib/synthese/consolidation/histoire-enjeux";
import { piedDe } from "@/lib/synthese/consolidation/pied";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { lireValeurs } from "@/lib/synthese/consolidation/valeurs-lues";
import { Enjeux } from "./enjeux.tsx";
import { HistoireEnjeux, HistoireLue } from "./histoire.tsx";

/** A title to write, one of those that are there, or none. */
const lireOuvert = (valeur: string | string[] | undefined, ids: readonly string[]) =>
  typeof valeur === "string" && (valeur === "nouveau" || ids.includes(valeur)) ? valeur : null;

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/synthese/enjeux">) {
  const { annee } = await params;
  const { enjeu } = await searchParams;
  const actor = await requireActor(`/cress/${annee}/synthese/enjeux`);
  const lus = await lireEnjeux(actor, annee);
  if (!lus) notFound();
  const { edition, enjeux, points } = lus;
  const ouvert = lireOuvert(
    enjeu,
    enjeux.map((e) => e.id),
  );
  const [gestes, valeurs, histoire] = await Promise.all([
    listGestesDesEnjeux(actor, edition.id),
    lireValeurs(actor, edition.id),
    ouvert && ouvert !== "nouveau" ? listHistoireDeLEnjeu(actor, edition.id, ouvert) : [],
  ]);
  const refus = whyNotConsolider(actor, edition);
  return (
    <>
      <EnTeteSalle
        titre="Enjeux transversaux"
        surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}
      >
        <p className="max-w-2xl">
          Ils s’impriment après les chapitres, dans cet ordre. Chacun repose sur des points de plusieurs chapitres.
        </p>
      </EnTeteSalle>
      <Enjeux
        editionId={edition.id}
        annee={annee}
        enjeux={enjeux}
        points={points}
        ouvert={ouvert}
        refus={refus && REFUS[refus]}
        pied={piedDe(gestes, actor.personneId)}
        redaction={{ valeurs, noms: lus.noms, textes: enjeux.map((e) => e.texte) }}
        histoire={<HistoireLue gestes={histoire} />}
        derniers={gestes.length > 0 && <HistoireEnjeux gestes={gestes} />}
      />
    </>
  );
}
