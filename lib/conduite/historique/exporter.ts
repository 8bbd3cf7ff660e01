import "server-only";
import type { Actor } from "../../socle/acteur/actor.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { csvEnFlux } from "../../synthese/donnees/flux.ts";
import { NOM_SUJET } from "./dire.ts";
import { type Curseur, type FiltreJournal, lireFiltreJournal } from "./filtre.ts";
import { type LigneJournal, listJournal, type Portee } from "./lire.ts";

const PAQUET = 1000;
const COLONNES = ["date", "instant", "sujet", "objet", "fait", "par"] as const;

/** The lines the filter of an address keeps, as a CSV written page after page: a long journal is never held whole, nor a connection. */
export function exporterJournal(actor: Actor, portee: Portee, request: Request): ReadableStream<Uint8Array> {
  const params = new URL(request.url).searchParams;
  return csvEnFlux(COLONNES, pages(actor, portee, lireFiltreJournal(Object.fromEntries(params))), {
    excel: params.get("variante") === "excel",
  });
}

async function* pages(actor: Actor, portee: Portee, filtre: FiltreJournal) {
  let avant: Curseur | null = null;
  do {
    const page: Awaited<ReturnType<typeof listJournal>> = await listJournal(actor, portee, filtre, avant, PAQUET);
    yield page.lignes.map(ligneCsv);
    avant = page.suite;
  } while (avant);
}

const ligneCsv = (l: LigneJournal) => [
  jourLocal(l.at),
  l.at.toISOString(),
  NOM_SUJET[l.objet],
  l.nomme?.nom ?? null,
  l.phrase,
  l.supprimeeAt ? "personne supprimée" : (l.auteur ?? "l’application"),
];
