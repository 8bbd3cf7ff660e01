import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";

/** What a count is compared with; `voisins` are the other ateliers of the same organisers whose count is told. */
export type Constats = { jauge: number | null; arrivees: number; voisins: readonly { code: string; nombre: number }[] };

/** What is unlikely about a count; said, never refused. */
export function avertissements(nombre: number, { jauge, arrivees, voisins }: Constats): string[] {
  const memes = nombre === 0 ? [] : voisins.filter((v) => v.nombre === nombre).map((v) => v.code);
  return [
    nombre === 0 && "Zéro : personne n’est venu ? Si le nombre n’est pas connu, ne déclarez rien encore.",
    jauge !== null &&
      nombre > jauge * 1.5 &&
      `C’est bien plus que les ${pluriel(jauge, "place")} prévues : vérifiez le nombre.`,
    arrivees > 0 &&
      nombre !== arrivees &&
      `${pluriel(arrivees, "personne s’est signalée", "personnes se sont signalées")} avec le code : la CRESS verra les deux nombres.`,
    memes.length > 0 &&
      `Le même nombre est déclaré pour ${memes.length > 1 ? "les ateliers" : "l’atelier"} ${enumerer(memes)} du même organisateur : vérifiez qu’il n’est pas recopié.`,
  ].filter((a) => a !== false);
}
