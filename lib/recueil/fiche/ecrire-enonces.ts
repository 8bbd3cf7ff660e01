import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq, getTableColumns, inArray, isNotNull, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatureTransitions } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";
import { nettoyer } from "../../socle/formulaire/caracteres.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { normaliserAdresse } from "../../socle/typographie/adresse-web.ts";
import type { EnonceBrouillon } from "./schema.ts";

export type Cible = { id: string; candidatureId: string; editionId: string; revision: number };

type Ancien = LectureEnonces["anciens"][number] & { versions: LectureEnonces["versions"] };

/** What énoncés are checked against and written over, to be read with something else. */
export const lecturesEnonces = (tx: Pick<Tx, "select">, cible: Pick<Cible, "id" | "candidatureId">) => ({
  anciens: tx
    .select({ ...getTableColumns(enonces), transition: editionTransitions.code })
    .from(enonces)
    .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
    .where(eq(enonces.ficheId, cible.id)),
  versions: tx
    .select(getTableColumns(enonceVersions))
    .from(enonceVersions)
    .innerJoin(enonces, eq(enonces.id, enonceVersions.enonceId))
    .where(eq(enonces.ficheId, cible.id))
    .orderBy(asc(enonceVersions.revision)),
  transitions: tx
    .select({ id: editionTransitions.id, code: editionTransitions.code })
    .from(candidatureTransitions)
    .innerJoin(editionTransitions, eq(editionTransitions.id, candidatureTransitions.transitionId))
    .where(eq(candidatureTransitions.candidatureId, cible.candidatureId)),
  validee: tx
    .select({ numero: max(ficheRevisions.numero) })
    .from(ficheRevisions)
    .where(and(eq(ficheRevisions.ficheId, cible.id), isNotNull(ficheRevisions.valideeAt))),
});
type Lectures = ReturnType<typeof lecturesEnonces>;
export type LectureEnonces = { [N in keyof Lectures]: Awaited<Lectures[N]> };

export async function ecrireEnonces(
  tx: Tx,
  cible: Cible,
  saisis: readonly EnonceBrouillon[],
  lues: LectureEnonces,
): Promise<Result<string[]>> {
  const anciens = anciensDe(lues);
  const transitions = new Map(lues.transitions.map((t) => [t.code, t.id]));
  const validee = lues.validee[0]?.numero ?? null;
  const vus = new Set<string>();
  const lignes: {
    id: string;
    ancien: Ancien | undefined;
    transitionId: string;
    saisi: EnonceBrouillon;
    rang: number;
  }[] = [];
  for (const [rang, saisi] of saisis.entries()) {
    const ancien = saisi.id ? anciens.get(saisi.id) : undefined;
    if (saisi.id && (!ancien || vus.has(saisi.id))) return refused("enonce_retire");
    // Dropped by an earlier revision, perhaps validated since: bringing it back would change the validated words.
    if (ancien?.retireRevision && ancien.retireRevision < cible.revision) return refused("enonce_retire");
    if (saisi.id) vus.add(saisi.id);
    // An instructeur may have sent an énoncé to a transition its candidature does not hold: it may stay there.
    const restee = ancien?.transition === saisi.transition ? ancien.transitionId : undefined;
    const transitionId = transitions.get(saisi.transition) ?? restee;
    if (!transitionId) return refused("transition_inconnue", `enonces.${rang}.transition`);
    const publie = validee !== null && !!ancien?.versions[0] && ancien.versions[0].revision <= validee;
    if (publie && ancien.transitionId !== transitionId)
      return refused("enonce_deja_valide", `enonces.${rang}.transition`);
    lignes.push({ id: ancien?.id ?? randomUUID(), ancien, transitionId, saisi, rang });
  }
  await retirer(
    tx,
    cible,
    [...anciens.values()].filter((a) => !vus.has(a.id)),
  );
  const nouveaux = lignes.filter((l) => !l.ancien);
  if (nouveaux.length) {
    await tx.insert(enonces).values(
      nouveaux.map(({ id, rang, transitionId }) => ({
        id,
        ficheId: cible.id,
        editionId: cible.editionId,
        rang,
        transitionId,
      })),
    );
    await tx
      .insert(enonceVersions)
      .values(nouveaux.map(({ id, saisi }) => ({ enonceId: id, revision: cible.revision, ...mots(saisi) })));
  }
  for (const { ancien, saisi, rang, transitionId } of lignes) {
    if (!ancien) continue;
    if (ancien.rang !== rang || ancien.transitionId !== transitionId || ancien.retireRevision !== null)
      await tx.update(enonces).set({ rang, transitionId, retireRevision: null }).where(eq(enonces.id, ancien.id));
    await ecrireMots(tx, cible.revision, ancien, mots(saisi));
  }
  return done(lignes.map((l) => l.id));
}

function anciensDe({ anciens, versions }: LectureEnonces): Map<string, Ancien> {
  const parId = new Map<string, Ancien>(anciens.map((e) => [e.id, { ...e, versions: [] }]));
  for (const v of versions) parId.get(v.enonceId)?.versions.push(v);
  return parId;
}

/** Out of the form: forgotten when nobody has ever received it, otherwise kept and marked as dropped by this revision. */
async function retirer(tx: Tx, cible: Cible, absents: readonly Ancien[]): Promise<void> {
  const inconnus = absents.filter((a) => a.code === null).map((a) => a.id);
  if (inconnus.length) await tx.delete(enonces).where(inArray(enonces.id, inconnus));
  const remis = absents.filter((a) => a.code !== null && a.retireRevision === null).map((a) => a.id);
  if (remis.length) await tx.update(enonces).set({ retireRevision: cible.revision }).where(inArray(enonces.id, remis));
}

type Mots = ReturnType<typeof mots>;

function mots(e: EnonceBrouillon) {
  const proposition = e.type === "proposition";
  return {
    type: e.type,
    action: e.action,
    accroche: e.accroche,
    texte: e.texte,
    theme: e.theme || null,
    exemple: e.exemple || null,
    destinataire: (proposition && e.destinataire) || null,
    horizon: (proposition && e.horizon) || null,
    liens: e.liens.filter((l) => l.url !== "" || l.texte !== "").map(({ url, texte }) => ({ url, texte })),
  };
}

/** The same for the same words as the form reads them: what it does to what was recorded otherwise is no change. */
const empreinte = (m: Mots) =>
  JSON.stringify([
    m.type,
    m.action,
    ...[m.accroche, m.texte, m.theme, m.exemple, m.destinataire, m.horizon].map(lire),
    m.liens.map((l) => [normaliserAdresse(lire(l.url)), lire(l.texte)]),
  ]);
const lire = (texte: string | null) => nettoyer(texte ?? "").trim();

/** A version row exists for a revision only if its words differ from the previous ones: each row is a real change. */
async function ecrireMots(tx: Tx, revision: number, ancien: Ancien, m: Mots): Promise<void> {
  const courante = ancien.versions.find((v) => v.revision === revision);
  const precedente = ancien.versions.filter((v) => v.revision < revision).at(-1);
  if (precedente && empreinte(precedente) === empreinte(m)) {
    if (courante) await tx.delete(enonceVersions).where(eq(enonceVersions.id, courante.id));
  } else if (!courante) {
    await tx.insert(enonceVersions).values({ enonceId: ancien.id, revision, ...m });
  } else if (empreinte(courante) !== empreinte(m)) {
    await tx.update(enonceVersions).set(m).where(eq(enonceVersions.id, courante.id));
  }
}
