import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { compter, masquerTout } from "./masque.ts";

type Source = [table: string, colonnes: string[], ou: (editionId: string) => SQL];

const deLEdition = (editionId: string) => sql`edition_id = ${editionId}`;

/**
 * Where the words of an edition's document come from, and where they are kept beside it: tables whose rows have an id, and
 * their columns that hold words.
 */
const SOURCES: Source[] = [
  ["point_versions", ["accroche", "texte", "liens", "exemple", "structure", "lieu", "partenaires"], deLEdition],
  ["groupe_versions", ["titre", "remarque", "exemple", "paragraphes"], deLEdition],
  ["bloc_versions", ["titre"], deLEdition],
  ["chapitre_versions", ["problematique", "question", "remarque", "encarts"], deLEdition],
  ["edition_transitions", ["question"], deLEdition],
  ["enjeu_versions", ["titre", "texte", "exemples", "liens"], deLEdition],
  ["mises_de_cote", ["motif"], deLEdition],
  ["textes_edition", ["texte", "signataires", "programme"], deLEdition],
  ["candidatures", ["intitule"], deLEdition],
  ["seance_decisions", ["texte"], deLEdition],
  ["positions", ["texte", "proposition"], deLEdition],
  ["copies", ["lignes"], deLEdition],
  ["copie_constats", ["constat"], deLEdition],
  ["fiche_photos", ["alt", "credit"], (id) => sql`fiche_id in (select f.id from fiches f where f.edition_id = ${id})`],
  [
    "reponses",
    ["texte", "signataire"],
    (id) => sql`point_id in (select p.id from points p where p.edition_id = ${id})`,
  ],
  [
    "enonce_versions",
    ["accroche", "texte", "theme", "exemple", "destinataire", "horizon", "liens"],
    (id) => sql`enonce_id in (select e.id from enonces e where e.edition_id = ${id})`,
  ],
];

/** Masks a name in all that the next version of this edition would print, and in every wording kept of it. */
export async function masquerSources(tx: Tx, editionId: string, nom: string): Promise<void> {
  for (const [table, colonnes, ou] of SOURCES) await masquerTable(tx, table, colonnes, ou(editionId), nom);
  // What énoncés are compared by is made of their words, and made again at the next reading.
  await tx.execute(sql`delete from enonce_racines where enonce_version_id in (
    select v.id from enonce_versions v join enonces e on e.id = v.enonce_id where e.edition_id = ${editionId})`);
}

async function masquerTable(tx: Tx, table: string, colonnes: string[], ou: SQL, nom: string): Promise<void> {
  const nommees = sql.join(
    colonnes.map((c) => sql.identifier(c)),
    sql`, `,
  );
  const lignes = await tx.execute<{ id: string } & Record<string, unknown>>(
    sql`select id, ${nommees} from ${sql.identifier(table)} where ${ou}`,
  );
  for (const { id, ...mots } of lignes) {
    if (compter(mots, nom) === 0) continue;
    const valeurs = Object.entries(masquerTout(mots, nom)).map(([colonne, valeur]) => {
      const json = valeur !== null && typeof valeur === "object";
      return sql`${sql.identifier(colonne)} = ${json ? sql`${JSON.stringify(valeur)}::text::jsonb` : valeur}`;
    });
    await tx.execute(sql`update ${sql.identifier(table)} set ${sql.join(valeurs, sql`, `)} where id = ${id}`);
  }
}
