import { AsyncLocalStorage } from "node:async_hooks";
import type postgres from "postgres";

/** The transaction in whose work something is asked; `finie` once its connection is given back. */
const enCours = new AsyncLocalStorage<{ finie: boolean }>();

type Demander = (texte: string, ...suite: never[]) => unknown;
type Commencer = (...args: unknown[]) => Promise<unknown>;

/**
 * The same pool, which tells `surprise` what is asked of it from within a transaction. Such a question takes a second
 * connection while it holds one: when as many do as there are connections, each waits for the others, for ever.
 */
export function uneSeule(bassin: postgres.Sql, surprise: (quoi: string) => void): postgres.Sql {
  const regarder = (quoi: string) => {
    if (enCours.getStore()?.finie === false) surprise(quoi);
  };
  const commencer =
    (debut: Commencer): Commencer =>
    async (...args) => {
      regarder("begin");
      const faire = args.pop() as (tx: unknown) => unknown;
      const celle = { finie: false };
      try {
        return await debut(...args, (tx: unknown) => enCours.run(celle, () => faire(tx)));
      } finally {
        celle.finie = true;
      }
    };
  return new Proxy(bassin, {
    apply(cible, self, args) {
      // Called with a list of strings it makes a query; otherwise a piece of one.
      if (Array.isArray(args[0]?.raw)) regarder(args[0].join("?"));
      return Reflect.apply(cible, self, args);
    },
    get(cible, nom) {
      const valeur: unknown = Reflect.get(cible, nom);
      if (nom === "begin") return commencer(valeur as Commencer);
      if (nom !== "unsafe") return valeur;
      return (texte: string, ...suite: never[]) => {
        regarder(texte);
        return (valeur as Demander)(texte, ...suite);
      };
    },
  });
}
