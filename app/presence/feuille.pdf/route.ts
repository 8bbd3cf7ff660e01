import { rendre } from "@/lib/dessin/rendre";
import { repondreRendu } from "@/lib/dessin/repondre";
import { now } from "@/lib/horloge/now";
import { feuilleVierge } from "@/lib/kit/feuille-presence";
import { jourLocal } from "@/lib/typographie/dates";

/** A blank sheet for any atelier, dated of the day: the same one all day. */
export const GET = async (request: Request) =>
  repondreRendu(request, rendre("feuille", feuilleVierge(), new Date(jourLocal(await now()))), {
    type: "application/pdf",
    nom: "feuille-de-presence.pdf",
  });
