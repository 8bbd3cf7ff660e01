import { exporterMesDonnees } from "@/lib/conduite/personne/exporter";
import { requireActor } from "@/lib/socle/auth/current";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";

/** All that is kept of who asks. */
export async function GET(request: Request) {
  const actor = await requireActor("/espace/mes-donnees");
  // Theirs to take away, and nobody else’s.
  if (actor.vuPar) return introuvable();
  return repondreFichier(request, `${JSON.stringify(await exporterMesDonnees(actor), null, 1)}\n`, {
    type: "application/json; charset=utf-8",
    nom: "mes-donnees.json",
    prive: true,
    pieceJointe: true,
  });
}
