import postgres from "postgres";
import { renouvelable } from "./bassin.ts";
import { CONNEXION_S } from "./delais.ts";
import { isDirecte } from "./directe.ts";
import { preparer } from "./preparer.ts";
import { uneSeule } from "./une-seule.ts";

/** A pool; and the same for drizzle, whose queries are prepared where they can be. */
export type Bassin = { sql: postgres.Sql; pourDrizzle: postgres.Sql };

/** `choix`: what the operator says of prepared statements (`oui`, `non`); else each pool finds out by itself. */
type Reglages = {
  url: string;
  choix?: string | undefined;
  max?: number;
  /** Fails a question asked of the pool from within a transaction; otherwise it is told once, and asked. */
  stricte?: boolean;
  dire(phrase: string): void;
};

const DERRIERE_UN_BASSIN =
  "DATABASE_URL passe par un répartiteur de connexions (PgBouncer ou autre) : aucune requête n’est préparée, car une requête préparée s’y perd. S’il sait les suivre, posez TRAME_PREPARER=oui.";

/** How what is asked of the pool from within a transaction is told, before its words. */
export const SECONDE_CONNEXION = "Une transaction demande une seconde connexion";

/** A pool of connections. Nothing is asked of the base before the first query. */
export function ouvrirBassin({ url, choix, max = 10, stricte = false, dire }: Reglages): Bassin {
  const dites = new Set<string>();
  const surprendre = (requete: string) => {
    const phrase = `${SECONDE_CONNEXION} : ${requete.slice(0, 200)}`;
    if (stricte) throw new Error(phrase);
    if (!dites.has(phrase)) dire(phrase);
    dites.add(phrase);
  };
  const bassin = renouvelable((onclose) =>
    postgres(url, {
      max,
      connect_timeout: CONNEXION_S,
      idle_timeout: 60,
      prepare: choix === "oui",
      onnotice: () => {},
      onclose,
    }),
  );
  const sql = uneSeule(bassin, surprendre);
  const sondes = new WeakSet<object>();
  let dit = false;
  const sonder = (options: postgres.Sql["options"]) => {
    if (choix === "oui" || choix === "non" || sondes.has(options)) return;
    sondes.add(options);
    isDirecte(url).then(
      (directe) => {
        Object.assign(options, { prepare: directe });
        if (!directe && !dit) dire(DERRIERE_UN_BASSIN);
        dit ||= !directe;
      },
      // A base that does not answer is asked again with the next query.
      () => sondes.delete(options),
    );
  };
  return { sql, pourDrizzle: preparer(sql, sonder) };
}
