import { rendre } from "@/lib/document/rendre";
import { repondreRendu } from "@/lib/donnees/reponse";
import { feuilleVierge } from "@/lib/emargement/feuille-presence";
import { now } from "@/lib/horloge/now";
import { jourLocal } from "@/lib/typographie/dates";

/** A blank sheet for any atelier, dated of the day: the same one all day. */
export const GET = async (request: Request) =>
  repondreRendu(request, rendre("feuille", feuilleVierge(), new Date(jourLocal(await now()))), {
    type: "application/pdf",
    nom: "feuille-de-presence.pdf",
  });
