import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { MarqueTransition } from "@/app/_ui/marque";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { lireChapitresDuMembre } from "@/lib/synthese/comite/membre";
import { monSuppleant } from "@/lib/synthese/comite/suppleances";
import { NOM_ETAT_CHAPITRE } from "@/lib/synthese/comite/wording";
import { Suppleant } from "./suppleant.tsx";

export default async function Page({ params }: PageProps<"/comite/[annee]/synthese">) {
  const { annee } = await params;
  const actor = await requireActor(`/comite/${annee}/synthese`);
  const lus = await lireChapitresDuMembre(actor, annee);
  if (!lus) notFound();
  const { edition, voix, chapitres } = lus;
  const membre = voix.some((v) => v.siege);
  const suppleant = await monSuppleant(actor, edition.id);
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle
        titre="Synthèse"
        surtitre={membre ? <Link href="/comite">Édition {annee}</Link> : `Édition ${annee}`}
      >
        <p>
          Les chapitres que la CRESS prépare. Vous répondez{" "}
          {membre ? "sur ceux de vos transitions" : "à la place de qui vous a désigné"}, une fois transmis ; vous pouvez
          les lire avant, tels qu’ils s’écrivent.
        </p>
        <p>
          <Link href={`/comite/${annee}/synthese/travail`} className="inline-flex min-h-11 items-center">
            Lire le document de travail
          </Link>
        </p>
      </EnTeteSalle>
      <ul className="flex max-w-3xl flex-col">
        {chapitres.map((c) => (
          <li key={c.id} className="flex flex-col gap-1 border-filet border-b py-4">
            <h2 className="flex flex-wrap items-center gap-2">
              <MarqueTransition code={c.transition} taille={22} />
              {voix.some((v) => v.transition === c.transition) ? (
                <Link href={`/comite/${annee}/synthese/${c.transition}`} className="inline-flex min-h-11 items-center">
                  {typographier(c.libelle)}
                </Link>
              ) : (
                typographier(c.libelle)
              )}
            </h2>
            <p className="flex flex-wrap items-center gap-3">
              <Etiquette>{NOM_ETAT_CHAPITRE[c.etat]}</Etiquette>
              {c.etat !== "en_preparation" && <span>{pluriel(c.points, "point")}</span>}
            </p>
          </li>
        ))}
      </ul>
      {membre && <Suppleant annee={edition.annee} suppleant={suppleant} />}
    </div>
  );
}
