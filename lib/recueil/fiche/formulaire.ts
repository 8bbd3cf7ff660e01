import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { done, type Result, refused } from "../../socle/result.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Verbatim } from "../rubriques/bilan.ts";
import { isCourante } from "../rubriques/enonce-courant.ts";
import { lectureRubriques } from "../rubriques/queries.ts";
import {
  type Choix,
  type CleChoix,
  type CleTexte,
  parChoix,
  parTexte,
  partieDe,
  propresDe,
  type Reponses,
  type Rubrique,
} from "../rubriques/rubriques.ts";
import { colonnesEnonce, colonnesTextes, isVivant } from "./colonnes.ts";
import { ficheBrouillonDe } from "./completude.ts";
import { ecrireAteliers } from "./ecrire-ateliers.ts";
import { type Cible, ecrireEnonces, lecturesEnonces } from "./ecrire-enonces.ts";
import { enOrdreDeLecture } from "./ordre.ts";
import type { EnonceBrouillon, FicheBrouillon } from "./schema.ts";
import { direTropLong } from "./trop-long.ts";

/**
 * Writes the whole form in the current revision: ateliers covered, texts, énoncés. Answers the id of each énoncé, in
 * the order of the form. Refuses an atelier or an énoncé that is not of this fiche, a transition that is not of its
 * candidature, and an answer its edition never asked for, no longer asks for, or asks shorter.
 */
export async function ecrireFormulaire(tx: Tx, cible: Cible, f: FicheBrouillon): Promise<Result<string[]>> {
  if (Object.values(f.reponses).some(Boolean)) await tenirRubriques(tx, cible.editionId);
  const { couverts, rubriques, tenues, ...lues } = await ensemble(
    {
      couverts: lireCouverts(tx, cible.id),
      rubriques: lectureRubriques(tx, cible.editionId),
      tenues: tx
        .select({ reponses: ficheRevisions.reponses, reponsesAvis: ficheRevisions.reponsesAvis })
        .from(ficheRevisions)
        .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision))),
      ...lecturesEnonces(tx, cible),
    },
    tx,
  );
  const lu = ficheBrouillonDe(rubriques).safeParse(f);
  if (!lu.success) {
    const [erreur] = lu.error.issues;
    const phrase = direTropLong(erreur, f, rubriques);
    return { ...refused("rubriques_changees", erreur?.path.join(".")), ...(phrase && { phrase }) };
  }
  const propres = ecrireReponses(rubriques, { ...tenues[0]?.reponses, ...tenues[0]?.reponsesAvis }, lu.data.reponses);
  if (!propres.ok) return propres;
  if (!isDeepStrictEqual(new Set(couverts.map((a) => a.id)), new Set(f.ateliers))) {
    const ecrits = await ecrireAteliers(tx, cible, f.ateliers);
    if (!ecrits.ok) return ecrits;
  }
  await tx
    .update(ficheRevisions)
    .set({
      ...parTexte<Record<CleTexte, string>>((cle) => f[cle]),
      ...parChoix<Choisies>((cle) => colonneDe(cle, f[cle])),
      verbatims: f.verbatims.filter((v) => v.texte !== ""),
      ...propres.value,
    })
    .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision)));
  return ecrireEnonces(tx, cible, f.enonces, lues);
}

/**
 * The answers to the rubriques the edition added, those sent over those held, by who reads them. Refuses one it does not
 * have, and a first answer to one it withdrew.
 */
function ecrireReponses(
  rubriques: readonly Rubrique[],
  tenues: Reponses,
  envoyees: Reponses,
): Result<{ reponses: Reponses; reponsesAvis: Reponses }> {
  const propres = propresDe(rubriques);
  for (const [cle, mots] of Object.entries(envoyees)) {
    const rubrique = propres.find((r) => r.cle === cle);
    if (mots && (!rubrique || (rubrique.retiree && !tenues[rubrique.cle])))
      return refused("rubriques_changees", `reponses.${cle}`);
  }
  const de = (avis: boolean): Reponses =>
    Object.fromEntries(
      propres.flatMap(({ cle }) => {
        const mots = envoyees[cle] ?? tenues[cle];
        return mots && (partieDe(cle) === "avis") === avis ? [[cle, mots]] : [];
      }),
    );
  return done({ reponses: de(false), reponsesAvis: de(true) });
}

/** A rubrique is deleted while no fiche answers it, under the lock of its edition: it waits for an answer, or the answer for it. */
const tenirRubriques = (tx: Tx, editionId: string) =>
  tx.select({ id: editions.id }).from(editions).where(eq(editions.id, editionId)).for("key share");

const lireCouverts = (tx: Pick<Tx, "select">, ficheId: string) =>
  tx.select({ id: ficheAteliers.atelierId }).from(ficheAteliers).where(eq(ficheAteliers.ficheId, ficheId));

