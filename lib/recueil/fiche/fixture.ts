import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, type Monde, reussi } from "@/e2e/monde";
import { declarer } from "../emargement/operations.ts";
import { creerFiche, enregistrerFiche, remettre, valider } from "./operations.ts";
import type { EnonceBrouillon, FicheBrouillon } from "./schema.ts";
import { FICHE_VIDE } from "./vide.ts";

export const LE = APRES_ATELIERS;
export const MOTIF = "Précisez le deuxième frein, s’il vous plaît.";
export const DEMANDE = { motif: MOTIF, corrections: [] };
export const PROBLEMATIQUE = "Comment faire durer les ateliers de réparation ? ".repeat(5);

export const enonce = (accroche: string, changes: Partial<EnonceBrouillon> = {}): EnonceBrouillon => ({
  id: null,
  transition: "ecologique",
  type: "frein",
  action: null,
  accroche,
  texte: "freine les ateliers de réparation.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
  ...changes,
});
export const contenu = (ateliers: string[], enonces: EnonceBrouillon[]): FicheBrouillon => ({
  ...FICHE_VIDE,
  ateliers,
  problematique: PROBLEMATIQUE,
  enonces,
});

export const idsAteliers = async (candidatureId: string) =>
  (
    await db
      .select({ id: ateliers.id })
      .from(ateliers)
      .where(eq(ateliers.candidatureId, candidatureId))
      .orderBy(asc(ateliers.rang))
  ).map((a) => a.id);
export const versionDe = async (id: string) =>
  (await db.select({ v: fiches.version }).from(fiches).where(eq(fiches.id, id)))[0]?.v ?? 0;
export const codes = async (id: string) =>
  (
    await db.select({ code: enonces.code }).from(enonces).where(eq(enonces.ficheId, id)).orderBy(asc(enonces.numero))
  ).map((e) => e.code);
export const lignes = async (id: string) =>
  (
    await db
      .select({ type: evenements.type })
      .from(evenements)
      .where(eq(evenements.objetId, id))
      .orderBy(asc(evenements.id))
  ).map((e) => e.type);
export const versions = async (enonceId: string) =>
  (
    await db
      .select({ r: enonceVersions.revision, a: enonceVersions.accroche })
      .from(enonceVersions)
      .where(eq(enonceVersions.enonceId, enonceId))
      .orderBy(asc(enonceVersions.revision))
  ).map((v) => [v.r, v.a]);

/** A draft that covers the first atelier, whose attendance is told. */
export async function brouillon(monde?: Monde) {
  const m = monde ?? (await creerMonde());
  const candidatureId = await candidatureLabellisee(m);
  const [a = "", b = ""] = await idsAteliers(candidatureId);
  reussi(await declarer(m.organisateur, a, 24, LE));
  const id = reussi(await creerFiche(m.organisateur, candidatureId, [a], LE));
  return { m, candidatureId, a, b, id };
}

export const enregistrer = async (m: Monde, id: string, donnees: FicheBrouillon) =>
  reussi(await enregistrerFiche(m.organisateur, id, await versionDe(id), donnees, LE)).ids;

/** A validated fiche of two énoncés: one écologique, one sociale. */
export async function validee(monde?: Monde) {
  const b = await brouillon(monde);
  const [e1 = "", e2 = ""] = await enregistrer(
    b.m,
    b.id,
    contenu([b.a], [enonce("Premier"), enonce("Second", { transition: "sociale" })]),
  );
  reussi(await remettre(b.m.organisateur, b.id, LE));
  reussi(await valider(b.m.instructeur, b.id, LE));
  return { ...b, e1, e2 };
}
