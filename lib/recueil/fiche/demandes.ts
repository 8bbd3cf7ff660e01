import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { deLaPartie, isTypeEnonce, maximumDe, type Rubrique } from "../rubriques/rubriques.ts";
import type { TypeEnonce } from "../rubriques/types-enonce.ts";

type Enonce = { type: TypeEnonce };

const combien = (enonces: readonly Enonce[], { cle }: Rubrique) => enonces.filter((e) => e.type === cle).length;

/** What an edition asks of the énoncés of a fiche, each in words, with whether these answer it. */
function demandes(rubriques: readonly Rubrique[], enonces: readonly Enonce[]): { nom: string; manque: boolean }[] {
  const types = deLaPartie(rubriques, "enonces").filter((r) => !r.retiree);
  const parmi = types.filter((r) => r.demande === "une_parmi");
  const liste =
    parmi.length > 0
      ? [
          {
            nom: enumerer(
              parmi.map((r) => r.enPhrase),
              "ou",
            ),
            manque: parmi.every((r) => combien(enonces, r) === 0),
          },
        ]
      : [];
  for (const r of types) {
    const [n, minimum] = [combien(enonces, r), r.minimum ?? 1];
    if (r.demande === "obligatoire" || (n > 0 && n < minimum))
      liste.push({
        nom: minimum === 1 ? r.enPhrase : `${pluriel(minimum, "énoncé")} dans « ${r.nom} »`,
        manque: n < minimum,
      });
  }
  return liste;
}

/** « un levier ou un frein », « une proposition »: what an edition asks for, at least. */
export const enoncesDemandes = (rubriques: readonly Rubrique[]): string[] => demandes(rubriques, []).map((d) => d.nom);

/** What of it these énoncés lack, then what they have too much of. */
export const enoncesManquants = (rubriques: readonly Rubrique[], enonces: readonly Enonce[]): string[] => [
  ...demandes(rubriques, enonces).flatMap((d) => (d.manque ? [d.nom] : [])),
  ...rubriques
    .filter((r) => isTypeEnonce(r.cle))
    .flatMap((r) => {
      const trop = combien(enonces, r) - maximumDe(r);
      return trop > 0 ? [`${pluriel(trop, "énoncé")} de trop dans « ${r.nom} »`] : [];
    }),
];
