import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { CorpsCourriel } from "@/app/_ui/corps-courriel";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { lienRetours, lireFiltreRetours, parametresRetours } from "@/lib/recueil/retour/filtre";
import { apercuRelance } from "@/lib/recueil/retour/relance";
import { requireActor } from "@/lib/socle/auth/current";
import { env } from "@/lib/socle/env";
import { now } from "@/lib/socle/horloge/now";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { relancerTousAction } from "../actions.ts";

/** Who would receive what, word for word, before any mail leaves. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/attendues/relancer">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/attendues`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const filtre = lireFiltreRetours(recherche);
  const apercu = await apercuRelance(actor, edition.id, filtre, await now());
  if (!apercu) notFound();
  const retour = lienRetours(`/cress/${annee}/attendues`, filtre);
  const { origin: origine } = new URL(env().NEXTAUTH_URL);
  const { groupes, sansPersonne, empreinte } = apercu;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <EnTeteSalle titre="Relancer les organisateurs" surtitre={<Link href={retour}>Retours attendus {annee}</Link>}>
        <p>Un courriel par personne, avec tous ses ateliers. Ceux déjà relancés aujourd’hui n’y sont pas.</p>
      </EnTeteSalle>
      {groupes.length === 0 ? (
        <Vide titre="Il n’y a personne à relancer aujourd’hui.">
          <Link href={retour}>Revenir aux retours attendus</Link>
        </Vide>
      ) : (
        <>
          <ul>
            {groupes.map((g) => (
              <li key={g.adresse} className="border-filet border-b py-3">
                <p className="break-words font-semibold">{g.adresse}</p>
                <p className="text-petit text-sourdine">
                  {pluriel(g.dus.length, "atelier")} : {g.dus.map((d) => d.code).join(", ")}
                </p>
                <Volet
                  titre={
                    <>
                      Lire le courriel<span className="sr-only"> pour {g.adresse}</span>
                    </>
                  }
                  ton="incise"
                >
                  <div className="border-filet border-l-2 pb-2 pl-4">
                    <p className="pb-2 font-semibold">{g.sujet}</p>
                    <CorpsCourriel corps={g.corps} origine={origine} />
                  </div>
                </Volet>
              </li>
            ))}
          </ul>
          <ActionBouton
            action={relancerTousAction}
            input={{ editionId: edition.id, requete: String(parametresRetours(filtre)), empreinte }}
            ensuite={retour}
          >
            {groupes.length === 1 ? "Relancer cette personne" : `Relancer les ${groupes.length} personnes`}
          </ActionBouton>
        </>
      )}
      {sansPersonne.length > 0 && (
        <section aria-labelledby="sans-personne">
          <h2 id="sans-personne">Sans personne à prévenir</h2>
          <p>Aucun compte n’organise ces ateliers : joignez la structure autrement.</p>
          <ul className="list-disc pl-5">
            {sansPersonne.map((d) => (
              <li key={d.id}>
                <Link href={`/cress/candidatures/${d.candidatureId}`} className="inline-flex min-h-6 items-center">
                  {d.code} {typographier(d.intitule)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
