import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { adresseDuCode, chercherPartout, TROUVAILLES_PAR_PAGE } from "@/lib/conduite/recherche/chercher";
import { lireRecherche, requeteRecherche } from "@/lib/conduite/recherche/filtre";
import { NOM_GENRE } from "@/lib/conduite/recherche/genres";
import { isAdministrateur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { pageDe } from "@/lib/socle/page";
import { motsCherches } from "@/lib/socle/texte/mots-cherches";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { Groupe } from "./groupe.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/recherche">) {
  const { annee } = await params;
  const recherche = await searchParams;
  const filtre = lireRecherche(recherche);
  const actor = await requireActor(`/cress/${annee}/recherche?q=${encodeURIComponent(filtre.q)}`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const adresse = await adresseDuCode(actor, edition, filtre.q);
  if (adresse) redirect(adresse);
  const page = pageDe(recherche.page);
  const partout = filtre.partout && isAdministrateur(actor);
  const groupes = await chercherPartout(actor, { edition, partout }, filtre.q, filtre.genre, page);
  const mots = motsCherches(filtre.q);
  const href = (change: Partial<typeof filtre>, p = 1) => requeteRecherche(edition.annee, { ...filtre, ...change }, p);
  const tout = groupes.reduce((n, g) => n + g.total, 0);
  return (
    <>
      <EnTeteSalle
        titre={filtre.q ? `Recherche : ${filtre.q}` : "Recherche"}
        surtitre={<Link href={`/cress/${edition.annee}`}>Édition {edition.annee}</Link>}
      >
        {mots.length > 0 && (
          <p role="status">
            {pluriel(tout, "réponse")}
            {partout ? " dans toutes les éditions" : ` dans l’édition ${edition.annee}`}. Les structures et les
            personnes sont celles de toutes les années.
          </p>
        )}
        {isAdministrateur(actor) && mots.length > 0 && (
          <p>
            <Link href={href({ partout: !partout })} className={classesFiltre(false, 1)}>
              {partout ? `Dans l’édition ${edition.annee} seulement` : "Chercher dans toutes les éditions"}
            </Link>
          </p>
        )}
      </EnTeteSalle>
      {groupes.length > 1 && (
        <nav aria-label="Sortes de réponses">
          <ul className="flex flex-wrap gap-x-6 pb-6">
            {groupes.map((g) => (
              <li key={g.genre}>
                <a href={`#${g.genre}`} className={classesFiltre(false, g.total)}>
                  {NOM_GENRE[g.genre]} <span className="text-sourdine">{nombre(g.total)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {tout === 0 && (
        <Vide titre={mots.length > 0 ? "Rien ne répond à ces mots." : "Écrivez ce que vous cherchez."}>
          <p>
            Chaque mot, ou son début, est cherché sans tenir compte des accents ; un code (A12, F7-03, P41) mène droit à
            ce qu’il désigne.
          </p>
        </Vide>
      )}
      <div className="flex flex-col gap-10">
        {groupes.map((g) => (
          <Groupe
            key={g.genre}
            groupe={g}
            mots={mots}
            suite={filtre.genre || g.total <= g.trouvailles.length ? null : href({ genre: g.genre })}
          />
        ))}
      </div>
      {filtre.genre && (
        <>
          <Pagination page={page} total={tout} parPage={TROUVAILLES_PAR_PAGE} href={(p) => href({}, p)} />
          <p className="pt-6">
            <Link href={href({ genre: undefined })}>Toutes les sortes de réponses</Link>
          </p>
        </>
      )}
    </>
  );
}
