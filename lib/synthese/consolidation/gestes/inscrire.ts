import "server-only";
import type { Tx } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { grouper } from "../../../socle/grouper.ts";
import { fermer, type LigneEcrite, type Ouverture, ouvrir, type Renvoi, rouvrir } from "./faits.ts";
import type { DonneesGeste, TypeGeste } from "./types.ts";

/** Who did what, when. */
export type Entete = {
  editionId: string;
  chapitreId: string | null;
  type: TypeGeste;
  personneId: string | null;
  at: Date;
  annuleId?: string;
  donnees: DonneesGeste;
};

/** What a gesture changes. Rows are closed first, then opened again, then opened. */
export type Changements = { ferme?: Renvoi[]; rouvre?: Renvoi[]; ouvre?: Ouverture[] };

export type GesteInscrit = { id: string; numero: number; lignes: LigneEcrite[] };

/** Writes a gesture, its changes and its effects. The caller holds the edition's row. */
export async function inscrire(tx: Tx, entete: Entete, changements: Changements): Promise<GesteInscrit> {
  const [geste] = await tx.insert(gestes).values(entete).returning({ id: gestes.id, numero: gestes.numero });
  if (!geste) throw new Error("geste non inscrit");
  const { ferme = [], rouvre = [], ouvre = [] } = changements;
  const fermees: LigneEcrite[] = [];
  const ouvertes: LigneEcrite[] = [];
  for (const [nature, siens] of grouper(ferme, (r) => r.nature))
    fermees.push(
      ...(await fermer(
        tx,
        geste.id,
        nature,
        siens.map((r) => r.id),
      )),
    );
  for (const [nature, siens] of grouper(rouvre, (r) => r.nature))
    ouvertes.push(
      ...(await rouvrir(
        tx,
        nature,
        siens.map((r) => r.id),
      )),
    );
  for (const [nature, siennes] of grouper(ouvre, (o) => o.nature))
    ouvertes.push(...(await ouvrir(tx, { id: geste.id, editionId: entete.editionId }, nature, siennes)));
  const effets = [
    ...fermees.map((l) => ({ ...l, sens: "ferme" as const })),
    ...ouvertes.map((l) => ({ ...l, sens: "ouvre" as const })),
  ];
  const lignes = effets.map(({ id, nature, sens, objets }, rang) => ({
    gesteId: geste.id,
    rang,
    nature,
    ligneId: id,
    sens,
    ...objets,
  }));
  for (let i = 0; i < lignes.length; i += PAR_LOT) await tx.insert(gesteEffets).values(lignes.slice(i, i + PAR_LOT));
  return { ...geste, lignes: effets };
}

/** A statement takes 65,535 parameters at most. */
const PAR_LOT = 5000;
