import Link from "next/link";
import { notFound } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { compacter } from "@/lib/compact";
import { findEditionInstruite } from "@/lib/edition/queries";
import { pageDe } from "@/lib/page";
import { lireRecherche } from "@/lib/recherche/filtre";
import { motsCherches } from "@/lib/recherche/mots";
import { trouverStructures } from "@/lib/recherche/trouver";
import { listDistinctes, listDoublonsProbables, listFusions, PAR_PAGE } from "@/lib/structure/fusion/queries";
import { direDistinctes, direPaire, direReunies, nommer } from "./dire-structures.ts";
import { LignesDistinctes, LignesPaires, LignesReunies } from "./lignes.tsx";

const TROUVEES_MAX = 30;

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/structures">) {
  const { annee } = await params;
  const demande = await searchParams;
  const { q } = lireRecherche(demande);
  const pages = { distinctes: pageDe(demande.distinctes), reunies: pageDe(demande.reunies) };
  const actor = await requireActor(`/cress/${annee}/structures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [{ paires, enCours, dAutres }, distinctes, fusions, trouvees] = await Promise.all([
    listDoublonsProbables(actor),
    listDistinctes(actor, pages.distinctes),
    listFusions(actor, pages.reunies),
    trouverStructures(actor, { editions: [edition.id], mots: motsCherches(q), limite: TROUVEES_MAX, saut: 0 }),
  ]);
  const reunir = `/cress/${edition.annee}/structures/reunir`;
  /** Another page of one list, at its heading; the other stays where it is. */
  const lien = (liste: keyof typeof pages) => (page: number) => {
    const params = Object.entries({ ...pages, [liste]: page }).filter(([, n]) => n > 1);
    const requete = new URLSearchParams([...(q ? [["q", q]] : []), ...params.map(([nom, n]) => [nom, String(n)])]);
    return `?${requete}#${liste}`;
  };
  return (
    <>
      <EnTeteSalle titre="Structures" surtitre={<Link href={`/cress/${edition.annee}`}>Édition {edition.annee}</Link>}>
        <p className="max-w-2xl">
          Une structure inscrite deux fois compte deux fois. Réunies, elles n’en font plus qu’une, avec les membres et
          les candidatures des deux ; cela se défait tant que rien d’autre n’a changé.
        </p>
      </EnTeteSalle>
      <div className="flex flex-col gap-10">
        <section aria-labelledby="doublons" className="flex flex-col gap-3">
          <h2 id="doublons">Sans doute les mêmes</h2>
          {paires.length === 0 && !enCours && <Vide titre="Aucune structure ne ressemble à une autre." />}
          {enCours && (
            <p className="max-w-2xl text-sourdine">
              Des structures viennent d’arriver ou de changer : elles sont comparées aux autres dans la minute.{" "}
              <a href={`/cress/${edition.annee}/structures`}>Recharger la page</a>
            </p>
          )}
          <LignesPaires lignes={compacter(paires.map(direPaire))} reunir={reunir} />
          {dAutres && (
            <p className="max-w-2xl text-sourdine">
              Les plus ressemblantes sont ici ; d’autres peuvent paraître quand celles-ci seront réunies, ou dites bien
              deux.
            </p>
          )}
        </section>
        <section aria-labelledby="chercher" className="flex flex-col gap-3">
          <h2 id="chercher">Comparer deux autres structures</h2>
          <search>
            <form className="flex max-w-xl flex-wrap items-end gap-4">
              <div className="min-w-0 flex-1">
                <label htmlFor="nom-structure" className="text-petit font-semibold">
                  Nom, sigle ou ancien nom
                </label>
                <input id="nom-structure" name="q" type="search" defaultValue={q} maxLength={100} className="saisie" />
              </div>
              <Bouton type="submit" variante="secondaire">
                Chercher
              </Bouton>
            </form>
          </search>
          {q && trouvees.length === 0 && <p className="pt-4">Aucune structure ne porte ce nom.</p>}
          {trouvees.length > 0 && (
            <form action={reunir} className="flex flex-col gap-3 pt-4">
              <fieldset className="max-w-3xl">
                <legend className="pb-1 font-semibold">Choisissez-en deux</legend>
                {trouvees.map((s) => (
                  <label key={s.id} className="flex min-h-11 items-center gap-3 border-filet border-b">
                    <input type="checkbox" name="s" value={s.id} className="size-5" />
                    {nommer(s)}
                  </label>
                ))}
              </fieldset>
              <div>
                <Bouton type="submit" variante="secondaire">
                  Comparer
                </Bouton>
              </div>
            </form>
          )}
        </section>
        {distinctes.total > 0 && (
          <section aria-labelledby="distinctes">
            <h2 id="distinctes">Proches, et bien deux</h2>
            <LignesDistinctes lignes={compacter(distinctes.lignes.map(direDistinctes))} />
            <Pagination
              nom="Pages des structures proches"
              page={distinctes.page}
              total={distinctes.total}
              parPage={PAR_PAGE}
              href={lien("distinctes")}
            />
          </section>
        )}
        {fusions.total > 0 && (
          <section aria-labelledby="reunies">
            <h2 id="reunies">Réunies</h2>
            <LignesReunies lignes={compacter(fusions.lignes.map(direReunies))} />
            <Pagination
              nom="Pages des structures réunies"
              page={fusions.page}
              total={fusions.total}
              parPage={PAR_PAGE}
              href={lien("reunies")}
            />
          </section>
        )}
      </div>
    </>
  );
}
