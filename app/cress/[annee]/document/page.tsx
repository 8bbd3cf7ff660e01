import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { pointsDe } from "@/lib/synthese/coherence/constat";
import { controler } from "@/lib/synthese/coherence/controler";
import { lireMatiere } from "@/lib/synthese/coherence/lire-matiere";
import { motsDuPoint } from "@/lib/synthese/consolidation/mots";
import { whyNotRediger } from "@/lib/synthese/consolidation/rediger";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { lireDocumentVivant } from "@/lib/synthese/document/vivant";
import { CLES_EDITORIALES, type CleEditoriale } from "@/lib/synthese/editorial/parties";
import { RedactionDe } from "../synthese/_ui/redaction.tsx";
import { Livre } from "./livre.tsx";
import { Marge } from "./marge.tsx";
import { OffrePoint } from "./offre-point.tsx";
import { ReformulerIci } from "./reformuler-ici.tsx";

const lireOuverte = (valeur: string | string[] | undefined): CleEditoriale | null =>
  CLES_EDITORIALES.find((cle) => cle === valeur) ?? null;

const identite = ({ id, code, version }: { id: string; code: string; version: number }) => ({ id, code, version });

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/document">) {
  const { annee } = await params;
  const { partie, histoire, point, change } = await searchParams;
  const adresse = `/cress/${annee}/document`;
  const actor = await requireActor(adresse);
  const lu = await lireDocumentVivant(actor, annee, await now());
  if (!lu) notFound();
  const refus = whyNotRediger(actor, lu.edition);
  const noms = [...new Set(lu.arbre.ateliers.flatMap((a) => a.organisateurs))];
  const textes = lu.parties.map((p) => p.texte);
  const matiere = await lireMatiere(lu);
  const redaction = { valeurs: lu.valeurs, noms, textes, editorial: true };
  const consolide = !whyNotConsolider(actor, lu.edition);
  const ouvert = consolide ? pointsDe(matiere).find((p) => p.point.code === point) : undefined;
  return (
    <>
      <Vif sujets={[`edition:${lu.edition.id}`]} />
      <EnTeteSalle titre="Document" surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Le document tel que le public le lira, de la couverture au dos. Vos textes s’écrivent ici ; un point se
          reformule ici, se déplace dans son chapitre ; les chiffres et les dates se calculent.
        </p>
        <p>
          <Link href={`/cress/${annee}/document/copies`} className="inline-flex min-h-11 items-center">
            Donner une copie à annoter dans Word, ou rapporter celle qui revient
          </Link>
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      <RedactionDe redaction={redaction}>
        <div className="grid gap-10 min-[72rem]:grid-cols-[minmax(0,1fr)_19rem]">
          <Marge constats={controler(matiere)} />
          <Livre
            lu={lu}
            annee={annee}
            ouverte={refus ? null : lireOuverte(partie)}
            racontee={refus ? null : lireOuverte(histoire)}
            ecrit={!refus}
            actor={actor}
            point={{
              changer: consolide
                ? (code, ancre) => (
                    <OffrePoint code={code} href={`${adresse}?point=${code}#${ancre}`} change={change === code} />
                  )
                : undefined,
              ouvert: ouvert && {
                code: ouvert.point.code,
                corps: (
                  <RedactionDe redaction={{ ...redaction, textes: [], editorial: false }}>
                    <ReformulerIci
                      key={ouvert.point.id}
                      point={{ ...motsDuPoint(ouvert.point), ...identite(ouvert.point) }}
                      bloc={ouvert.bloc.type}
                      fait={`${adresse}?change=${ouvert.point.code}#${ouvert.point.code}`}
                      fermer={`${adresse}#${ouvert.point.code}`}
                      chapitre={`/cress/${annee}/synthese/${ouvert.bloc.transition}?point=${ouvert.point.code}`}
                    />
                  </RedactionDe>
                ),
              },
            }}
          />
        </div>
      </RedactionDe>
    </>
  );
}
