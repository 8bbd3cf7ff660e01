import { pluriel } from "../typographie/nombre.ts";

/** What is unlikely about a count; said, never refused. */
export function avertissements(
  nombre: number,
  { jauge, arrivees }: { jauge: number | null; arrivees: number },
): string[] {
  return [
    nombre === 0 && "Zéro : personne n’est venu ? Si le nombre n’est pas connu, ne déclarez rien encore.",
    jauge !== null &&
      nombre > jauge * 1.5 &&
      `C’est bien plus que les ${pluriel(jauge, "place")} prévues : vérifiez le nombre.`,
    arrivees > 0 &&
      nombre !== arrivees &&
      `${pluriel(arrivees, "personne s’est signalée", "personnes se sont signalées")} avec le code : la CRESS verra les deux nombres.`,
  ].filter((a) => a !== false);
}
