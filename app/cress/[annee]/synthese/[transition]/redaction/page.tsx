import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/socle/auth/current";
import { grouper } from "@/lib/socle/grouper";
import { REFUS } from "@/lib/socle/refus";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import type { RemarqueSituee } from "@/lib/synthese/redaction/chapitre";
import { findChapitreRelu } from "@/lib/synthese/redaction/lire-chapitre";
import { corrigerAction } from "./actions.ts";

const nomDe = ({ lieu }: RemarqueSituee) => lieu.point ?? lieu.ou;

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/[transition]/redaction">) {
  const { annee, transition } = await params;
  const chapitre = `/cress/${annee}/synthese/${transition}`;
  const actor = await requireActor(`${chapitre}/redaction`);
  const lu = await findChapitreRelu(actor, annee, transition);
  if (!lu) notFound();
  const { remarques, table } = lu;
  const refus = whyNotConsolider(actor, lu.edition);
  return (
    <>
      <Vif sujets={[`edition:${lu.edition.id}`]} />
      <EnTeteSalle titre="Suggestions de rédaction" surtitre={<Link href={chapitre}>{`${lu.libelle} ${annee}`}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Signes, sigles, chiffres et liens à revoir, si vous le voulez : rien n’empêche de publier. Une correction
          récrit son point ; elle s’annule dans le chapitre, comme tout geste.
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {remarques.length === 0 ? (
        <Vide titre="Rien à signaler dans ce chapitre.">
          <Link href={chapitre}>Revenir au chapitre</Link>
        </Vide>
      ) : (
        <p>{pluriel(remarques.length, "suggestion")}</p>
      )}
      {[...grouper(remarques, nomDe)].map(([nom, siennes], i) => (
        <section key={nom} aria-labelledby={`lieu-${i}`} className="flex max-w-3xl flex-col pt-6">
          <h2 id={`lieu-${i}`} className="text-[1.1rem]">
            {siennes[0]?.lieu.point ? <Link href={`${chapitre}?point=${nom}`}>Point {nom}</Link> : typographier(nom)}
          </h2>
          <ul>
            {siennes.map((r) => (
              <li
                key={`${r.regle}-${r.lieu.point ? r.lieu.champ : ""}-${r.debut}-${r.extrait}`}
                className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-b py-2"
              >
                <p className="min-w-0 flex-1 basis-64">
                  <q className="[overflow-wrap:anywhere]">{r.extrait}</q>
                  <span className="block text-petit text-sourdine">{typographier(r.pourquoi)}</span>
                </p>
                {!refus && r.par !== null && r.lieu.point !== null && (
                  <ActionBouton
                    variante="discret"
                    action={corrigerAction}
                    input={{
                      annee,
                      transition: table.transition,
                      point: r.lieu.point,
                      champ: r.lieu.champ,
                      debut: r.debut,
                      avant: r.mots,
                      par: r.par,
                    }}
                  >
                    Corriger<span className="sr-only"> : {r.extrait}</span>
                  </ActionBouton>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
