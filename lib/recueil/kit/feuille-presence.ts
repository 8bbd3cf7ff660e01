import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lienVers } from "../../socle/courriel/lien.ts";
import { lieuEnMots } from "../../socle/territoire/lieu.ts";
import { dateAtelier, heureLocale } from "../../socle/typographie/dates.ts";
import type { FeuillePresence } from "../../synthese/document/pdf/feuille.ts";
import { listArrivees } from "../emargement/arrivees.ts";
import { findEmargement } from "../emargement/queries.ts";
import { voitLesNoms } from "../emargement/rules.ts";
import { codeLisible } from "../emargement/wording.ts";
import { versionDuModele } from "./queries.ts";

const VIERGES_MIN = 15;
const VIERGES_MAX = 120;
/** Rows of the first page, and of each other. */
const LIGNES_PREMIERE = 11;
const LIGNES_SUIVANTES = 17;
const adresseCourte = (chemin: string) => lienVers(chemin).replace(/^https?:\/\//, "");

/**
 * The sheet of an atelier: who checked in already (unless `vierge`), then as many blank rows as there are places left.
 * Undefined for whoever may not read names.
 */
export async function findFeuillePresence(actor: Actor, atelierId: string, vierge: boolean) {
  const e = await findEmargement(actor, atelierId);
  if (!e?.code || !e.atelier.mois || !voitLesNoms(actor, e)) return undefined;
  const [edition] = await db
    .select({ intitule: editions.intitule, regionNom: editions.regionNom, demonstration: editions.demonstration })
    .from(editions)
    .where(eq(editions.id, e.editionId));
  if (!edition) return undefined;
  const arrives = vierge ? [] : await listArrivees(actor, atelierId);
  const feuille: FeuillePresence = {
    conference: `Conférence régionale de l’ESS, ${edition.regionNom}, ${e.annee}`,
    demonstration: edition.demonstration,
    version: await versionDuModele(db, e.editionId, "presence"),
    atelier: {
      code: e.code,
      intitule: e.intitule,
      organisateurs: e.organisateurs,
      quand: dateAtelier({ ...e, date: e.atelier.date, mois: e.atelier.mois }),
      lieu: [e.lieu, lieuEnMots({ ...e, etat: e.atelier.etat })].filter(Boolean).join(", "),
      codeCourt: codeLisible(e.codeCourt),
      adresses: { qr: lienVers(`/presence/${e.jeton}`), code: adresseCourte("/presence") },
    },
    arrives: arrives.map((a) => ({
      nom: `${a.prenom} ${a.nom}`,
      structure: a.structure,
      fonction: a.fonction,
      departement: a.departement,
      // Kept apart from the names.
      courriel: "",
      signature: `Signalé à ${heureLocale(a.at)}`,
    })),
    vierges: vierges(arrives.length, e.jauge ?? 0),
    confidentialite: adresseCourte("/confidentialite"),
  };
  return { code: e.code, feuille };
}

/** A sheet for any atelier, to fill by hand. */
export const feuilleVierge = (): FeuillePresence => ({
  conference: "Conférence régionale de l’ESS",
  demonstration: false,
  version: null,
  atelier: null,
  arrives: [],
  vierges: vierges(0, 0),
  confidentialite: adresseCourte("/confidentialite"),
});

/** As many blank rows as places left, within reason, and to the end of the last page. */
function vierges(arrives: number, jauge: number): number {
  const voulues = arrives + Math.min(Math.max(jauge - arrives, VIERGES_MIN), VIERGES_MAX);
  const pages = Math.max(0, Math.ceil((voulues - LIGNES_PREMIERE) / LIGNES_SUIVANTES));
  return LIGNES_PREMIERE + pages * LIGNES_SUIVANTES - arrives;
}
