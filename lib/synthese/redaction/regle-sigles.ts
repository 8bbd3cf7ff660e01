import { replier } from "../../socle/typographie/replier.ts";
import type { Contexte, Remarque } from "./remarque.ts";
import { sansAdresses } from "./remarque.ts";
import { COURANTS, SIGLES, voisin } from "./sigles.ts";

const SIGLE = /(?<![\p{L}\p{N}{_-])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}}_])/gu;

const echappe = (t: string) => t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** « insertion par l’activité économique (IAE) », « IAE (insertion… ) »: how many times its words stand beside it. */
export function foisNomme(sigle: string, texte: string): number {
  const apres = new RegExp(`(?<![\\p{L}\\p{N}])${echappe(sigle)}\\s*\\((?=[^)]*\\p{L}{3})[^)]{8,}\\)`, "gu");
  const avant = new RegExp(`\\p{L}[\\p{L}’' ,-]{8,}\\s*\\(${echappe(sigle)}\\)`, "gu");
  return [...texte.matchAll(apres), ...texte.matchAll(avant)].length;
}

/** Words wholly in capitals are a title, not acronyms. */
const enCapitales = (texte: string) => !/\p{Ll}{2}/u.test(texte);

/** Acronyms nobody explains in the chapter, explained twice, or that look like another. */
export function sigles(texte: string, { autres, noms }: Pick<Contexte, "autres" | "noms">): Remarque[] {
  if (enCapitales(texte)) return [];
  const mots = sansAdresses(texte);
  const desNoms = new Set(noms.flatMap((nom) => replier(nom).split(/[^a-z0-9]+/)));
  const vus = new Set<string>();
  return [...mots.matchAll(SIGLE)].flatMap((trouve): Remarque[] => {
    const [sigle] = trouve;
    if (vus.has(sigle)) return [];
    vus.add(sigle);
    const debut = trouve.index;
    const ici = { debut, fin: debut + sigle.length, extrait: sigle };
    const proche = SIGLES[sigle] || desNoms.has(replier(sigle)) ? null : voisin(sigle);
    if (proche)
      return [
        {
          regle: "sigle_inconnu",
          ...ici,
          pourquoi: `« ${sigle} » n’est pas connu : est-ce « ${proche} » ?`,
          par: proche,
        },
      ];
    if (COURANTS.has(sigle) || desNoms.has(replier(sigle)) || /^\p{Lu}\d+$/u.test(sigle)) return [];
    const nommes = foisNomme(sigle, texte);
    const ailleurs = autres.reduce((n, autre) => n + foisNomme(sigle, autre), 0);
    if (nommes + ailleurs === 0) {
      const nom = SIGLES[sigle];
      const pourquoi = nom
        ? `« ${sigle} » n’est expliqué nulle part dans le chapitre.`
        : `« ${sigle} » n’est expliqué nulle part dans le chapitre : écrivez une fois ses mots.`;
      return [{ regle: "sigle_sans_nom", ...ici, pourquoi, par: nom ? `${nom} (${sigle})` : null }];
    }
    if (nommes > 0 && nommes + ailleurs > 1)
      return [
        {
          regle: "sigle_nomme_deux_fois",
          ...ici,
          pourquoi: `« ${sigle} » est expliqué plusieurs fois dans le chapitre : une suffit.`,
          par: null,
        },
      ];
    return [];
  });
}
