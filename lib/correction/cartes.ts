import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import type { Actor } from "../auth/actor.ts";
import { champDe, champsDe, isSuggerable, lireChamp, nomChamp } from "../candidature/champs.ts";
import { coulissesVisibles } from "../candidature/coulisses.ts";
import { dernierDepot, direValeur, nommer } from "../candidature/depots.ts";
import { lireFormulaire } from "../candidature/formulaire.ts";
import type { CandidatureBrouillon } from "../candidature/schema.ts";
import { listCorrections } from "./queries.ts";
import { reponduesDansLeFormulaire } from "./rules.ts";

/** The corrections of the last request as both sides read them: what was asked, what the field says now, what is left. */
export async function listCartes(actor: Actor, candidatureId: string) {
  const lues = await listCorrections(actor, candidatureId);
  if (lues.length === 0) return [];
  const [formulaire, depose] = await Promise.all([lireFormulaire(db, candidatureId), dernierDepot(db, candidatureId)]);
  const ailleurs = new Set(reponduesDansLeFormulaire(lues, depose, formulaire).map((c) => c.id));
  const champs = lues.map((c) => c.champ);
  const dire = await direChamps(formulaire, champs);
  return lues.map((c) => ({
    ...c,
    nom: nomChamp(c.champ),
    genre: champDe(c.champ)?.genre ?? ("formulaire" as const),
    options: Object.entries(champDe(c.champ)?.options ?? {}).map(([value, label]) => ({ value, label })),
    valeur: lireChamp(formulaire, c.champ),
    dite: dire(c.champ),
    /** The field no longer reads as it was deposited, without an answer here. */
    changeeDansLeFormulaire: ailleurs.has(c.id),
  }));
}
export type Carte = Awaited<ReturnType<typeof listCartes>>[number];

/** The fields a correction may be asked for, with what they say; none for who may not read the candidature so. */
export async function listChampsADemander(actor: Actor, candidatureId: string) {
  const [visible] = await db
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(and(eq(candidatures.id, candidatureId), coulissesVisibles(actor)));
  if (!visible) return [];
  const formulaire = await lireFormulaire(db, candidatureId);
  const champs = champsDe(formulaire);
  const dire = await direChamps(formulaire, champs);
  return champs.map((champ) => ({
    champ,
    nom: nomChamp(champ),
    dite: dire(champ),
    suggerable: isSuggerable(champ),
    groupe: champ.startsWith("ateliers.") ? "Les ateliers" : "La candidature",
  }));
}

async function direChamps(formulaire: CandidatureBrouillon, champs: readonly string[]) {
  const noms = await nommer(champs.map((champ) => ({ champ, avant: undefined, apres: lireChamp(formulaire, champ) })));
  return (champ: string) => direValeur(champ, lireChamp(formulaire, champ), noms);
}
