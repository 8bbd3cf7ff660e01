import "server-only";
import { StockageMuet } from "./stockage.ts";

const MUET =
  "Ce fichier ne peut pas être lu en ce moment : le stockage qui le garde ne répond pas. Il n’est pas perdu. Réessayez dans quelques minutes ; si cela dure, prévenez la CRESS.\n";

/** A route that gives bytes: while the storage does not give them, it says so, in words, and that it is for a time. */
export const servirFichier =
  <A extends unknown[]>(repondre: (...args: A) => Promise<Response>) =>
  async (...args: A): Promise<Response> => {
    try {
      return await repondre(...args);
    } catch (error) {
      if (!(error instanceof StockageMuet)) throw error;
      return new Response(MUET, {
        status: 503,
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "retry-after": "60" },
      });
    }
  };
