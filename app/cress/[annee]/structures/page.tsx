import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Bouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { findEditionInstruite } from "@/lib/edition/queries";
import { lireRecherche } from "@/lib/recherche/filtre";
import { motsCherches } from "@/lib/recherche/mots";
import { trouverStructures } from "@/lib/recherche/trouver";
import { listDistinctes, listDoublonsProbables, listFusions, type Pair } from "@/lib/structure/fusion/queries";
import { dateCourte, jourDeParis } from "@/lib/typographie/dates";
import { distinguerAction, rapprocherDeNouveauAction, separerAction } from "./actions.ts";

const TROUVEES_MAX = 30;

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/structures">) {
  const { annee } = await params;
  const { q } = lireRecherche(await searchParams);
  const actor = await requireActor(`/cress/${annee}/structures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [paires, distinctes, fusions, trouvees] = await Promise.all([
    listDoublonsProbables(actor),
    listDistinctes(actor),
    listFusions(actor),
    trouverStructures(actor, { editionId: edition.id, mots: motsCherches(q), limite: TROUVEES_MAX, saut: 0 }),
  ]);
  const reunir = `/cress/${edition.annee}/structures/reunir`;
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
          {paires.length === 0 && <Vide titre="Aucune structure ne ressemble à une autre." />}
          <ul className="max-w-3xl">
            {paires.map((p) => (
              <li
                key={p.a.id + p.b.id}
                className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-b py-3"
              >
                <div className="min-w-0">
                  <p className="font-semibold break-words">{nommer(p.a)}</p>
                  <p className="font-semibold break-words">{nommer(p.b)}</p>
                  <p className="text-petit text-sourdine">
                    {p.raison === "numero" ? "Même SIRET ou même RNA" : "Noms proches"}
                  </p>
                </div>
                <div className="flex flex-wrap items-center gap-x-5">
                  <Link href={`${reunir}?s=${p.a.id}&s=${p.b.id}`} className="inline-flex min-h-11 items-center">
                    Comparer
                    <span className="sr-only">
                      {" "}
                      {p.a.nom} et {p.b.nom}
                    </span>
                  </Link>
                  <ActionBouton action={distinguerAction} input={{ a: p.a.id, b: p.b.id }} variante="discret">
                    Ce sont bien deux structures
                    <span className="sr-only">
                      {" : "}
                      {p.a.nom} et {p.b.nom}
                    </span>
                  </ActionBouton>
                </div>
              </li>
            ))}
          </ul>
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
        {distinctes.length > 0 && (
          <section aria-labelledby="distinctes">
            <h2 id="distinctes">Proches, et bien deux</h2>
            <ul className="max-w-3xl">
              {distinctes.map((d) => (
                <li
                  key={d.a + d.b}
                  className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-b py-3"
                >
                  <div className="min-w-0">
                    <p className="break-words">
                      {d.nomA} et {d.nomB}
                    </p>
                    <p className="text-petit text-sourdine">
                      le {dateCourte(jourDeParis(d.at))}
                      {d.par && ` par ${d.par}`}
                    </p>
                  </div>
                  <ActionBouton action={rapprocherDeNouveauAction} input={{ a: d.a, b: d.b }} variante="discret">
                    Les proposer de nouveau
                    <span className="sr-only">
                      {" : "}
                      {d.nomA} et {d.nomB}
                    </span>
                  </ActionBouton>
                </li>
              ))}
            </ul>
          </section>
        )}
        {fusions.length > 0 && (
          <section aria-labelledby="reunies">
            <h2 id="reunies">Réunies</h2>
            <ul className="max-w-3xl">
              {fusions.map((f) => (
                <li
                  key={f.id}
                  className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-b py-3"
                >
                  <div className="min-w-0">
                    <p className="break-words">
                      <Link href={`/espace/structures/${f.gardeeId}/membres`}>{f.gardee}</Link>, avec « {f.fusionnee} »
                    </p>
                    <p className="text-petit text-sourdine">
                      le {dateCourte(jourDeParis(f.at))}
                      {f.par && ` par ${f.par}`}
                    </p>
                  </div>
                  <ActionBouton action={separerAction} input={{ id: f.id }} variante="discret">
                    Séparer
                    <span className="sr-only">
                      {" "}
                      {f.gardee} et {f.fusionnee}
                    </span>
                  </ActionBouton>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

const nommer = ({ nom, commune }: Pick<Pair["a"], "nom" | "commune">) => (commune ? `${nom} (${commune})` : nom);
