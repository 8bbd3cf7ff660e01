import "server-only";
import { env } from "../../socle/env.ts";
import { REGION_PAR_DEFAUT, type Region, regionDe } from "../../socle/territoire/regions.ts";

/** The region this instance serves (TRAME_REGION). */
export function regionDeLInstance(): Region {
  const region = regionDe(env().TRAME_REGION?.trim() || REGION_PAR_DEFAUT);
  if (!region) throw new Error("TRAME_REGION n’est pas une région");
  return region;
}