/**
 * Writes the words of another fiche of the same candidature in this one, as new énoncés, with what it answers to the rubriques
 * its edition added and still asks: what that day itself was (déroulé, words heard, suites, what its organisers think of it) is
 * not copied. Refuses a fiche of another candidature.
 */
export async function copierMots(tx: Tx, cible: Cible, modele: string): Promise<Result> {
  const [source] = await tx
    .select({ id: fiches.id, revision: fiches.revision, editionId: fiches.editionId })
    .from(fiches)
    .where(and(eq(fiches.id, modele), eq(fiches.candidatureId, cible.candidatureId)));
  if (!source) return refused("introuvable");
  await tenirRubriques(tx, cible.editionId);
  const { problematique, reponses, enonces: dites } = await lireFormulaire(tx, source);
  const { rubriques, ...lues } = await ensemble(
    { rubriques: lectureRubriques(tx, cible.editionId), ...lecturesEnonces(tx, cible) },
    tx,
  );
  const reprises = propresDe(rubriques).flatMap(({ cle, retiree }) =>
    reponses[cle] && !retiree && partieDe(cle) !== "avis" ? [[cle, reponses[cle]]] : [],
  );
  await tx
    .update(ficheRevisions)
    .set({ problematique, reponses: Object.fromEntries(reprises) })
    .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision)));
  const siennes = lues.transitions.map((t) => t.code);
  const [premiere] = siennes;
  const copies = dites.flatMap((e) => {
    // An instructeur may have sent it to a transition this candidature does not hold: it comes back home.
    const transition = siennes.includes(e.transition) ? e.transition : premiere;
    return transition ? [{ ...e, id: null, transition }] : [];
  });
  const ecrits = await ecrireEnonces(tx, cible, enOrdreDeLecture(copies, rubriques), lues);
  return ecrits.ok ? done(undefined) : ecrits;
}

/** The form as it was saved, in the shape the schemas check. */
export async function lireFormulaire(
  tx: Pick<Tx, "select" | "execute">,
  cible: Pick<Cible, "id" | "revision" | "editionId">,
): Promise<FicheBrouillon> {
  const lues = await ensemble(
    {
      revision: tx
        .select(colonnesTextes)
        .from(ficheRevisions)
        .where(and(eq(ficheRevisions.ficheId, cible.id), eq(ficheRevisions.numero, cible.revision))),
      ateliers: lireCouverts(tx, cible.id),
      rubriques: lectureRubriques(tx, cible.editionId),
      enonces: tx
        .select(colonnesEnonce)
        .from(enonces)
        .innerJoin(enonceVersions, isCourante)
        .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
        .where(isVivant(cible.id))
        .orderBy(asc(enonces.rang)),
    },
    tx,
  );
  const [revision] = lues.revision;
  if (!revision) throw new Error("révision absente");
  return formulaireDe({ ...revision, ateliers: lues.ateliers, enonces: lues.enonces }, lues.rubriques);
}

export type EnonceLu = {
  id: string;
  code: string | null;
  transition: CodeTransition;
  type: EnonceBrouillon["type"];
  action: EnonceBrouillon["action"];
  accroche: string;
  texte: string;
  theme: string | null;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: EnonceBrouillon["liens"];
};

type Choisies = Pick<typeof ficheRevisions.$inferSelect, CleChoix>;
/** No answer is null; a figure is one in its column. */
const colonneDe = (cle: CleChoix, choisi: string) =>
  choisi === "" ? null : ficheRevisions[cle].dataType === "number" ? Number(choisi) : choisi;

export type TextesLus = Record<CleTexte, string> &
  Choisies & {
    verbatims: Verbatim[];
    reponses: Reponses;
    reponsesAvis: Reponses;
  };

/** Rows as the form's values, in the order they read in: what is unknown is an empty answer. */
export function formulaireDe(
  f: TextesLus & { ateliers: { id: string }[]; enonces: EnonceLu[] },
  rubriques: readonly Rubrique[],
): FicheBrouillon {
  return {
    ateliers: f.ateliers.map((a) => a.id),
    ...parTexte<Record<CleTexte, string>>((cle) => f[cle]),
    ...parChoix<{ [C in CleChoix]: Choix<C> | "" }>((cle) => f[cle]?.toString() ?? ""),
    verbatims: f.verbatims,
    reponses: Object.fromEntries(
      propresDe(rubriques).map(({ cle }) => [cle, f.reponses[cle] ?? f.reponsesAvis[cle] ?? ""]),
    ),
    enonces: enOrdreDeLecture(f.enonces, rubriques).map((e) => ({
      id: e.id,
      transition: e.transition,
      type: e.type,
      action: e.action,
      accroche: e.accroche,
      texte: e.texte,
      theme: e.theme ?? "",
      exemple: e.exemple ?? "",
      destinataire: e.destinataire ?? "",
      horizon: e.horizon ?? "",
      liens: e.liens,
    })),
  };
}
