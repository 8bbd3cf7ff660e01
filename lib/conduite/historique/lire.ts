import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, asc, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { sansInstructionDesSiennes } from "../../appel/trace/passe.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import type { Objet } from "../../socle/journal/types.ts";
import { instantLocal } from "../../socle/typographie/dates.ts";
import { direEvenement, direGesteDuJournal } from "./dire.ts";
import { APPLICATION, type Curseur, type FiltreJournal, type Genre, type Sujet, SYNTHESE } from "./filtre.ts";
import { nommerObjets } from "./nommer.ts";

export const LIGNES_PAR_PAGE = 50;

/** One edition, for who instructs it; or the whole instance, for who administers it. */
export type Portee = { editionId: string } | "instance";

const auteur = {
  personneId: personnes.id,
  auteur: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
  supprimeeAt: personnes.supprimeeAt,
};

/**
 * A page of the journal, newest first: events, and in an edition the gestures of its consolidation. `suite`: where the next
 * page begins, null at the end. As many queries whatever the length of the journal, each by its index.
 */
export async function listJournal(
  actor: Actor,
  portee: Portee,
  filtre: FiltreJournal,
  avant: Curseur | null,
  combien = LIGNES_PAR_PAGE,
) {
  if (!peutLire(actor, portee)) return { lignes: [], suite: null };
  const [faits, faites] = await Promise.all([
    lireEvenements(actor, portee, filtre, avant, combien + 1),
    lireGestes(portee, filtre, avant, combien + 1),
  ]);
  const toutes = [
    ...faits.map(({ id, ...e }) => ({
      ...e,
      objet: e.objet as Sujet,
      source: "e" as const,
      rang: id,
      phrase: direEvenement(e),
    })),
    ...faites.map(({ numero, ...g }) => ({
      ...g,
      objet: SYNTHESE as Sujet,
      objetId: null,
      source: "g" as const,
      rang: numero,
      phrase: direGesteDuJournal(g),
    })),
  ].sort(
    (a, b) =>
      b.at.getTime() - a.at.getTime() || (a.source === b.source ? b.rang - a.rang : a.source < b.source ? 1 : -1),
  );
  const lignes = toutes.slice(0, combien);
  const derniere = lignes.at(-1);
  const noms = await nommerObjets(
    lignes.flatMap((l) => (l.objetId ? [{ objet: l.objet as Objet, id: l.objetId }] : [])),
  );
  return {
    lignes: lignes.map((l) => ({ ...l, nomme: l.objetId ? (noms.get(l.objetId) ?? null) : null })),
    suite:
      toutes.length > combien && derniere ? { at: derniere.at, source: derniere.source, rang: derniere.rang } : null,
  };
}
export type LigneJournal = Awaited<ReturnType<typeof listJournal>>["lignes"][number];

const peutLire = (actor: Actor, portee: Portee) =>
  portee === "instance" ? isAdministrateur(actor) : isInstructeur(actor, portee.editionId);

function entre({ du, au }: FiltreJournal, at: typeof evenements.at | typeof gestes.at): (SQL | undefined)[] {
  return [
    du ? gte(at, instantLocal(du, "00:00")) : undefined,
    au ? lt(at, instantLocal(joursApres(au, 1), "00:00")) : undefined,
  ];
}

const parQui = (qui: string | undefined, colonne: typeof evenements.personneId | typeof gestes.personneId) =>
  qui === undefined ? undefined : qui === APPLICATION ? isNull(colonne) : eq(colonne, qui);

/** Strictly after a line, in the order of the page: newest first, gestures before events of the same instant. */
function apres(avant: Curseur | null, source: Curseur["source"], at: SQL, rang: SQL): SQL | undefined {
  if (!avant) return undefined;
  const instant = sql`${avant.at.toISOString()}::timestamptz`;
  if (source === avant.source) return sql`(${at}, ${rang}) < (${instant}, ${avant.rang})`;
  return source < avant.source ? sql`${at} <= ${instant}` : sql`${at} < ${instant}`;
}

