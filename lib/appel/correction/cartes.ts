import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { candidatures } from "@/db/schema/candidature";
import type { Actor } from "../../socle/acteur/actor.ts";
import { coulissesVisibles } from "../candidature/acces.ts";
import { dernierDepot, direValeur, type Noms, nommer } from "../candidature/depot/depots.ts";
import { champDe, champsDe, isSuggerable, lireChamp, nomChamp } from "../candidature/questions/champs.ts";
import { formulaireDe, lecturesDuFormulaire, lireFormulaire } from "../candidature/questions/formulaire.ts";
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

/** The form a correction may be asked of; undefined for who may not read the candidature so. */
export const lireFormulaireADemander = (actor: Actor, candidatureId: string) =>
  reunir(
    {
      visible: db
        .select({ id: candidatures.id })
        .from(candidatures)
        .where(and(eq(candidatures.id, candidatureId), coulissesVisibles(actor))),
      ...lecturesDuFormulaire(db, candidatureId),
    },
    ({ visible, ...lues }) => (visible.length > 0 ? formulaireDe(lues) : undefined),
  );

/** The fields a correction may be asked for, with what they say, in the names of `nommer`. */
export const direChampsADemander = (formulaire: CandidatureBrouillon, noms: Noms) =>
  champsDe(formulaire).map((champ) => ({
    champ,
    nom: nomChamp(champ),
    dite: direValeur(champ, lireChamp(formulaire, champ), noms),
    suggerable: isSuggerable(champ),
    groupe: champ.startsWith("ateliers.") ? "Les ateliers" : "La candidature",
  }));

/** What these fields say, for `nommer`. */
export const reponsesDe = (formulaire: CandidatureBrouillon, champs: readonly string[]) =>
  champs.map((champ) => ({ champ, avant: undefined, apres: lireChamp(formulaire, champ) }));

async function direChamps(formulaire: CandidatureBrouillon, champs: readonly string[]) {
  const noms = await nommer(reponsesDe(formulaire, champs));
  return (champ: string) => direValeur(champ, lireChamp(formulaire, champ), noms);
}
