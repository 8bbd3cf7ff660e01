import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { Vide } from "@/app/_ui/vide";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { lireCopies } from "@/lib/synthese/copie/lire";
import { direQuoi } from "@/lib/synthese/copie/wording";
import { donnerCopieAction } from "./actions.ts";
import { Rapporter } from "./rapporter.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/document/copies">) {
  const { annee } = await params;
  const adresse = `/cress/${annee}/document/copies`;
  const actor = await requireActor(adresse);
  const lu = await lireCopies(actor, annee);
  if (!lu) notFound();
  const { edition, donnees, rendues, transitions } = lu;
  const refus = whyNotConsolider(actor, edition);
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <Vif sujets={[`edition:${edition.id}`]} />
      <EnTeteSalle titre="Copies à annoter" surtitre={<Link href={`/cress/${annee}/document`}>Document {annee}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Donnez à vos partenaires une copie Word de ce qui s’écrit, ou le DOCX d’une version publiée. Ils remarquent,
          corrigent, déplacent. Rapportez leur fichier : chaque différence vous est montrée, et rien n’entre dans la
          synthèse sans votre accord.
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      <section aria-labelledby="rendues" className="flex flex-col gap-3">
        <h2 id="rendues">Ce qui revient</h2>
        {!refus && <Rapporter editionId={edition.id} adresse={adresse} />}
        {rendues.length === 0 ? (
          <Vide titre="Aucune copie n’est revenue.">Le fichier qu’on vous renvoie se rapporte ici.</Vide>
        ) : (
          <ul className="flex flex-col">
            {rendues.map((r) => (
              <li key={r.id} className="flex flex-col gap-1 border-filet border-b py-3">
                <span className="flex flex-wrap items-center gap-x-3">
                  <Link
                    href={`${adresse}/${r.id}`}
                    className="inline-flex min-h-11 items-center break-all font-semibold"
                  >
                    {r.nom}
                  </Link>
                  {r.reste > 0 ? (
                    <Etiquette ton="attente">{pluriel(r.reste, "différence")} à traiter</Etiquette>
                  ) : (
                    <Etiquette>Tout est traité</Etiquette>
                  )}
                </span>
                <span className="text-petit text-sourdine">
                  Sur {typographier(direQuoi(r))}, rapportée le {instantLong(r.at)}
                  {r.par && ` par ${r.par}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="donner" className="flex flex-col gap-3">
        <h2 id="donner">Donner une copie</h2>
        {!refus && (
          <div className="flex flex-wrap items-start gap-3">
            <ActionBouton action={donnerCopieAction} input={{ editionId: edition.id, transition: null }}>
              Faire une copie de tout le document
            </ActionBouton>
            {transitions.map((t) => (
              <ActionBouton
                key={t.code}
                action={donnerCopieAction}
                input={{ editionId: edition.id, transition: t.code }}
                variante="secondaire"
              >
                {typographier(t.libelle)}
              </ActionBouton>
            ))}
          </div>
        )}
        {donnees.length === 0 ? (
          <p className="text-sourdine">La copie faite se télécharge ici ; ce qu’elle dit est gardé pour comparer.</p>
        ) : (
          <ul className="flex flex-col">
            {donnees.map((c) => (
              <li key={c.id} className="flex flex-wrap items-center gap-x-4 border-filet border-b">
                {c.fichier ? (
                  <a href={`${adresse}/${c.id}/fichier`} className="inline-flex min-h-11 items-center">
                    Télécharger {typographier(direQuoi(c))}
                  </a>
                ) : (
                  <span className="inline-flex min-h-11 items-center">
                    Fichier détruit par un retrait ; ce qui en revient se rapporte encore
                  </span>
                )}
                <span className="text-petit text-sourdine">
                  copie du {instantLong(c.at)}
                  {c.par && `, par ${c.par}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
