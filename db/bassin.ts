import type postgres from "postgres";
import { uneALaFois } from "./une-a-la-fois.ts";

/** What is under way on the other connections has this long to end. */
const DELAI_S = 120;

/**
 * A pool that is left for a new one when one of its connections closes. On one that is cut postgres.js 3.4.9 still writes
 * (a rollback), which throws outside of everything, and may write nothing more once it is opened again: who asks there is
 * never answered. A pool that is being left writes on no closed connection, and ends what waits.
 */
export function renouvelable(ouvrir: (quandFermee: () => void) => postgres.Sql): postgres.Sql {
  const neuf = (): postgres.Sql => {
    const bassin = ouvrir(() => bassin === courant && renouveler());
    return bassin;
  };
  let courant = neuf();
  const renouveler = () => {
    const ancien = courant;
    courant = neuf();
    // What drizzle has told it of types.
    Object.assign(courant.options.parsers, ancien.options.parsers);
    Object.assign(courant.options.serializers, ancien.options.serializers);
    void ancien.end({ timeout: DELAI_S }).catch(() => {});
  };
  return new Proxy(courant, {
    apply: (_, self, args) => uneALaFois(Reflect.apply(courant, self, args)),
    get: (_, nom) => {
      const { unsafe } = courant;
      if (nom === "unsafe") return (...args: Parameters<typeof unsafe>) => uneALaFois(unsafe(...args));
      return Reflect.get(courant, nom);
    },
    set: (_, nom, valeur) => Reflect.set(courant, nom, valeur),
  });
}
