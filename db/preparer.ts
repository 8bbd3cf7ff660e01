import type postgres from "postgres";
import { retenir } from "./retenir.ts";

type Client = postgres.Sql | postgres.TransactionSql;
type Unsafe = (texte: string, valeurs?: never[], options?: postgres.UnsafeQueryOptions) => unknown;
type Commencer = (...args: unknown[]) => unknown;

/**
 * The same client, whose `unsafe` (all that drizzle calls) leaves a plan in the session for what is asked again. It only
 * does so on a pool whose option `prepare` is true: `avant` is told of each pool before it is asked anything.
 */
export function preparer(bassin: postgres.Sql, avant: (options: postgres.Sql["options"]) => void): postgres.Sql {
  const retient = retenir();
  return envelopper(bassin);

  function envelopper<C extends Client>(client: C): C {
    return new Proxy(client, {
      get(cible, nom) {
        const valeur: unknown = Reflect.get(cible, nom);
        if (nom === "unsafe") return unsafe(valeur as Unsafe);
        if (nom === "begin" || nom === "savepoint") return transaction(valeur as Commencer);
        return valeur;
      },
    });
  }

  function unsafe(demander: Unsafe): Unsafe {
    return (texte, valeurs, options) => {
      avant(bassin.options);
      const prepare = retient(texte);
      // Without parameters the text would go by itself, which plans it each time; only so may it hold several statements.
      const seule = prepare && !texte.includes(";") ? { simple: false } : {};
      return demander(texte, valeurs, { ...options, ...seule, prepare });
    };
  }

  function transaction(commencer: Commencer): Commencer {
    return (...args) => {
      avant(bassin.options);
      const faire = args.pop() as (tx: postgres.TransactionSql) => unknown;
      return commencer(...args, (tx: postgres.TransactionSql) => faire(envelopper(tx)));
    };
  }
}
