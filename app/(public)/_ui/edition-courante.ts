import type { Edition } from "@/lib/appel/edition/queries";

/** Among the public editions, newest first: the open one, else the latest published, else the latest. */
export const editionCourante = (editions: readonly Edition[]): Edition | undefined =>
  editions.find((e) => e.etat === "ouverte") ?? editions.find((e) => e.etat === "publiee") ?? editions[0];
