import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Transition } from "@/app/_ui/marque";
import { HORS_DEPARTEMENT } from "@/lib/atelier/filtre";
import { requireActor } from "@/lib/auth/current";
import { lireFiltre } from "@/lib/candidature/filtre";
import { nomDepartement, nomMois } from "@/lib/candidature/mots-filtre";
import { alertes, parMois, parTransition } from "@/lib/couverture/compute";
import { listAInviter, listAteliersCouverts, listCibles } from "@/lib/couverture/queries";
import { whyNotFixer } from "@/lib/couverture/rules";
import { findEditionInstruite, listDepartements } from "@/lib/edition/queries";
import { CODES_TRANSITION, NOM_TRANSITION } from "@/lib/edition/transitions";
import { moisEntre } from "@/lib/horloge/jours";
import { Cibles } from "./cibles.tsx";
import { Inviter } from "./inviter.tsx";
import { Matrice } from "./matrice.tsx";

/** Where and on what the ateliers are, while there is still time to invite. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/couverture">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const chemin = `/cress/${annee}/couverture`;
  const actor = await requireActor(chemin);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const departements = await listDepartements(edition.regionCode);
  const codes = departements.map((d) => d.code);
  const { mois, ...voulu } = lireFiltre(recherche);
  const ou = codes.find((code) => code === voulu.departement);
  const [ateliers, cibles, aInviter] = await Promise.all([
    listAteliersCouverts(actor, edition.id),
    listCibles(edition.id),
    ou ? listAInviter(actor, edition.id, ou) : null,
  ]);
  const nom = (code: string) => nomDepartement(code, { departements });
  const lignes = parTransition(mois ? ateliers.filter((a) => a.mois === mois) : ateliers, codes, mois ? [] : cibles);
  const tousMois = moisEntre(edition.dateDebut, edition.dateFin);
  const inviter = (departement: string, transition?: string | null) =>
    (HORS_DEPARTEMENT as readonly string[]).includes(departement)
      ? null
      : `${chemin}?${new URLSearchParams({ departement, ...(transition && { transition }) })}#inviter`;
  const signaux = alertes(lignes, nom, (t) => NOM_TRANSITION[t]);
  return (
    <div className="flex flex-col gap-10">
      <div>
        <EnTeteSalle titre="Couverture" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
          <p className="max-w-2xl text-sourdine">
            Les ateliers proposés, préparés et labellisés, par département. Un atelier de plusieurs transitions compte
            dans chacune, et une fois dans le total.
          </p>
        </EnTeteSalle>
        {signaux.length > 0 && (
          <section aria-labelledby="manques">
            <h2 id="manques">Ce qui manque</h2>
            <ul className="md:columns-2">
              {signaux.map((s) => (
                <li key={s.mot}>
                  <Link
                    href={inviter(s.departement, s.transition) ?? chemin}
                    className={`inline-flex min-h-11 items-center ${s.transition ? "" : "font-bold"}`}
                  >
                    {s.mot}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {ou && aInviter && (
        <Inviter
          ou={voulu.transition ? `${nom(ou)}, ${NOM_TRANSITION[voulu.transition].toLowerCase()}` : nom(ou)}
          structures={aInviter}
          annee={edition.annee}
        />
      )}
      <section aria-labelledby="transitions">
        <h2 id="transitions">Par transition{mois && `, ${nomMois(mois).toLowerCase()}`}</h2>
        {mois && (
          <Link href={chemin} className="inline-flex min-h-11 items-center">
            Revoir tous les mois
          </Link>
        )}
        <Matrice
          titre="Ateliers par département et par transition"
          lignes={lignes}
          colonnes={CODES_TRANSITION.map((code) => ({
            cle: code,
            entete: <Transition code={code} court />,
            mot: NOM_TRANSITION[code].toLowerCase(),
          }))}
          nom={nom}
          inviter={inviter}
        />
        {!whyNotFixer(actor, edition) && (
          <details className="pt-4">
            <summary className="min-h-11 py-2 font-semibold text-accent">Modifier les cibles</summary>
            <Cibles
              editionId={edition.id}
              champs={departements.flatMap((d) =>
                CODES_TRANSITION.map((transition) => ({
                  departement: d.code,
                  nom: d.nom,
                  transition,
                  cible: cibles.find((c) => c.departement === d.code && c.transition === transition)?.cible ?? null,
                })),
              )}
            />
          </details>
        )}
      </section>
      <section aria-labelledby="mois">
        <h2 id="mois">Par mois</h2>
        <Matrice
          titre="Ateliers par département et par mois"
          lignes={parMois(ateliers, codes, tousMois)}
          colonnes={tousMois.map((m) => ({
            cle: m,
            entete: <Link href={`${chemin}?mois=${m}#transitions`}>{nomMois(m)}</Link>,
            mot: nomMois(m).toLowerCase(),
          }))}
          nom={nom}
        />
      </section>
    </div>
  );
}
