import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { LigneAtelier } from "@/app/_ui/ligne-atelier";
import { Vide } from "@/app/_ui/vide";
import { listDepartements, listTransitions } from "@/lib/appel/edition/queries";
import { type FicheValidee, lireFichesValidees } from "@/lib/recueil/fiche/lecture";
import { transitionsSuivies } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listEditionsSuivies } from "@/lib/synthese/comite/editions";
import { listIdsRetenues } from "@/lib/synthese/comite/fiches";
import { lienFiches, lireFiltreFiches } from "@/lib/synthese/comite/filtre-fiches";
import { motsDuFiltreFiches } from "@/lib/synthese/comite/mots-fiches";
import { Imprimer } from "./imprimer.tsx";
import "./imprimer.css";

export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/fiches/imprimer">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const { depuis: _, ...filtre } = lireFiltreFiches(recherche);
  const liste = `/comite/${annee}/fiches`;
  const ici = `${liste}/imprimer`;
  const actor = await requireActor(lienFiches(ici, filtre));
  const edition = (await listEditionsSuivies(actor)).find((e) => String(e.annee) === annee);
  if (!edition) notFound();
  const [ids, departements] = await Promise.all([
    listIdsRetenues(actor, edition.id, filtre),
    listDepartements(edition.regionCode),
  ]);
  const fiches = await lireFichesValidees(actor, ids, filtre.transition);
  const suivies = transitionsSuivies(actor, edition.id) ?? (await listTransitions(edition.id)).map((t) => t.code);
  const autres = motsDuFiltreFiches({ ...filtre, transition: undefined }, { departements });
  return (
    <div className="fiches-imprimees flex flex-col gap-8">
      <EnTeteSalle
        titre={filtre.transition ? `Fiches de la ${nomTransition(filtre.transition).toLowerCase()}` : "Fiches validées"}
        surtitre={<Link href={lienFiches(liste, filtre)}>Fiches validées {annee}</Link>}
      >
        <p>
          {pluriel(fiches.length, "fiche")}, chacune sur une page nouvelle
          {autres.length > 0 && ` ; ${autres.map((m) => m.mot.toLowerCase()).join(", ")}`}.
        </p>
        {suivies.length > 1 && (
          <nav aria-label="Par transition" className="flex flex-wrap gap-x-5">
            {suivies.map((t) => (
              <Link
                key={t}
                href={lienFiches(ici, { ...filtre, transition: t })}
                aria-current={filtre.transition === t ? "true" : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-encre aria-[current]:no-underline"
              >
                {nomTransition(t)}
              </Link>
            ))}
          </nav>
        )}
        {fiches.length > 0 && <Imprimer />}
      </EnTeteSalle>
      {fiches.length === 0 && <Vide titre="Aucune fiche à imprimer." />}
      {fiches.length > 1 && <Sommaire fiches={fiches} />}
      {fiches.map((f) => (
        <Fiche key={f.id} f={f} />
      ))}
    </div>
  );
}

function Sommaire({ fiches }: { fiches: readonly FicheValidee[] }) {
  return (
    <section aria-labelledby="sommaire">
      <h2 id="sommaire">Sommaire</h2>
      <ol>
        {fiches.map((f) => (
          <li key={f.id}>
            <a href={`#${f.code}`} className="inline-flex min-h-11 items-center print:inline">
              {f.code} · {typographier(f.intitule)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fiche({ f }: { f: FicheValidee }) {
  return (
    <article id={f.code ?? undefined} aria-labelledby={`titre-${f.code}`} className="fiche flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h2 id={`titre-${f.code}`}>
          {f.code} · {typographier(f.intitule)}
        </h2>
        <p>{f.organisateurs.map(typographier).join(", ")}</p>
        <ul>
          {f.ateliers.map((a) => (
            <li key={a.id}>
              <LigneAtelier a={a} />
            </li>
          ))}
        </ul>
      </header>
      <FicheLueVue f={f} prefixe={`${f.code}-`} niveau={3} />
    </article>
  );
}
