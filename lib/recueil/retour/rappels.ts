import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { relances } from "@/db/schema/retour";
import { lireDossiers } from "../../appel/candidature/dossier-courriel.ts";
import type { Part } from "../../socle/courriel/part.ts";
import type { Texte } from "../../socle/courriel/texte.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { grouper } from "./grouper.ts";
import { dossiersDe, type Groupe, texteRappel, typeDe } from "./lettres.ts";
import { unsafeListDus } from "./queries.ts";
import { ligneRappel, prochainsDe } from "./relance.ts";
import { isADire, palierDu, type Reglage } from "./rules.ts";

type Edition = Reglage & { id: string };

/** The returns owed at the steps of each edition, and what to prepare before an atelier, by person and edition. */
export async function retoursARappeler(tx: Tx, jour: string, now: Date): Promise<Part[]> {
  const enCours: Edition[] = await tx
    .select({ id: editions.id, avant: editions.rappelsAvant, apres: editions.rappelsApres })
    .from(editions)
    .where(inArray(editions.etat, ["ouverte", "cloturee"]));
  const parts: Part[] = [];
  for (const edition of enCours) parts.push(...(await ceuxDe(tx, edition, jour, now)));
  return parts;
}

async function ceuxDe(tx: Tx, edition: Edition, jour: string, now: Date): Promise<Part[]> {
  const { groupes } = await grouper(tx, await unsafeListDus(tx, edition.id), await prochainsDe(tx, edition.id, jour));
  return groupes.map((g) => ({
    personne: g.personne,
    editionId: edition.id,
    type: typeDe(g),
    objet: { objet: "edition", objetId: edition.id },
    pour: g.dus[0]?.echeance ?? g.prochains[0]?.date ?? jour,
    presse: (dernier) =>
      g.dus.some((d) => (palierDu(edition, d, jour)?.le ?? "") > (dernier ?? "")) ||
      g.prochains.some((a) => isADire(a.date, jour, dernier)),
    dire: () => dire(tx, edition, g, jour, now),
  }));
}

async function dire(tx: Tx, edition: Edition, g: Groupe, jour: string, now: Date): Promise<Texte> {
  const faits = g.dus.flatMap((d) => {
    const palier = palierDu(edition, d, jour)?.palier;
    return palier ? [{ atelierId: d.id, palier, at: now }] : [];
  });
  if (faits.length > 0) {
    const notes = await tx.insert(relances).values(faits).onConflictDoNothing().returning();
    await journaliser(tx, ...notes.map((r) => ligneRappel(r.atelierId, edition.id, null, { palier: r.palier }, now)));
  }
  return texteRappel(g, await lireDossiers(tx, dossiersDe([g])), jour, now);
}
