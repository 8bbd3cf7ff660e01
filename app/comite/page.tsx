import Link from "next/link";
import { notFound } from "next/navigation";
import { Attentes } from "@/app/_ui/attentes";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Transitions } from "@/app/_ui/marque";
import { SeanceAnnoncee } from "@/app/_ui/seance-annoncee";
import { Vide } from "@/app/_ui/vide";
import { listAFaireComite } from "@/lib/conduite/afaire/comite";
import { isComite, isPartenaire, transitionsSuivies } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listSeancesDuComite } from "@/lib/synthese/seance/queries";

export default async function Page() {
  const actor = await requireActor("/comite");
  if (!isComite(actor)) notFound();
  const instant = await now();
  const editions = await listAFaireComite(actor, instant);
  const jour = jourLocal(instant);
  const seances = await listSeancesDuComite(
    actor,
    editions.map((e) => e.id),
  );
  return (
    <>
      <EnTeteSalle titre="Comité partenarial" />
      {editions.length === 0 ? (
        <Vide titre="Les éditions dont vous suivez les travaux seront ici.">
          La CRESS inscrit les membres du comité et les partenaires.
        </Vide>
      ) : (
        <ul className="max-w-3xl">
          {editions.map((e) => (
            <li key={e.id} className="flex flex-col gap-1 border-filet border-b py-5">
              <h2>
                <Link href={`/comite/${e.annee}/fiches`}>
                  {typographier(e.intitule)} · {e.annee}
                </Link>
              </h2>
              <Attentes attentes={e.attentes.filter((a) => a.n > 0)} de={e.annee} />
              <Reunions edition={e} jour={jour} />
              {seances
                .filter((s) => s.editionId === e.id)
                .map((s) => (
                  <div key={s.id} className="my-2 border-filet border-l-4 pl-4">
                    <SeanceAnnoncee s={s} niveau="h3" />
                  </div>
                ))}
              <p className="text-petit text-sourdine">Vous lisez les fiches validées de ces transitions :</p>
              <Transitions codes={transitionsSuivies(actor, e.id) ?? e.transitions} />
              {isPartenaire(actor, e.id) && (
                <Link href={`/comite/${e.annee}/candidatures`} className="inline-flex min-h-11 items-center">
                  Candidatures {e.annee}, et votre avis
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The next meeting of the comité, and how many it takes; nothing when none is announced. */
function Reunions({
  edition: { datesComite, quorumComite },
  jour,
}: {
  edition: { datesComite: string[]; quorumComite: number | null };
  jour: string;
}) {
  const prochaine = datesComite.find((d) => d >= jour);
  if (!prochaine) return null;
  return (
    <p>
      Prochaine réunion : <strong>{exposants(dateLongue(prochaine))}</strong>
      {quorumComite !== null && ` (quorum : ${pluriel(quorumComite, "membre")})`}
    </p>
  );
}
