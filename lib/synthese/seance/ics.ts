import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { seances } from "@/db/schema/seance";
import { env } from "../../socle/env.ts";
import { renderCalendrier } from "../../socle/ics.ts";
import { adresseSeance } from "./fichiers.ts";

/** A séance as it stands now, for a calendar; each change takes the place of the one before. */
export async function unsafeFindRendezVous(seanceId: string): Promise<{ nom: string; ics: string } | undefined> {
  const [lue] = await db
    .select({ s: seances, annee: editions.annee, conference: editions.intitule })
    .from(seances)
    .innerJoin(editions, eq(editions.id, seances.editionId))
    .where(eq(seances.id, seanceId));
  if (!lue) return undefined;
  const { s, annee, conference } = lue;
  const annule = s.etat === "annulee";
  const titre = `Comité partenarial ${annee}, séance n° ${s.numero}`;
  const ics = renderCalendrier(
    [
      {
        id: `seance-${s.id}@trame`,
        sequence: s.revision,
        modifieAt: s.createdAt,
        date: s.date,
        heureDebut: s.heure,
        heureFin: null,
        titre: annule ? `Annulée : ${titre}` : titre,
        lieu: s.lieu,
        description: conference,
        url: `${env().NEXTAUTH_URL}${adresseSeance(annee, s.numero)}`,
        annule,
      },
    ],
    { nom: titre, produit: "Comité" },
  );
  return { nom: `comite-${annee}-seance-${s.numero}.ics`, ics };
}
