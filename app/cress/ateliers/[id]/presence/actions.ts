"use server";
import { retirerRafale } from "@/lib/recueil/emargement/arrivees";
import { tournerFeuille } from "@/lib/recueil/emargement/feuilles";
import { declarer, valider } from "@/lib/recueil/emargement/operations";
import {
  presenceAtelier,
  repartitionDe,
  retraitRafale,
  tourDeFeuille,
  validationAtelier,
} from "@/lib/recueil/emargement/schema";
import { action } from "@/lib/socle/action";

export const declarerAction = action(presenceAtelier, (actor, { id, ...p }, now) =>
  declarer(actor, id, p.nombre, now, { repartition: repartitionDe(p) }),
);
export const validerAction = action(validationAtelier, (actor, { id, nombre, motif }, now) =>
  valider(actor, id, nombre, now, { motif }),
);
export const tournerFeuilleAction = action(tourDeFeuille, (actor, { id, quarts }, now) =>
  tournerFeuille(actor, id, quarts, now),
);
export const retirerRafaleAction = action(retraitRafale, retirerRafale);
