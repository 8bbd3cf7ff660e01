import { compileSvg } from "../../../socle/dessin/compile.ts";
import { composer } from "../../../socle/dessin/composer.ts";
import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { type Chemin, direChemin } from "../../tissage/chemin.ts";
import { CHEMIN_IMAGE, placerChemin } from "../../tissage/placer-chemin.ts";
import { couleurTransition } from "../marques.ts";
import { enPng } from "./image.ts";

export type CheminPartage = { annee: number; titre: string; chemin: Chemin; demonstration: boolean };

/** « Le chemin de nos mots » as a picture to share: a PNG of 1200 × 630, the same for the same data. */
export const renderCheminPng = (partage: CheminPartage): Promise<Uint8Array<ArrayBuffer>> =>
  enPng(compileSvg({ template: "chemin.typ", data: contenu(partage) }));

function contenu({ annee, titre, chemin, demonstration }: CheminPartage) {
  const { hauteur, enonces, points, fils, reste } = placerChemin(chemin, CHEMIN_IMAGE);
  return {
    banniere: composer(`Le chemin de nos mots · conférence régionale de l’ESS ${annee}`),
    titre: composer(titre),
    dit: composer(direChemin(chemin)),
    hauteur,
    gauche: CHEMIN_IMAGE.gauche,
    droite: CHEMIN_IMAGE.droite,
    enonces: enonces.map(({ mots, y }) => ({ mots: composer(mots), y })),
    points: points.map(({ mots, y, transition, ateliers }) => ({
      mots: composer(mots),
      y,
      couleur: couleurTransition(transition),
      partage: ateliers > 1,
    })),
    fils: fils.map(({ y1, y2, transition }) => ({ y1, y2, couleur: couleurTransition(transition) })),
    reste: reste.points > 0 ? composer(`et ${pluriel(reste.points, "autre point", "autres points")}`) : null,
    mention: demonstration ? MENTION_DEMONSTRATION : null,
  };
}
