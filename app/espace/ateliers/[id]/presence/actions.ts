"use server";
import { action } from "@/lib/action";
import { reglerArrivees, retirerArrivee } from "@/lib/emargement/arrivees";
import { retirerFeuille } from "@/lib/emargement/feuilles";
import { declarer } from "@/lib/emargement/operations";
import { ouvertureAtelier, presenceAtelier, repartitionDe, unId } from "@/lib/emargement/schema";

export const declarerAction = action(presenceAtelier, (actor, { id, ...p }, now) =>
  declarer(actor, id, p.nombre, now, { repartition: repartitionDe(p) }),
);
export const reglerArriveesAction = action(ouvertureAtelier, (actor, { id, ouvrir }, now) =>
  reglerArrivees(actor, id, ouvrir, now),
);
export const retirerArriveeAction = action(unId, (actor, { id }, now) => retirerArrivee(actor, id, now));
export const retirerFeuilleAction = action(unId, (actor, { id }, now) => retirerFeuille(actor, id, now));
