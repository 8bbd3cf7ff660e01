import "server-only";
import type { Actor } from "../auth/actor.ts";
import { renderCsv } from "../donnees/csv.ts";
import { jourDeParis } from "../typographie/dates.ts";
import { NOM_SUJET } from "./dire.ts";
import { type Curseur, lireFiltreJournal } from "./filtre.ts";
import { type LigneJournal, listJournal, type Portee } from "./lire.ts";

const PAQUET = 1000;
const COLONNES = ["date", "instant", "sujet", "objet", "fait", "par"] as const;

/** The lines the filter of an address keeps, as a CSV written page after page: a long journal is never held whole. */
export function exporterJournal(actor: Actor, portee: Portee, request: Request): ReadableStream<Uint8Array> {
  const params = new URL(request.url).searchParams;
  const filtre = lireFiltreJournal(Object.fromEntries(params));
  const excel = params.get("variante") === "excel";
  const encodeur = new TextEncoder();
  let avant: Curseur | null = null;
  let fini = false;
  let entete = true;
  return new ReadableStream({
    async pull(controle) {
      if (fini) return controle.close();
      const { lignes, suite } = await listJournal(actor, portee, filtre, avant, PAQUET);
      const csv = renderCsv(COLONNES, lignes.map(ligneCsv), { excel });
      controle.enqueue(encodeur.encode(entete ? csv : csv.slice(csv.indexOf("\r\n") + 2)));
      entete = false;
      avant = suite;
      fini = suite === null;
    },
  });
}

const ligneCsv = (l: LigneJournal) => ({
  date: jourDeParis(l.at),
  instant: l.at.toISOString(),
  sujet: NOM_SUJET[l.objet],
  objet: l.nomme?.nom ?? null,
  fait: l.phrase,
  par: l.supprimeeAt ? "personne supprimée" : (l.auteur ?? "l’application"),
});