async function lireEvenements(actor: Actor, portee: Portee, f: FiltreJournal, avant: Curseur | null, combien: number) {
  const { genre, sujet } = f;
  if (sujet === SYNTHESE || genre?.startsWith("geste:")) return [];
  return db
    .select({
      id: evenements.id,
      at: evenements.at,
      type: evenements.type,
      objet: evenements.objet,
      objetId: evenements.objetId,
      donnees: evenements.donnees,
      ...auteur,
    })
    .from(evenements)
    .leftJoin(personnes, eq(personnes.id, evenements.personneId))
    .where(
      and(
        portee === "instance" ? undefined : eq(evenements.editionId, portee.editionId),
        sujet ? eq(evenements.objet, sujet) : undefined,
        f.id ? eq(evenements.objetId, f.id) : undefined,
        genre ? sql`${evenements.type}::text = ${genre}` : undefined,
        parQui(f.qui, evenements.personneId),
        ...entre(f, evenements.at),
        apres(avant, "e", sql`${evenements.at}`, sql`${evenements.id}`),
        sansInstructionDesSiennes(actor),
      ),
    )
    .orderBy(desc(evenements.at), desc(evenements.id))
    .limit(combien);
}

async function lireGestes(portee: Portee, f: FiltreJournal, avant: Curseur | null, combien: number) {
  const point = f.sujet === "point" && f.id ? f.id : undefined;
  const autreObjet = f.sujet && f.sujet !== SYNTHESE && !point;
  if (portee === "instance" || autreObjet || (f.genre && !f.genre.startsWith("geste:"))) return [];
  return db
    .select({ numero: gestes.numero, at: gestes.at, type: gestes.type, donnees: gestes.donnees, ...auteur })
    .from(gestes)
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(
      and(
        eq(gestes.editionId, portee.editionId),
        f.genre ? sql`'geste:' || ${gestes.type}::text = ${f.genre}` : undefined,
        point
          ? inArray(
              gestes.id,
              db.select({ id: gesteEffets.gesteId }).from(gesteEffets).where(eq(gesteEffets.pointId, point)),
            )
          : undefined,
        parQui(f.qui, gestes.personneId),
        ...entre(f, gestes.at),
        apres(avant, "g", sql`${gestes.at}`, sql`${gestes.numero}`),
      ),
    )
    .orderBy(desc(gestes.at), desc(gestes.numero))
    .limit(combien);
}

/** What one may choose among: the kinds of things done there, and who did them. */
export async function listChoixJournal(actor: Actor, portee: Portee) {
  if (!peutLire(actor, portee)) return { genres: [], sujets: [], personnes: [] };
  const dans = portee === "instance" ? undefined : eq(evenements.editionId, portee.editionId);
  const [types, siens, acteurs] = await Promise.all([
    db
      .selectDistinct({ objet: evenements.objet, type: evenements.type })
      .from(evenements)
      .where(and(dans, sansInstructionDesSiennes(actor))),
    portee === "instance"
      ? []
      : db.selectDistinct({ type: gestes.type }).from(gestes).where(eq(gestes.editionId, portee.editionId)),
    db
      .select({ id: personnes.id, nom: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})` })
      .from(personnes)
      .where(
        and(
          isNull(personnes.supprimeeAt),
          sql`(exists (select 1 from ${evenements} where ${and(eq(evenements.personneId, personnes.id), dans)})
            ${portee === "instance" ? sql`` : sql`or exists (select 1 from ${gestes} where ${gestes.personneId} = ${personnes.id} and ${gestes.editionId} = ${portee.editionId})`})`,
        ),
      )
      .orderBy(asc(sql`coalesce(${personnes.nom}, ${personnes.courriel}) collate "fr"`))
      .limit(500),
  ]);
  const genres: Genre[] = [
    ...new Set<Genre>([...types.map((t) => t.type), ...siens.map((g) => `geste:${g.type}` as const)]),
  ];
  return {
    genres,
    sujets: [...new Set<Sujet>([...types.map((t) => t.objet), ...(siens.length > 0 ? [SYNTHESE] : [])])],
    personnes: acteurs,
  };
}
