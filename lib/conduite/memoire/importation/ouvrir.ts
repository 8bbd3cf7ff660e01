import "server-only";
import { desceller } from "../../../socle/auth/coffre.ts";

/** What the key of a file is sealed for. */
export const pourCle = (id: string) => `importation ${id}`;

/** The key of the file of an importation; null when it was sealed by an instance of another secret. */
export const ouvrirCle = (id: string, scellee: string | null): string | null =>
  scellee && desceller(scellee, pourCle(id));
