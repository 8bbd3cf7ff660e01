import { lienPhoto } from "../../../recueil/photo/lien.ts";
import { ligne, majuscule, phrase } from "../../../socle/dessin/mots.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateLongue, moisLong } from "../../../socle/typographie/dates.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { comparerFr } from "../../../socle/typographie/tri.ts";
import type { ArbreAtelier, ArbrePhoto, SyntheseArbre } from "../../version/tree.ts";
import { nomDepartement } from "../departements.ts";
import type { Noeud, NoeudAtelier, NoeudImage, NoeudPartie } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";

/** The ateliers month by month, then apart those that did not take place as announced and count nowhere. */
export function partieAteliers(arbre: SyntheseArbre, ancres: Ancres): NoeudPartie {
  const { ateliers } = arbre;
  const tries = [...ateliers].sort(parDate);
  const comptes = tries.filter((a) => !isEcarte(a));
  const ecartes = tries.filter(isEcarte);
  const mois = [...new Set(comptes.map((a) => a.mois))];
  const atelier = (a: ArbreAtelier) => noeudAtelier(a, ancres);
  return {
    type: "partie",
    cle: "ateliers",
    titre: "Les ateliers, mois par mois",
    transition: null,
    fichier: "livre",
    enfants: [
      ...(mois.length === 0 ? phrase("Aucun atelier n’est compté à cette date.") : []),
      ...mois.map((m): Noeud => {
        const siens = comptes.filter((a) => a.mois === m);
        return {
          type: "section",
          ancre: `ateliers-${m}`,
          titre: majuscule(moisLong(m)),
          numero: null,
          complement: pluriel(siens.length, "atelier"),
          sommaire: false,
          enfants: siens.map(atelier),
        };
      }),
      ...(ecartes.length > 0
        ? [
            {
              type: "section" as const,
              ancre: "ateliers-ecartes",
              titre: "Ateliers reportés ou annulés",
              numero: null,
              complement: null,
              sommaire: false,
              enfants: [...phrase("Ils ne comptent dans aucun chiffre."), ...ecartes.map(atelier)],
            },
          ]
        : []),
      ...(arbre.photos.length > 0
        ? [
            {
              type: "section" as const,
              ancre: "ateliers-photos",
              titre: "Les ateliers en images",
              numero: null,
              complement: null,
              sommaire: false,
              enfants: arbre.photos.map(photoDite),
            },
          ]
        : []),
    ],
  };
}

const photoDite = ({ id, alt, credit, largeur, hauteur, ateliers }: ArbrePhoto): NoeudImage => ({
  type: "image",
  genre: "photo",
  ref: lienPhoto(id),
  alt: ligne(alt),
  credit: ligne([ateliers.join(", "), `Photo : ${credit}`].filter(Boolean).join(" · ")),
  largeur,
  hauteur,
});

function noeudAtelier(atelier: ArbreAtelier, ancres: Ancres): NoeudAtelier {
  const { code, intitule, organisateurs, transitions, participants } = atelier;
  return {
    type: "atelier",
    ancre: ancres.ancreAtelier(atelier),
    code: ligne(code),
    intitule: ligne(intitule) || "Atelier sans intitulé",
    organisateurs: ligne(organisateurs.join(" / ")),
    transitions: transitions.map((t) => ({ code: t, nom: nomTransition(t) })),
    quand: majuscule(quand(atelier)),
    ou: ligne(lieu(atelier)),
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

const parDate = (a: ArbreAtelier, b: ArbreAtelier): number =>
  comparerFr(cle(a), cle(b)) || comparerFr(a.organisateurs.join(), b.organisateurs.join());

/** An atelier known by its month alone comes after those of the month. */
const cle = ({ date, mois }: ArbreAtelier): string => date ?? `${mois}-99`;

const isEcarte = ({ etat }: ArbreAtelier): boolean => etat === "reporte" || etat === "annule";
