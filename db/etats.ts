import { is, type SQL, sql } from "drizzle-orm";
import { makePgArray, PgArray, PgEnumColumn } from "drizzle-orm/pg-core";

const ENCODER = "mapToDriverValue";

/**
 * Makes drizzle write the états, and all that an enum of the schema names, in the text of a query instead of sending them
 * beside it. A plan made for any état at all is a bad one: PostgreSQL then plans again each time it is asked, which is most
 * of what a query of many small reads costs. Only the words of the schema are written; anything else is sent as it was.
 */
export function ecrireLesEtats(): void {
  const ecrits = new Map<string, SQL>();
  Reflect.set(PgEnumColumn.prototype, ENCODER, function (this: PgEnumColumn<never>, valeur: string) {
    if (!(this.enumValues as readonly string[]).includes(valeur)) return valeur;
    const ecrit = ecrits.get(valeur) ?? sql.raw(`'${valeur.replaceAll("'", "''")}'`);
    ecrits.set(valeur, ecrit);
    return ecrit;
  });
  // An array of them is one value.
  const encoder = PgArray.prototype[ENCODER];
  Reflect.set(PgArray.prototype, ENCODER, function (this: PgArray<never, never>, valeurs: unknown[], dedans?: boolean) {
    return is(this.baseColumn, PgEnumColumn) ? makePgArray(valeurs) : Reflect.apply(encoder, this, [valeurs, dedans]);
  });
}
