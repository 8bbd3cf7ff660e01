"use server";
import { reglerArrivees, retirerArrivee, retirerRafale } from "@/lib/recueil/emargement/arrivees";
import { retirerFeuille, tournerFeuille } from "@/lib/recueil/emargement/feuilles";
import { declarer } from "@/lib/recueil/emargement/operations";
import {
  ouvertureAtelier,
  presenceAtelier,
  repartitionDe,
  retraitRafale,
  tourDeFeuille,
  unId,
} from "@/lib/recueil/emargement/schema";
import { action } from "@/lib/socle/action";

export const declarerAction = action(presenceAtelier, (actor, { id, ...p }, now) =>
  declarer(actor, id, p.nombre, now, { repartition: repartitionDe(p) }),
);
export const reglerArriveesAction = action(ouvertureAtelier, (actor, { id, ouvrir }, now) =>
  reglerArrivees(actor, id, ouvrir, now),
);
export const retirerArriveeAction = action(unId, (actor, { id }, now) => retirerArrivee(actor, id, now));
export const retirerRafaleAction = action(retraitRafale, retirerRafale);
export const tournerFeuilleAction = action(tourDeFeuille, (actor, { id, quarts }, now) =>
  tournerFeuille(actor, id, quarts, now),
);
export const retirerFeuilleAction = action(unId, (actor, { id }, now) => retirerFeuille(actor, id, now));
