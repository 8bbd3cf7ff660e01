import { typographier } from "../../socle/typographie/texte.ts";
import { chercher, type Regle, type Remarque, sansAdresses } from "./remarque.ts";

const doubleEspace = chercher("double_espace", /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu, () => ({
  pourquoi: "Deux espaces se suivent.",
  par: " ",
}));

/** « nous nous » and « vous vous » are French. */
const motDouble = chercher("mot_double", /(?<![\p{L}’'-])(\p{L}{2,})[ \u00A0]+\1(?![\p{L}’'-])/giu, ([, mot = ""]) =>
  /^(nous|vous)$/i.test(mot) ? null : { pourquoi: `« ${mot} » est écrit deux fois de suite.`, par: mot },
);

const etc = chercher("etc", /\betc\.?\s*(?:\.{2,}|…)/giu, () => ({
  pourquoi: "« etc. » finit par un seul point.",
  par: "etc.",
}));

const ordinal = chercher("ordinal", /(?<![\p{L}\p{N}])(\d{1,3})[ ]?(i?[eè]mes?)(?!\p{L})/giu, ([, n]) => ({
  pourquoi: "L’ordinal s’abrège « e » en exposant.",
  par: n === "1" ? "1ᵉʳ" : `${n}ᵉ`,
}));

/** Words that end with a full stop within a sentence. */
const ABREGE = /(?:^|[\s(«])(?:etc|cf|p|ex|art|n|no|av|bd|env|min|max|vs|réf|tél|chap|al|[A-Z])\.$/iu;
const majuscule = chercher("majuscule", /(?<=\p{L}{2}|[)»\d])[.!?][ \u00A0]+(\p{Ll})/gu, (trouve) => {
  const avant = (trouve.input ?? "").slice(0, (trouve.index ?? 0) + 1);
  if (ABREGE.test(avant)) return null;
  return {
    pourquoi: "Une phrase commence par une majuscule.",
    par: trouve[0].slice(0, -1) + (trouve[1] ?? "").toLocaleUpperCase("fr"),
  };
});

const pointMedian = chercher("point_median", /\p{L}+[·•]\p{L}+(?:[·•]\p{L}+)?/gu, () => ({
  pourquoi: "Le point médian se lit mal à voix haute : écrivez les deux formes, ou un mot qui les réunit.",
  par: null,
}));

const guillemets = chercher("guillemets", /(?<![\p{L}\p{N}])"\s*([^"\n]*[^"\s])\s*"(?![\p{L}\p{N}])/gu, ([, mots]) => ({
  pourquoi: "Les guillemets français sont « et ».",
  par: `«\u202F${mots}\u202F»`,
}));

const PAIRES = [
  ["(", ")", "Une parenthèse est fermée sans être ouverte.", "Une parenthèse n’est pas refermée dans le paragraphe."],
  ["«", "»", "Un guillemet est fermé sans être ouvert.", "Un guillemet n’est pas refermé dans le paragraphe."],
] as const;

/** Each paragraph closes what it opens; « a) » in a list opens nothing. */
const paire: Regle = (texte) => {
  const remarques: Remarque[] = [];
  let debutLigne = 0;
  for (const ligne of texte.split("\n")) {
    for (const [ouvre, ferme, sansDebut, sansFin] of PAIRES) {
      const ouverts: number[] = [];
      for (let i = 0; i < ligne.length; i++) {
        if (ligne[i] === ouvre) ouverts.push(i);
        else if (ligne[i] === ferme && ouverts.pop() === undefined && !/^\s*[-*]?\s*\w{1,2}$/.test(ligne.slice(0, i)))
          remarques.push(seule(debutLigne + i, ligne.slice(Math.max(0, i - 20), i + 1), sansDebut));
      }
      for (const i of ouverts) remarques.push(seule(debutLigne + i, ligne.slice(i, i + 21), sansFin));
    }
    debutLigne += ligne.length + 1;
  }
  return remarques;
};

const seule = (debut: number, extrait: string, pourquoi: string): Remarque => ({
  regle: "paire",
  debut,
  fin: debut + 1,
  extrait: extrait.trim(),
  pourquoi,
  par: null,
});

/** Spaces, apostrophes and ellipses aside. */
const plat = (t: string) => t.replace(/\s/gu, "").replaceAll("'", "’").replace(/\.{3}/gu, "…");

/** Whole words on both sides of a place. */
const autour = (texte: string, i: number): string =>
  `${/\S*.{0,15}$/su.exec(texte.slice(0, i))?.[0] ?? ""}${/^.{0,12}\S*/su.exec(texte.slice(i))?.[0] ?? ""}`.trim();

/** All the spaces at once: printing puts them in anyway. */
const insecables: Regle = (texte) => {
  const mis = typographier(texte);
  if (mis === texte || plat(mis) !== plat(texte)) return [];
  const i = [...texte].findIndex((c, n) => c !== mis[n]);
  return [
    {
      regle: "insecables",
      debut: 0,
      fin: texte.length,
      extrait: autour(texte, i),
      pourquoi:
        "Des espaces insécables ou des apostrophes courbes manquent. L’impression les met ; ici, ce n’est que pour l’œil.",
      par: mis,
    },
  ];
};

/** What is wrong with spaces, words and signs; addresses are not words. */
export const typographie: Regle = (texte, contexte) => {
  const mots = sansAdresses(texte);
  const surMots = [doubleEspace, motDouble, etc, ordinal, majuscule, pointMedian, guillemets, paire];
  const remarques = surMots.flatMap((r) => r(mots, contexte));
  // Quotes and « etc. » are told one by one: what remains is spaces.
  const dites = remarques.some((r) => r.regle === "guillemets" || r.regle === "etc");
  return dites ? remarques : [...remarques, ...insecables(texte, contexte)];
};
