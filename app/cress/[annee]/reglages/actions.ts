"use server";
import { action } from "@/lib/action";
import { regler } from "@/lib/edition/regler";
import { reglagesEdition } from "@/lib/edition/schema";

export const reglerAction = action(reglagesEdition, (actor, { id, version, donnees }, now) =>
  regler(actor, id, version, donnees, now),
);
