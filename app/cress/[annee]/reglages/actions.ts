"use server";
import { regler } from "@/lib/appel/edition/regler";
import { reglagesEdition } from "@/lib/appel/edition/schema";
import { action } from "@/lib/socle/action";

export const reglerAction = action(reglagesEdition, (actor, { id, version, donnees }, now) =>
  regler(actor, id, version, donnees, now),
);
