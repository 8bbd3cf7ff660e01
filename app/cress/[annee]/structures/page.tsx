import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import {
  listChoisies,
  listDistinctes,
  listDoublonsProbables,
  listFusions,
  PAR_PAGE,
} from "@/lib/appel/structure/fusion/queries";
import { chercherStructures } from "@/lib/conduite/recherche/chercher-genre";
import { lireRecherche } from "@/lib/conduite/recherche/filtre";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { pageDe } from "@/lib/socle/page";
import { motsCherches } from "@/lib/socle/texte/mots-cherches";
import { isUuid } from "@/lib/socle/uuid";
import { Comparer } from "./comparer.tsx";
import { direDistinctes, direPaire, direReunies } from "./dire-structures.ts";
import { LignesDistinctes, LignesPaires, LignesReunies } from "./lignes.tsx";

const TROUVEES_MAX = 30;
/** Of those kept from one search to the next: two are compared. */
const CHOISIES_MAX = 10;

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/structures">) {
  const { annee } = await params;
  const demande = await searchParams;
  const { q } = lireRecherche(demande);
  const pages = { distinctes: pageDe(demande.distinctes), reunies: pageDe(demande.reunies) };
  const actor = await requireActor(`/cress/${annee}/structures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const ids = [demande.s ?? []].flat().filter(isUuid).slice(0, CHOISIES_MAX);
  const [{ paires, enCours, dAutres }, distinctes, fusions, choisies, trouvees] = await Promise.all([
    listDoublonsProbables(actor),
    listDistinctes(actor, pages.distinctes),
    listFusions(actor, pages.reunies),
    listChoisies(actor, ids),
    chercherStructures(actor, { editions: [edition.id], mots: motsCherches(q), limite: TROUVEES_MAX, saut: 0 }),
  ]);
  const reunir = `/cress/${edition.annee}/structures/reunir`;
  /** Another page of one list, at its heading; the other stays where it is. */
  const lien = (liste: keyof typeof pages) => (page: number) => {
    const params = Object.entries({ ...pages, [liste]: page }).filter(([, n]) => n > 1);
    const requete = new URLSearchParams([
      ...(q ? [["q", q]] : []),
      ...ids.map((id) => ["s", id]),
      ...params.map(([nom, n]) => [nom, String(n)]),
    ]);
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
          <Comparer q={q} choisies={choisies} trouvees={trouvees} reunir={reunir} />
        </section>
        <Rangees id="distinctes" titre="Proches, et bien deux" liste={distinctes} lien={lien("distinctes")}>
          <LignesDistinctes lignes={compacter(distinctes.lignes.map(direDistinctes))} />
        </Rangees>
        <Rangees id="reunies" titre="Réunies" liste={fusions} lien={lien("reunies")}>
          <LignesReunies lignes={compacter(fusions.lignes.map(direReunies))} />
        </Rangees>
      </div>
    </>
  );
}

/** A page of what was settled; nothing when nothing was. */
function Rangees({
  id,
  titre,
  liste: { page, total },
  lien,
  children,
}: {
  id: string;
  titre: string;
  liste: { page: number; total: number };
  lien: (page: number) => string;
  children: ReactNode;
}) {
  if (total === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titre}</h2>
      {children}
      <Pagination nom={`Pages : ${titre}`} page={page} total={total} parPage={PAR_PAGE} href={lien} />
    </section>
  );
}
