import { feuilleVierge } from "@/lib/recueil/kit/feuille-presence";
import { rendre } from "@/lib/socle/dessin/rendre";
import { repondreRendu } from "@/lib/socle/dessin/repondre";
import { now } from "@/lib/socle/horloge/now";
import { jourLocal } from "@/lib/socle/typographie/dates";

/** A blank sheet for any atelier, dated of the day: the same one all day. */
export const GET = async (request: Request) =>
  repondreRendu(request, rendre("feuille", feuilleVierge(), new Date(jourLocal(await now()))), {
    type: "application/pdf",
    nom: "feuille-de-presence.pdf",
  });
