"use client";
import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import {
  type FiltreCandidatures,
  lienCandidature,
  lienListe,
  type Tri,
  trierPar,
} from "@/lib/appel/candidature/liste/filtre";
import { NOM_PREPARATION, NOM_TRI } from "@/lib/appel/candidature/liste/mots-filtre";
import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";
import { type Compactes, etendre } from "@/lib/socle/compact";
import type { LigneDite } from "./dire-ligne.ts";

// `display: block` takes the native roles of a table away: they are said again.
const TABLE = { role: "table" };
const ROWGROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const CELL = { role: "cell" };
const ROWHEADER = { role: "rowheader" };
const COLUMNHEADER = { role: "columnheader" };

/** A table on a desk, cards on a phone. Its rows come as words and are laid out once, here. */
export function Lignes({
  lignes,
  filtre,
  annee,
}: {
  lignes: Compactes<LigneDite>;
  filtre: FiltreCandidatures;
  annee: number;
}) {
  return (
    <table {...TABLE} aria-label="Candidatures" className="lignes-candidatures block w-full lg:table">
      <thead {...ROWGROUP} className="sr-only lg:not-sr-only lg:table-header-group">
        <tr {...ROW} className="text-petit">
          <Colonne
            nom={
              <span id="choisir" className="sr-only">
                Choisir
              </span>
            }
          />
          <Colonne tris={["intitule", "organisateur"]} filtre={filtre} annee={annee} />
          <Colonne tris={["mois"]} nom="Où" filtre={filtre} annee={annee} />
          <Colonne tris={["etat"]} filtre={filtre} annee={annee} />
          <Colonne tris={["deposee"]} filtre={filtre} annee={annee} />
        </tr>
      </thead>
      <tbody {...ROWGROUP}>
        {etendre(lignes).map((l, rang) => (
          <Ligne key={l.id} l={l} titre={`l${rang}`} filtre={filtre} />
        ))}
      </tbody>
    </table>
  );
}

/** `titre`: where its title stands, which names its box too. */
function Ligne({ l, titre, filtre }: { l: LigneDite; titre: string; filtre: FiltreCandidatures }) {
  return (
    <tr {...ROW}>
      <td {...CELL}>
        <label>
          <input type="checkbox" name="c" value={l.id} aria-labelledby={`choisir ${titre}`} />
        </label>
      </td>
      <td {...ROWHEADER}>
        <Link id={titre} href={lienCandidature(l.id, filtre)} prefetch={false}>
          {l.intitule}
        </Link>
        <div>
          {l.organisateurs}
          <MarquesTransitions codes={l.transitions} />
        </div>
      </td>
      <td {...CELL}>
        <p className={l.quand ? undefined : "text-sourdine"}>{l.quand ?? "Date à préciser"}</p>
        {l.lieu && <p>{l.lieu}</p>}
      </td>
      <td {...CELL}>
        <p>
          <Etiquette ton={l.etat === "soumise" ? "attente" : l.etat === "labellisee" ? "succes" : "neutre"}>
            {NOM_ETAT_CANDIDATURE[l.etat]}
          </Etiquette>
          {l.preparee && <b className="font-semibold">{NOM_PREPARATION[l.preparee]}</b>}
          {l.avis && <span className="text-sourdine">{l.avis}</span>}
        </p>
        {l.tour && <p className={l.enRetard && "font-semibold text-danger"}>{exposants(l.tour)}</p>}
      </td>
      <td {...CELL}>
        {l.deposee && (
          <p>
            <span className="lg:sr-only">Déposée le </span>
            {exposants(l.deposee)}
          </p>
        )}
        {l.instructeur && (
          <p>
            <span className="lg:sr-only">Confiée à </span>
            {l.instructeur}
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
          prefetch={false}
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
