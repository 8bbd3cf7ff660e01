import { dateLongue, moisLong } from "../../typographie/dates.ts";
import { pluriel } from "../../typographie/nombre.ts";
import { comparerFr } from "../../typographie/tri.ts";
import { nomDepartement } from "../departements.ts";
import type { ArbreAtelier, SyntheseArbre } from "../tree.ts";
import type { Donnees } from "./compile.ts";
import { composer } from "./composer.ts";

/** The ateliers month by month, then apart those that did not take place as announced and count nowhere. */
export function contenuAteliers({ ateliers }: SyntheseArbre): Donnees {
  const rangs = ateliers.map((atelier, rang) => ({ atelier, ancre: `atelier-${rang}` })).sort(parDate);
  const comptes = rangs.filter(({ atelier }) => !estEcarte(atelier));
  const ecartes = rangs.filter(({ atelier }) => estEcarte(atelier));
  const mois = [...new Set(comptes.map(({ atelier }) => atelier.mois))];
  return {
    mois: mois.map((m) => {
      const liste = comptes.filter(({ atelier }) => atelier.mois === m);
      return {
        titre: majuscule(moisLong(m)),
        compte: pluriel(liste.length, "atelier"),
        ateliers: liste.map(contenuAtelier),
      };
    }),
    ecartes: ecartes.map(contenuAtelier),
  };
}

function contenuAtelier({ atelier, ancre }: { atelier: ArbreAtelier; ancre: string }): Donnees {
  const { code, intitule, organisateurs, transitions, participants } = atelier;
  return {
    ancre,
    code: composer(code),
    intitule: composer(intitule) || "Atelier sans intitulé",
    organisateurs: composer(organisateurs.join(" / ")),
    transitions,
    quand: majuscule(quand(atelier)),
    ou: composer(lieu(atelier)),
    participants: participants === null ? "participation non communiquée" : pluriel(participants, "participation"),
  };
}

function quand({ date, mois, etat }: ArbreAtelier): string {
  const annonce = date ? dateLongue(date) : `${moisLong(mois)}, date à préciser`;
  if (etat === "reporte") return `reporté, initialement ${annonce}`;
  return etat === "annule" ? `annulé, initialement ${annonce}` : annonce;
}

function lieu({ modalite, commune, departement }: ArbreAtelier): string {
  const nom = departement ? nomDepartement(departement) : null;
  const place = commune
    ? departement
      ? `${commune} (${departement})`
      : commune
    : nom
      ? `lieu à préciser, ${nom}`
      : null;
  if (modalite === "visio") return "à distance";
  if (!place) return modalite === "hybride" ? "sur place et à distance" : "lieu non communiqué";
  return modalite === "hybride" ? `${place} et à distance` : place;
}

function parDate(a: { atelier: ArbreAtelier }, b: { atelier: ArbreAtelier }): number {
  return (
    comparerFr(cle(a.atelier), cle(b.atelier)) ||
    comparerFr(a.atelier.organisateurs.join(), b.atelier.organisateurs.join())
  );
}

/** An atelier known by its month alone comes after those of the month. */
function cle({ date, mois }: ArbreAtelier): string {
  return date ?? `${mois}-99`;
}

function estEcarte({ etat }: ArbreAtelier): boolean {
  return etat === "reporte" || etat === "annule";
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
