import { nommer, type Table } from "./inventaire.ts";
import type { Lien } from "./recevoir.ts";
import type { Numerotee } from "./recrire.ts";

/** Where the rows of a file wait, in this transaction alone, to be compared with those that are there. */
export const recue = (nom: string) => `pg_temp.${nommer(`recue_${nom}`)}`;

/** Makes that place. */
export async function attendre(tx: Lien, nom: string): Promise<string> {
  await tx.unsafe(
    `create temp table ${nommer(`recue_${nom}`)} on commit drop as select * from ${nommer(nom)} with no data`,
  );
  return recue(nom);
}

/** Lets the rows of an edition in; what a sequence numbers follows what is there, in the same order. */
export async function entrer(tx: Lien, { nom, colonnes }: Table, numeros: readonly Numerotee[]): Promise<void> {
  const valeurs = colonnes.map((c) => {
    const numero = numeros.find((n) => n.table === nom && n.colonne === c.nom);
    return numero ? `r.${nommer(c.nom)} + ${numero.dernier}` : `r.${nommer(c.nom)}`;
  });
  await tx.unsafe(`insert into ${nommer(nom)} (${colonnes.map((c) => nommer(c.nom)).join(", ")})
    select ${valeurs.join(", ")} from ${recue(nom)} r`);
}

/** The same for what editions share: what is there already is left, and named in its place. */
export async function entrerPartagee(tx: Lien, { nom, colonnes }: Table): Promise<void> {
  const valeurs = colonnes.map((c) => {
    const valeur = `r.${nommer(c.nom)}`;
    if (nom === "personnes" && c.nom === "administrateur") return "false";
    return c.type === "uuid"
      ? `coalesce((select c.vers from rapprochees c where c.de = ${valeur}), ${valeur})`
      : valeur;
  });
  await tx.unsafe(`insert into ${nommer(nom)} (${colonnes.map((c) => nommer(c.nom)).join(", ")})
    select ${valeurs.join(", ")} from ${recue(nom)} r where r.id not in (select de from rapprochees)`);
}
