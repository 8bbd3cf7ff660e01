import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import { TourBref } from "@/app/_ui/tour";
import { type FiltreCandidatures, lienCandidature, lienListe, type Tri, trierPar } from "@/lib/candidature/filtre";
import type { LigneCandidature } from "@/lib/candidature/liste";
import { NOM_PREPARATION, NOM_TRI } from "@/lib/candidature/mots-filtre";
import { NOM_ETAT_CANDIDATURE } from "@/lib/candidature/wording";
import { dateBreve, jourDeParis, moisBref } from "@/lib/typographie/dates";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

// `display: block` takes the native roles of a table away: they are said again.
const TABLE = { role: "table" };
const ROWGROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const CELL = { role: "cell" };
const COLUMNHEADER = { role: "columnheader" };

/** A table on a desk, cards on a phone. */
export function Lignes({
  rows,
  filtre,
  annee,
  instant,
}: {
  rows: LigneCandidature[];
  filtre: FiltreCandidatures;
  annee: number;
  instant: Date;
}) {
  return (
    <table {...TABLE} aria-label="Candidatures" className="block w-full lg:table">
      <thead {...ROWGROUP} className="sr-only lg:not-sr-only lg:table-header-group">
        <tr {...ROW} className="text-petit">
          <Colonne nom={<span className="sr-only">Choisir</span>} />
          <Colonne tris={["intitule", "organisateur"]} filtre={filtre} annee={annee} />
          <Colonne tris={["mois"]} nom="Où" filtre={filtre} annee={annee} />
          <Colonne tris={["etat"]} filtre={filtre} annee={annee} />
          <Colonne tris={["deposee"]} filtre={filtre} annee={annee} />
        </tr>
      </thead>
      <tbody {...ROWGROUP} className="block lg:table-row-group">
        {rows.map((c) => (
          <Ligne key={c.id} c={c} filtre={filtre} instant={instant} />
        ))}
      </tbody>
    </table>
  );
}

const CELLULE = "block lg:table-cell lg:border-filet lg:border-b lg:px-2 lg:py-1.5 lg:align-top";

function Ligne({ c, filtre, instant }: { c: LigneCandidature; filtre: FiltreCandidatures; instant: Date }) {
  const intitule = typographier(c.intitule) || "Candidature sans titre";
  const jour = jourDeParis(instant);
  const lieux = [c.departements.join(", "), c.nombreAteliers === 1 ? "" : pluriel(c.nombreAteliers, "atelier")];
  return (
    <tr
      {...ROW}
      className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-y-1 border-filet border-b py-3 lg:table-row lg:border-0 lg:py-0"
    >
      <td {...CELL} className={`${CELLULE} row-span-4 lg:w-12 lg:px-0`}>
        <label className="-mt-2 flex size-11 cursor-pointer items-center justify-center lg:mt-0">
          <span className="sr-only">Choisir « {intitule} »</span>
          <input type="checkbox" name="c" value={c.id} className="size-5 accent-accent" />
        </label>
      </td>
      <td {...CELL} className={CELLULE}>
        <Link href={lienCandidature(c.id, filtre)} className="font-semibold leading-snug">
          {intitule}
        </Link>
        <div className="flex flex-wrap gap-x-3 text-petit">
          <span>{c.organisateurs.map(typographier).join(", ")}</span>
          <MarquesTransitions codes={c.transitions} />
        </div>
      </td>
      <td {...CELL} className={`${CELLULE} text-petit lg:w-32`}>
        <p className={c.mois ? undefined : "text-sourdine"}>{c.mois ? moisBref(c.mois, jour) : "Date à préciser"}</p>
        <p className="text-sourdine">{lieux.filter(Boolean).join(" · ")}</p>
      </td>
      <td {...CELL} className={`${CELLULE} text-petit lg:w-60`}>
        <p className="flex flex-wrap items-center gap-x-2">
          <Etiquette ton={c.etat === "soumise" ? "attente" : c.etat === "labellisee" ? "succes" : "neutre"}>
            {NOM_ETAT_CANDIDATURE[c.etat]}
          </Etiquette>
          {c.decisionPreparee && <span className="font-semibold">{NOM_PREPARATION[c.decisionPreparee]}</span>}
          {c.avisAttendus + c.avisRendus > 0 && (
            <span className="text-sourdine">
              {c.avisRendus} avis sur {c.avisAttendus + c.avisRendus}
            </span>
          )}
        </p>
        <p>
          <TourBref c={c} instant={instant} lecteur="cress" />
        </p>
      </td>
      <td {...CELL} className={`${CELLULE} text-petit text-sourdine lg:w-28`}>
        {c.soumiseAt && (
          <p className="lg:whitespace-nowrap">
            <span className="lg:sr-only">Déposée le </span>
            {exposants(dateBreve(jourDeParis(c.soumiseAt), jour))}
          </p>
        )}
        {c.instructeur && (
          <p>
            <span className="lg:sr-only">Confiée à </span>
            {c.instructeur}
          </p>
        )}
      </td>
    </tr>
  );
}

/** A heading that stays in sight and sorts; asked twice, the other way round. */
function Colonne({
  nom,
  tris = [],
  filtre = {},
  annee = 0,
}: {
  nom?: React.ReactNode;
  tris?: Tri[];
  filtre?: FiltreCandidatures;
  annee?: number;
}) {
  const actif = tris.find((tri) => tri === filtre.tri);
  return (
    <th
      {...COLUMNHEADER}
      scope="col"
      aria-sort={actif ? (filtre.sens ? "descending" : "ascending") : undefined}
      className="border-encre border-b bg-papier px-2 py-1 text-sourdine lg:collant lg:z-10"
    >
      {tris.map((tri) => (
        <Link
          key={tri}
          href={lienListe(annee, trierPar(filtre, tri))}
          className={`mr-4 inline-flex min-h-11 items-center gap-1 whitespace-nowrap ${tri === actif ? "font-bold text-encre" : ""}`}
        >
          <span className="sr-only">Ranger par </span>
          {NOM_TRI[tri]}
          <span aria-hidden="true">{tri === actif ? (filtre.sens ? "↓" : "↑") : ""}</span>
        </Link>
      ))}
      {nom}
    </th>
  );
}
