import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { db } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { phraseGeste } from "../consolidation/gestes/wording.ts";
import { lireAilleurs } from "./ailleurs.ts";
import { ficheDe } from "./filtres.ts";
import type { Changements, GesteVu } from "./fusion.ts";
import { lireTable } from "./lire.ts";

type TableOuverte = { annee: string; transition: string; depuis: number };

/** What the gestures after that number changed on a table, whole rows only; undefined when it is not theirs to read. */
export async function lireChangements(
  actor: Actor,
  { annee, transition, depuis }: TableOuverte,
): Promise<Changements | undefined> {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const depuisLors = and(eq(gestes.editionId, edition.id), gt(gestes.numero, depuis));
  const [faits, effets] = await Promise.all([
    db
      .select({
        id: gestes.id,
        type: gestes.type,
        donnees: gestes.donnees,
        at: gestes.at,
        personneId: gestes.personneId,
        nom: personnes.nom,
        courriel: personnes.courriel,
      })
      .from(gestes)
      .leftJoin(personnes, eq(personnes.id, gestes.personneId))
      .where(depuisLors)
      .orderBy(asc(gestes.numero)),
    db
      .select({
        gesteId: gesteEffets.gesteId,
        nature: gesteEffets.nature,
        pointId: gesteEffets.pointId,
        enonceId: gesteEffets.enonceId,
      })
      .from(gesteEffets)
      .innerJoin(gestes, eq(gestes.id, gesteEffets.gesteId))
      .where(depuisLors),
  ]);
  const enonceIds = new Set(effets.flatMap((e) => e.enonceId ?? []));
  const pointIds = new Set(effets.flatMap((e) => e.pointId ?? []));
  const lu = await lireTable(actor, annee, transition, [...enonceIds]);
  if (!lu) return undefined;
  const { table } = lu;
  const ailleurs = await lireAilleurs({ editionId: edition.id, chapitreId: table.chapitre.id }, [...pointIds]);
  const points = table.points.filter((p) => pointIds.has(p.id));
  const vivants = new Set([...points, ...ailleurs].map((p) => p.id));
  // What a touched point cites may come from elsewhere: the table does not know it yet.
  for (const p of points) for (const s of p.sources) enonceIds.add(s.enonceId);
  const enonces = table.enonces.filter((e) => enonceIds.has(e.id));
  const touche = (...natures: string[]) => effets.some((e) => natures.includes(e.nature));
  const plan = touche("groupe_version", "bloc_version");
  return {
    numero: table.numero,
    enonces,
    fiches: Object.fromEntries(enonces.map((e) => [e.ficheId, ficheDe(table, e)])),
    points,
    ailleurs,
    partis: [...pointIds].filter((id) => !vivants.has(id)),
    blocs: plan ? table.blocs : null,
    plans: plan ? table.plans : null,
    chapitre: touche("chapitre_version") ? table.chapitre : null,
    ressemblances: touche("proche_refuse"),
    gestes: faits.map(
      (f): GesteVu => ({
        id: f.id,
        phrase: phraseGeste(f),
        at: f.at.toISOString(),
        par: f.personneId === actor.personneId ? null : (f.nom ?? f.courriel ?? "La CRESS"),
        points: [...new Set(effets.filter((e) => e.gesteId === f.id).flatMap((e) => e.pointId ?? []))],
      }),
    ),
  };
}
