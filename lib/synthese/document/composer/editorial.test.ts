import { expect, test } from "@playwright/test";
import { EDITORIAL_VIDE } from "../../editorial/arbre.ts";
import { CLES_EDITORIALES } from "../../editorial/parties.ts";
import { ARBRE } from "../fixture.ts";
import { parcourir } from "../noeuds.ts";
import { composerSynthese } from "./synthese.ts";

const mots = (noeuds: Parameters<typeof parcourir>[0]) => JSON.stringify([...parcourir(noeuds)]);

test("each part the CRESS writes has its place in the book, from the thanks to the back", () => {
  const textes = Object.fromEntries(CLES_EDITORIALES.map((cle) => [cle, `Mots de ${cle.replaceAll("_", " ")}`]));
  const { parties } = composerSynthese({ ...ARBRE, editorial: { ...ARBRE.editorial, textes } });
  const ou = Object.fromEntries(
    CLES_EDITORIALES.map((cle) => [
      cle,
      parties.filter((p) => mots(p.enfants).includes(`Mots de ${cle.replaceAll("_", " ")}`)).map((p) => p.cle),
    ]),
  );
  expect(ou).toEqual({
    remerciements: ["remerciements"],
    loi: ["presentation"],
    thematique: ["presentation"],
    organisation: ["presentation"],
    eco_responsabilite: ["presentation"],
    lancement: ["presentation"],
    structures: ["chiffres"],
    methode: ["methode"],
    comite: ["methode"],
    prealable: ["methode"],
    credits: ["credits"],
    quatrieme: ["quatrieme"],
  });
  expect(parties.map((p) => p.cle).slice(0, 2)).toEqual(["remerciements", "presentation"]);
});

test("who signs is told by function, a name first when its person agreed; the launch line by line; a logo has its words", () => {
  const { parties } = composerSynthese(ARBRE);
  const dits = (cle: string) =>
    [...parcourir(parties.filter((p) => p.cle === cle))].flatMap((n) => {
      if (n.type === "paragraphe") return [n.portions.map((p) => p.texte).join("")];
      if (n.type === "liste") return n.items.map((i) => `- ${i.map((p) => p.texte).join("")}`);
      return n.type === "image" ? [`[${n.alt}]`] : [];
    });
  expect(dits("remerciements")).toEqual([
    "Merci à toutes celles et ceux qui sont venus.",
    "Présidence, CRESS Hauts-de-France",
    "Camille Fictive, Vice-présidence, Région Hauts-de-France",
  ]);
  expect(dits("presentation")).toEqual([
    "La conférence a été lancée à Arras.",
    "13\u00A0h\u00A030, accueil",
    "Table ronde\u00A0: Les transitions, vues d’ici",
    "- Une gérante de coopérative",
    "- Un directeur d’association",
  ]);
  expect(dits("quatrieme")).toEqual(["À bientôt.", "[Logo\u00A0: CRESS Hauts-de-France]"]);
});

test("what nobody wrote makes no part and no heading", () => {
  const { parties } = composerSynthese({ ...ARBRE, editorial: EDITORIAL_VIDE });
  expect(parties.map((p) => p.cle)).not.toContain("remerciements");
  expect(parties.map((p) => p.cle)).not.toContain("presentation");
  expect(parties.map((p) => p.cle)).not.toContain("quatrieme");
});
