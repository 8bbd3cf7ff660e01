"use client";
import { MOTIFS } from "@/lib/synthese/consolidation/motifs";
import { enMain } from "@/lib/synthese/tri/etat";
import { autresChapitres } from "@/lib/synthese/tri/plan-autres";
import { suggestionsDe } from "@/lib/synthese/tri/suggestions";
import type { Commande } from "@/lib/synthese/tri/touches";
import type { Contexte } from "./contexte.ts";

/** Does what a key or a button asks for; false when it means nothing here and now. */
export function commander(commande: Commande, c: Contexte): boolean {
  const { etat, agir } = c;
  switch (commande) {
    case "suivant":
    case "precedent":
      agir({ type: "avancer", pas: commande === "suivant" ? 1 : -1 });
      return true;
    case "choisir":
      if (etat.courant) agir({ type: "choisir", id: etat.courant });
      return etat.courant !== null;
    case "sortir":
      return sortir(c);
    case "plan":
      document.querySelector<HTMLElement>("#plan-liste button[tabindex='0']")?.focus();
      return true;
    case "chercher":
      document.getElementById("filtre-mots")?.focus();
      return true;
    default:
      return c.refus === null && ecrire(commande, c);
  }
}

/** Out of what is open, then out of the selection; a second time does nothing. */
function sortir({ etat, agir }: Contexte): boolean {
  if (etat.mode.nom !== "lire") agir({ type: "mode", mode: dedans(etat.mode) });
  else if (etat.choisis.length > 0) agir({ type: "lacher" });
  else return false;
  return true;
}

const dedans = (mode: Contexte["etat"]["mode"]): Contexte["etat"]["mode"] =>
  mode.nom === "point" && mode.volet !== "lire" ? { nom: "point", id: mode.id, volet: "lire" } : { nom: "lire" };

const VOLETS = ["reformuler", "scinder", "deplacer"] as const;

function ecrire(commande: Commande, c: Contexte): boolean {
  const { etat, agir, gestes } = c;
  const { mode } = etat;
  if (commande === "annuler") {
    void gestes.annuler();
    return true;
  }
  if (commande.startsWith("numero")) return numero(Number(commande.slice("numero".length)), c);
  if (mode.nom === "point") {
    if (mode.volet !== "lire") return false;
    const { nom, id } = mode;
    const volet = VOLETS.find((v) => v === commande);
    if (volet) agir({ type: "mode", mode: { nom, id, volet } });
    if (commande === "fusionner") agir({ type: "mode", mode: { nom, id, volet: "fusionner", avec: [] } });
    return volet !== undefined || commande === "fusionner";
  }
  const ids = enMain(etat);
  if (ids.length === 0 || etat.pile === "ecartes") return false;
  switch (commande) {
    case "point":
      void gestes.prendre(ids);
      return true;
    case "ecrire":
      agir({ type: "mode", mode: { nom: "ecrire", tete: ids[0] ?? "" } });
      return true;
    case "rattacher":
    case "ecarter":
    case "classer":
      agir({ type: "mode", mode: { nom: commande } });
      return true;
    default:
      return false;
  }
}

function numero(n: number, c: Contexte): boolean {
  const { etat, gestes } = c;
  const ids = enMain(etat);
  if (ids.length === 0) return false;
  switch (etat.mode.nom) {
    case "ecarter": {
      const motif = MOTIFS[n - 1];
      if (motif) void gestes.ecarter(ids, motif);
      return motif !== undefined;
    }
    case "classer": {
      const vers = autresChapitres(etat.table, c.transition)[n - 1];
      if (vers) void gestes.classer(ids, vers);
      return vers !== undefined;
    }
    case "lire":
      return suivreSuggestion(n, c);
    default:
      return false;
  }
}

/** The nth thing that resembles: joins that point, or is chosen with the current énoncé. */
export function suivreSuggestion(n: number, { etat, agir, gestes }: Contexte): boolean {
  const proche = suggestionsDe(etat)[n - 1];
  if (!proche || etat.pile === "ecartes") return false;
  if (proche.nature === "enonce") agir({ type: "choisirTous", ids: [...enMain(etat), proche.id], ajouter: true });
  else void gestes.citer(proche.id, enMain(etat));
  return true;
}
