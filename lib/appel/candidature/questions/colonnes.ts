import "server-only";
import { candidatures } from "@/db/schema/candidature";
import { type CleSimple, parSimple, type Reponses } from "./questions.ts";

type Rangee = typeof candidatures.$inferSelect;
/** A question without a column is told here, not wherever a candidature is read. */
type Colonnes = { [C in CleSimple & keyof Rangee]: (typeof candidatures)[C] };

/** The columns where the answers are kept, each under the name of its question. */
export const colonnes = parSimple<Colonnes>((cle) => candidatures[cle]);

/** A row as the answers of the form. */
export const reponsesDe = (c: Pick<Rangee, CleSimple>): Reponses => parSimple((cle) => formeDe(c[cle]));

const formeDe = (valeur: Rangee[CleSimple]) => (typeof valeur === "number" ? valeur.toString() : (valeur ?? ""));

/** The answers of the form as columns: no answer is null where one may be missing. */
export const ecrites = (f: Reponses): Pick<Rangee, CleSimple> =>
  parSimple((cle, q) => {
    const valeur = f[cle];
    if (!candidatures[cle].notNull && valeur === "") return null;
    return q.genre === "nombre" ? Number(valeur) : valeur;
  });
