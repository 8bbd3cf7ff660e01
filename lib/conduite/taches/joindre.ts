import "server-only";
import { unsafeFindRecepisse } from "../../appel/candidature/depot/recepisse.ts";
import type { PieceJointe } from "../../socle/courriel/transport.ts";
import type { TypeCourriel } from "../../socle/courriel/types.ts";
import { rendre } from "../../socle/dessin/rendre.ts";
import { logError } from "../../socle/log.ts";
import { nomDuFichier } from "../../synthese/seance/fichiers.ts";
import { unsafeFindRendezVous } from "../../synthese/seance/ics.ts";
import { unsafeFindProcesVerbal } from "../../synthese/seance/proces-verbal.ts";

/**
 * What goes with a mail, made when it leaves: the outbox keeps words, never files. A document that cannot be made does
 * not hold the mail back, whose words give its address.
 */
export async function joindre(type: TypeCourriel, objetId: string): Promise<PieceJointe[]> {
  if (type === "proces_verbal") return joindreProcesVerbal(objetId);
  if (type.startsWith("seance_")) return joindreRendezVous(objetId);
  if (type !== "candidature_recue") return [];
  try {
    const recepisse = await unsafeFindRecepisse(objetId);
    if (!recepisse) return [];
    return [
      {
        nom: `recepisse-candidature-${recepisse.annee}.pdf`,
        type: "application/pdf",
        octets: await rendre("recepisse", recepisse),
      },
    ];
  } catch (error) {
    logError("récépissé", error, objetId);
    return [];
  }
}

/** The last version: a mail that leaves late gives the corrected one. */
async function joindreProcesVerbal(seanceId: string): Promise<PieceJointe[]> {
  try {
    const arbre = await unsafeFindProcesVerbal(seanceId);
    if (!arbre) return [];
    const octets = await rendre("procesVerbal", arbre);
    return [{ nom: nomDuFichier(arbre, "pdf"), type: "application/pdf", octets }];
  } catch (error) {
    logError("procès-verbal", error, seanceId);
    return [];
  }
}

/** As the séance stands when the mail leaves. */
async function joindreRendezVous(seanceId: string): Promise<PieceJointe[]> {
  const lu = await unsafeFindRendezVous(seanceId);
  return lu ? [{ nom: lu.nom, type: "text/calendar; charset=utf-8", octets: Buffer.from(lu.ics) }] : [];
}
