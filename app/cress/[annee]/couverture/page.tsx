import Link from "next/link";
import { notFound } from "next/navigation";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Transition } from "@/app/_ui/marque";
import { Volet } from "@/app/_ui/volet";
import { HORS_DEPARTEMENT } from "@/lib/appel/atelier/filtre";
import { lireFiltre } from "@/lib/appel/candidature/liste/filtre";
import { nomDepartement, nomMois } from "@/lib/appel/candidature/liste/mots-filtre";
import { AXES, axeDe, lireAxe } from "@/lib/appel/couverture/axes";
import { parMois, parTransition } from "@/lib/appel/couverture/compute";
import { dessinerCouverture } from "@/lib/appel/couverture/figure";
import { listAInviter, listAteliersCouverts, listCibles } from "@/lib/appel/couverture/queries";
import { whyNotFixer } from "@/lib/appel/couverture/rules";
import { findEditionInstruite, listDepartements, listTransitions } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { moisEntre } from "@/lib/socle/horloge/jours";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { Cibles } from "./cibles.tsx";
import { FigureCouverture } from "./figure.tsx";
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
  const [siennes, ateliers, cibles, aInviter] = await Promise.all([
    listTransitions(edition.id),
    listAteliersCouverts(actor, edition.id),
    listCibles(actor, edition.id),
    ou ? listAInviter(actor, edition.id, ou) : null,
  ]);
  const transitions = siennes.map((t) => t.code);
  const nom = (code: string) => nomDepartement(code, { departements });
  const par = lireAxe(recherche.par);
  const axe = axeDe(par, ateliers, edition.dateDebut, edition.dateFin);
  const figure = dessinerCouverture(ateliers, cibles, departements, axe, transitions);
  const lignes = parTransition(
    mois ? ateliers.filter((a) => a.mois === mois) : ateliers,
    codes,
    mois ? [] : cibles,
    transitions,
  );
  const tousMois = moisEntre(edition.dateDebut, edition.dateFin);
  const inviter = (departement: string, transition?: string | null) =>
    (HORS_DEPARTEMENT as readonly string[]).includes(departement)
      ? null
      : `${chemin}?${new URLSearchParams({ departement, ...(transition && { transition }) })}#inviter`;
  return (
    <div className="flex flex-col gap-10">
      <div>
        <EnTeteSalle titre="Couverture" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
          <p className="max-w-2xl text-sourdine">
            Les ateliers proposés, préparés et labellisés, par département. Un atelier de plusieurs transitions compte
            dans chacune, et une fois dans le total.
          </p>
        </EnTeteSalle>
        <nav aria-label="Figure par mois ou par format" className="pb-3">
          <ul className="flex gap-x-5">
            {AXES.map((a) => (
              <li key={a}>
                <Link
                  href={a === "mois" ? chemin : `${chemin}?par=${a}`}
                  aria-current={a === par ? "page" : undefined}
                  className={classesFiltre(a === par, 1)}
                >
                  {a === "mois" ? "Par mois" : "Par format"}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <FigureCouverture figure={figure} annee={edition.annee} inviter={inviter} />
      </div>
      {ou && aInviter && (
        <Inviter
          ou={voulu.transition ? `${nom(ou)}, ${nomTransition(voulu.transition).toLowerCase()}` : nom(ou)}
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
          colonnes={transitions.map((code) => ({
            cle: code,
            entete: <Transition code={code} court />,
            mot: nomTransition(code).toLowerCase(),
          }))}
          nom={nom}
          inviter={inviter}
        />
        {!whyNotFixer(actor, edition) && (
          <Volet className="pt-4" titre="Modifier les cibles">
            <Cibles
              editionId={edition.id}
              champs={departements.flatMap((d) =>
                transitions.map((transition) => ({
                  departement: d.code,
                  nom: d.nom,
                  transition,
                  cible: cibles.find((c) => c.departement === d.code && c.transition === transition)?.cible ?? null,
                })),
              )}
            />
          </Volet>
        )}
      </section>
      <Volet titre="Les nombres, mois par mois">
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
      </Volet>
    </div>
  );
}
