import { notFound } from "next/navigation";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { listeDe } from "@/lib/conduite/lot/liste";
import { idsDe } from "@/lib/conduite/lot/schema";
import { requireActor } from "@/lib/socle/auth/current";

type Recherche = Record<string, string | string[] | undefined>;

/** What every page of a batch begins with: who asks, the edition, what was chosen, and the list one came from. */
export async function lireLot(params: Promise<{ annee: string }>, searchParams: Promise<Recherche>) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/candidatures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  return { actor, edition, recherche, ids: idsDe(recherche.c), liste: listeDe(edition.annee, recherche) };
}
