import Link from "next/link";
import { notFound } from "next/navigation";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { MotsFiltre } from "@/app/_ui/mots-filtre";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { listDepartements, listTransitions } from "@/lib/appel/edition/queries";
import { transitionsSuivies } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { listEditionsSuivies } from "@/lib/synthese/comite/editions";
import { FICHES_PAR_PAGE, listFichesDuComite } from "@/lib/synthese/comite/fiches";
import {
  type FiltreFiches,
  LECTURES,
  type Lecture,
  lienFiches,
  lireFiltreFiches,
  requeteFiches,
} from "@/lib/synthese/comite/filtre-fiches";
import { motsDuFiltreFiches, NOM_LECTURE } from "@/lib/synthese/comite/mots-fiches";
import { Filtres } from "./filtres.tsx";
import { Ligne } from "./ligne.tsx";
import { ToutMarquer } from "./tout-marquer.tsx";

export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/fiches">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const { depuis: _, ...filtre } = lireFiltreFiches(recherche);
  const base = `/comite/${annee}/fiches`;
  const actor = await requireActor(lienFiches(base, filtre));
  const edition = (await listEditionsSuivies(actor)).find((e) => String(e.annee) === annee);
  if (!edition) notFound();
  const page = pageDe(recherche.page);
  const [{ rows, total, retenues, nonLues }, departements, instant] = await Promise.all([
    listFichesDuComite(actor, edition.id, filtre, page),
    listDepartements(edition.regionCode),
    now(),
  ]);
  const jour = jourLocal(instant);
  const mots = motsDuFiltreFiches(filtre, { departements });
  // Read one by one from here, the unread keep their neighbours.
  const ouverte = filtre.lecture === "non_lues" ? { ...filtre, depuis: String(instant.getTime()) } : filtre;
  const requete = requeteFiches(filtre).toString();
  const lues = rows.some((f) => f.nonLue);
  return (
    <div className="flex max-w-3xl flex-col">
      <EnTeteSalle titre="Fiches validées" surtitre={`Édition ${annee}`}>
        <Lectures base={base} filtre={filtre} total={total} nonLues={nonLues} />
      </EnTeteSalle>
      <Filtres
        base={base}
        filtre={filtre}
        transitions={transitionsSuivies(actor, edition.id) ?? (await listTransitions(edition.id)).map((t) => t.code)}
        departements={departements}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-h-11 content-center font-semibold" role="status">
          {pluriel(retenues, "fiche")}
          {mots.length > 0 && ` sur ${nombre(total)}`}
        </p>
        <MotsFiltre mots={mots.map((m) => ({ ...m, sans: lienFiches(base, { ...filtre, [m.cle]: undefined }) }))} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        {rows.length > 0 && (
          <Link href={lienFiches(`${base}/imprimer`, filtre)} className="inline-flex min-h-11 items-center">
            Imprimer<span className="sr-only"> les fiches de cette liste</span>
          </Link>
        )}
        <ToutMarquer key={requete} editionId={edition.id} requete={requete} lues={lues} vide={rows.length === 0} />
      </div>
      {rows.length === 0 ? (
        <Rien total={total} base={base} />
      ) : (
        <ul className="border-filet border-t">
          {rows.map((f) => (
            <Ligne key={f.id} f={f} href={lienFiches(`/comite/fiches/${f.id}`, ouverte)} jour={jour} />
          ))}
        </ul>
      )}
      <Pagination page={page} total={retenues} parPage={FICHES_PAR_PAGE} href={(p) => lienFiches(base, filtre, p)} />
    </div>
  );
}

/** All, unread, read: one press each, counted over all that this person reads. */
function Lectures({
  base,
  filtre,
  total,
  nonLues,
}: {
  base: string;
  filtre: FiltreFiches;
  total: number;
  nonLues: number;
}) {
  const n: Record<Lecture, number> = { non_lues: nonLues, lues: total - nonLues };
  const lien = (lecture: Lecture | undefined, nom: string, combien: number) => (
    <li key={nom}>
      <Link
        href={lienFiches(base, { ...filtre, lecture })}
        aria-current={filtre.lecture === lecture ? "true" : undefined}
        className={classesFiltre(filtre.lecture === lecture, combien)}
      >
        {nom} <span className="text-sourdine tabular-nums">{nombre(combien)}</span>
      </Link>
    </li>
  );
  return (
    <nav aria-label="Ce que vous avez lu">
      <ul className="flex flex-wrap gap-x-5">
        {lien(undefined, "Toutes", total)}
        {LECTURES.map((l) => lien(l, NOM_LECTURE[l], n[l]))}
      </ul>
    </nav>
  );
}

function Rien({ total, base }: { total: number; base: string }) {
  if (total === 0)
    return (
      <Vide titre="Aucune fiche validée pour l’instant.">Chaque fiche paraît ici dès que la CRESS l’a validée.</Vide>
    );
  return (
    <Vide titre="Aucune fiche ne répond à ces filtres.">
      <Link href={base} className="inline-flex min-h-11 items-center">
        Voir toutes les fiches
      </Link>
    </Vide>
  );
}
