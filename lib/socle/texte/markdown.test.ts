import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Bloc, echapper, enClair, isCitation, lireMarkdown } from "./markdown.ts";
import { direTexte } from "./phrases.ts";

/** Blocks in one line of signs: *gras*, /italique/, [lien](adresse), • for a bullet. */
const signes = (blocs: Bloc[]) =>
  blocs
    .map((b) =>
      (b.type === "liste" ? b.items : [b.portions])
        .map((portions) => {
          const dit = portions
            .map(({ texte, gras, italique, url }) => {
              const pose = `${gras ? "*" : ""}${italique ? "/" : ""}${texte}${italique ? "/" : ""}${gras ? "*" : ""}`;
              return url ? `[${pose}](${url})` : pose;
            })
            .join("");
          return b.type === "liste" ? `• ${dit}` : dit;
        })
        .join(" "),
    )
    .join(" | ");

test("bold, italic, bullets on one level, links: nothing else is laid out", () => {
  const attendu: [string, string][] = [
    ["Du **gras** et de l’*italique*, **_les deux_**.", "Du *gras* et de l’/italique/, */les deux/*."],
    [
      "Trois choses :\n- une\n- **deux**\n  - dessous\n* trois\nPuis un texte.",
      "Trois choses : | • une • *deux* • dessous • trois | Puis un texte.",
    ],
    [
      "Voir [l’outil **libre**](https://exemple.fr/a?b=1).",
      "Voir [l’outil ](https://exemple.fr/a?b=1)[*libre*](https://exemple.fr/a?b=1).",
    ],
    ["[piège](javascript:alert(1))", "piège"],
    [
      "# Titre\n> citation\n`code` <b>x</b> &amp; ![image](https://x.fr)",
      "# Titre | > citation | `code` <b>x</b> &amp; ![image](https://x.fr)",
    ],
    ["1. Un\n2) Deux", "1. Un | 2) Deux"],
    ["---\n    retrait", "--- | retrait"],
    ["Une ligne\nUne autre\n\n\nUne troisième", "Une ligne | Une autre | Une troisième"],
    ["", ""],
  ];
  for (const [source, dit] of attendu) expect(signes(lireMarkdown(source)), source).toBe(dit);
});

test("a text typed without thinking of it, once escaped, stays what it was", () => {
  const lignes = fc.array(fc.string({ unit: fc.constantFrom(..."ab *_[]()\\-+#1.é«».!<&`~") }), { maxLength: 4 });
  fc.assert(
    fc.property(lignes, (morceaux) => {
      const texte = morceaux.join("\n");
      const nu = texte
        .split("\n")
        .map((l) => l.trim().replace(/\s+/g, " "))
        .filter(Boolean)
        .join("\n");
      expect(
        enClair(echapper(texte))
          .split("\n")
          .map((l) => l.trim().replace(/\s+/g, " "))
          .filter(Boolean)
          .join("\n"),
      ).toBe(nu);
    }),
    { numRuns: 500 },
  );
});

test("a printed sentence has its capital and its full stop, but before a list or after a sign", () => {
  const attendu: [string, string][] = [
    ["un référent suffit", "Un référent suffit."],
    ["« un mot » ; suite", "«\u202FUn mot\u202F»\u202F; suite."],
    ["Trois choses :\n- une\n- deux", "Trois choses\u00A0: | • une • deux"],
    ["déjà dit !", "Déjà dit\u202F!"],
    ["(entre parenthèses.)", "(Entre parenthèses.)"],
    ["voir **ceci**", "Voir *ceci.*"],
    ["voir [ici](https://exemple.fr)", "Voir [ici](https://exemple.fr)."],
    ["eSport et iPhone", "eSport et iPhone."],
    ['l\'eau, **"le reste"** ; fin...', "L’eau, *«\u202Fle reste\u202F»*\u202F; fin…"],
  ];
  for (const [source, dit] of attendu) expect(signes(direTexte(source)), source).toBe(dit);
});

test("lines without a sign are read as they would be among others", () => {
  const ligne = fc.string({ unit: fc.constantFrom(..." ab1.)-+:/@=!?'«\u00A0é{}\"\n") });
  fc.assert(
    fc.property(ligne, (texte) => {
      const parmi = lireMarkdown(`${texte}\n*fin*`).slice(0, -1);
      expect(lireMarkdown(texte)).toEqual(parmi);
    }),
    { numRuns: 500 },
  );
});

test("a paragraph between quotation marks from one end to the other is a quotation, one that only quotes is not", () => {
  const dit = (texte: string) => lireMarkdown(texte).map((b) => b.type === "paragraphe" && isCitation(b.portions));
  expect(dit("« Le *préfet* organise, une fois au moins, une conférence. »")).toEqual([true]);
  expect(dit("« Les mots. ».")).toEqual([true]);
  expect(dit("« Les mots » de l’un et « les mots » de l’autre")).toEqual([false]);
  expect(dit("Il a dit « les mots »")).toEqual([false]);
});
