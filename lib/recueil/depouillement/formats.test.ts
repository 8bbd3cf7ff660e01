import { expect, test } from "@playwright/test";
import { docxDe, gras, h, odtDe, p, partie, r, tableau } from "../../../e2e/donnees/documents-xml.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { lireDocument } from "./lire.ts";
import { placer } from "./placer.ts";
import { dessous, proposer } from "./sections.ts";

/** The cards of a document as « type, essential », then what was left beside, as « role, why, words ». */
async function lire(octets: Uint8Array | string) {
  const lecture = await lireDocument(Buffer.from(octets as Uint8Array));
  if (!lecture.ok) return lecture.refus;
  const { cartes, roles } = placer(lecture.blocs, ["ecologique", "sociale"], RUBRIQUES_USUELLES);
  return {
    cartes: cartes.map((c) => `${c.action ?? c.type} : ${`${c.accroche} ${c.texte}`.trim()}`),
    reste: lecture.blocs.flatMap((b, i) =>
      roles[i] === "libre" || roles[i] === "apart"
        ? [[b.apart ?? roles[i], b.auteur, b.texte].filter(Boolean).join(" : ")]
        : [],
    ),
    transitions: [...new Set(cartes.map((c) => c.transition))],
  };
}

test.describe("a DOCX", () => {
  test("is found by its relations, whatever the name of its main part", async () => {
    const docx = docxDe(h(1, "Freins à lever") + p("Le bail se termine."), [], "document2.xml");
    expect(await lire(docx)).toMatchObject({ cartes: ["frein : Le bail se termine."], reste: [] });
  });

  test("with leviers and freins in two columns never gives one for the other", async () => {
    const colonnes = tableau(
      [["Leviers à amplifier"], ["Freins à lever"]],
      [
        ["Mutualiser les camions.", "Former les bénévoles."],
        ["Les assurances refusent.", "Le local ferme."],
      ],
    );
    expect(await lire(docxDe(p("Introduction") + colonnes + p("Après le tableau.")))).toMatchObject({
      cartes: [
        "amplifier : Mutualiser les camions.",
        "amplifier : Former les bénévoles.",
        "frein : Les assurances refusent.",
        "frein : Le local ferme.",
      ],
      reste: ["libre : Introduction", "libre : Après le tableau."],
    });
  });

  test("with a heading at the start of each row gives each row its own, and what follows the table neither", async () => {
    const rangees = tableau(
      [["Leviers à amplifier"], ["Mutualiser.", "Former."]],
      [["Freins"], ["Les assurances."]],
      [["Ce qui est dit ailleurs"], ["Rien de tout cela."]],
    );
    expect(await lire(docxDe(rangees + p("Après.")))).toMatchObject({
      cartes: ["amplifier : Mutualiser.", "amplifier : Former.", "frein : Les assurances."],
      reste: ["libre : Ce qui est dit ailleurs", "libre : Rien de tout cela.", "libre : Après."],
    });
  });

  test("with themes, freins and a column we do not know places the freins only", async () => {
    const table = tableau([["Thème"], ["Freins"], ["Qui l’a dit"]], [["Logement"], ["Le bail."], ["Une voisine"]]);
    expect(await lire(docxDe(table))).toMatchObject({
      cartes: ["frein : Le bail."],
      reste: ["libre : Thème", "libre : Qui l’a dit", "libre : Logement", "libre : Une voisine"],
    });
  });

  test("with kinds by row and transitions by column crosses them", async () => {
    const table = tableau(
      [["Rubrique"], ["Transition écologique"], ["Transition sociale"]],
      [["Freins"], ["Le bail."], ["Le temps."]],
    );
    const lu = await lireDocument(docxDe(table));
    const cartes = lu.ok ? placer(lu.blocs, ["ecologique", "sociale"], RUBRIQUES_USUELLES).cartes : [];
    expect(cartes.map((c) => [c.type, c.transition, c.accroche])).toEqual([
      ["frein", "ecologique", "Le bail."],
      ["frein", "sociale", "Le temps."],
    ]);
  });

  test("keeps notes, remarks and hidden words out of the text, and shows or counts them", async () => {
    const corps =
      h(1, "Freins à lever") +
      p(
        `${r("Le coût")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" décourage")}<w:r><w:endnoteReference w:id="2"/></w:r>${r(".")}<w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      p(`${r("Le local ferme.")}${r(" Appeler Mme X.", "<w:vanish/>")}`) +
      p(
        `<w:moveFrom w:id="7" w:author="X">${r("Déplacé d’ici.")}</w:moveFrom>${r("Le bail.")}<w:r><w:commentReference w:id="1"/></w:r>`,
      );
    const docx = docxDe(corps, [
      {
        nom: "footnotes.xml",
        type: "footnotes",
        contenu: partie(
          "footnotes",
          `<w:footnote w:type="separator" w:id="0">${p("—")}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(" À vérifier.")}`)}</w:footnote>`,
        ),
      },
      {
        nom: "endnotes.xml",
        type: "endnotes",
        contenu: partie("endnotes", `<w:endnote w:id="2">${p("Voir l’enquête.")}</w:endnote>`),
      },
      {
        nom: "comments.xml",
        type: "comments",
        contenu: partie(
          "comments",
          `<w:comment w:id="0" w:author="Relectrice">${p("Vraiment ?")}</w:comment><w:comment w:id="1" w:author="Relectrice">${p("Freins : à revoir")}</w:comment>`,
        ),
      },
    ]);
    expect(await lire(docx)).toMatchObject({
      cartes: ["frein : Le coût décourage.", "frein : Le local ferme.", "frein : Le bail."],
      reste: [
        "note : À vérifier.",
        "note : Voir l’enquête.",
        "commentaire : Relectrice : Vraiment ?",
        "cache",
        "commentaire : Relectrice : Freins : à revoir",
      ],
    });
  });

  test("gives the words of its frames, once, and the headings of a frame end with it", async () => {
    const boite = (contenu: string) =>
      `<wps:wsp><wps:txbx><w:txbxContent>${contenu}</w:txbxContent></wps:txbx></wps:wsp>`;
    const repli = (contenu: string) =>
      `<w:pict><v:textbox><w:txbxContent>${contenu}</w:txbxContent></v:textbox></w:pict>`;
    const deux = p("Propositions") + p("Ouvrir le samedi.");
    const corps =
      h(1, "Freins à lever") +
      p(`<w:r><w:drawing><a:graphic>${boite(p("Le bail se termine."))}</a:graphic></w:drawing></w:r>`) +
      p(
        `<w:r><mc:AlternateContent><mc:Choice>${boite(deux)}</mc:Choice><mc:Fallback>${repli(deux)}</mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      p("Le local ferme.");
    expect(await lire(docxDe(corps))).toMatchObject({
      cartes: ["frein : Le bail se termine.", "proposition : Ouvrir le samedi.", "frein : Le local ferme."],
    });
  });

  test("gives the words of a diagram, a shape each", async () => {
    const point = (texte: string, type = "") =>
      `<dgm:pt modelId="${texte}"${type}><dgm:t><a:p><a:r><a:t>${texte}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const dessin =
      '<w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds xmlns:dgm="urn:d" xmlns:r="urn:r" r:dm="rIdSchema"/></a:graphicData></a:graphic></w:drawing></w:r>';
    const docx = docxDe(h(1, "Freins à lever") + p(dessin) + p("Le local ferme."), [
      {
        nom: "diagrams/data1.xml",
        type: "diagramData",
        id: "rIdSchema",
        contenu: `<dgm:dataModel xmlns:dgm="urn:d" xmlns:a="urn:a"><dgm:ptLst>${point("Le bail se termine.")}${point("flèche", ' type="parTrans"')}${point("Les prix montent.", ' type="node"')}</dgm:ptLst></dgm:dataModel>`,
      },
    ]);
    expect(await lire(docx)).toMatchObject({
      cartes: ["frein : Le bail se termine.", "frein : Les prix montent.", "frein : Le local ferme."],
    });
  });

  test("gives the frames of its page headers beside the text", async () => {
    const cadre = p(
      `<w:r><w:pict><v:textbox><w:txbxContent>${p("Atelier du 6 avril")}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
    const docx = docxDe(h(1, "Freins") + p("Le bail."), [
      { nom: "header1.xml", type: "header", contenu: partie("hdr", cadre + p("Association Y")) },
    ]);
    const lecture = await lireDocument(docx);
    expect(lecture.ok && lecture.blocs.map((b) => [b.texte, b.courant, b.apart])).toEqual([
      ["Freins", undefined, undefined],
      ["Le bail.", undefined, undefined],
      ["Atelier du 6 avril", undefined, "marge"],
      ["Association Y", true, undefined],
    ]);
  });

  test("gives what was typed in its controls, not what they ask for", async () => {
    const sdt = (proprietes: string, texte: string) =>
      `<w:sdt><w:sdtPr>${proprietes}</w:sdtPr><w:sdtContent>${p(texte)}</w:sdtContent></w:sdt>`;
    const corps =
      h(1, "Freins à lever") +
      sdt("<w:showingPlcHdr/>", "Cliquez ici pour entrer du texte.") +
      sdt("", "Le prêt n’est pas assuré.");
    expect(await lire(docxDe(corps))).toMatchObject({ cartes: ["frein : Le prêt n’est pas assuré."], reste: [] });
  });

  test("with a list typed by hand in one paragraph gives one card by item", async () => {
    const liste = p(
      "<w:r><w:t>- Manque de temps</w:t><w:br/><w:t>- Locaux trop</w:t><w:br/><w:t>petits</w:t><w:br/><w:t>• Pas de véhicule</w:t></w:r>",
    );
    const entieres = p("<w:r><w:t>Le bail se termine</w:t><w:br/><w:t>Les pièces manquent</w:t></w:r>");
    const phrase = p("<w:r><w:t>On attend l’accord de la</w:t><w:br/><w:t>Région pour ouvrir.</w:t></w:r>");
    expect(await lire(docxDe(h(1, "Freins") + liste + entieres + phrase))).toMatchObject({
      cartes: [
        "frein : Manque de temps",
        "frein : Locaux trop petits",
        "frein : Pas de véhicule",
        "frein : Le bail se termine",
        "frein : Les pièces manquent",
        "frein : On attend l’accord de la Région pour ouvrir.",
      ],
    });
  });

  test("gives plain letters, no hyphen that is not seen, and links with their address", async () => {
    const lien = `<w:hyperlink r:id="lien">${r("le guide")}</w:hyperlink>`;
    const champ = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://carte.test/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("la carte")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const corps = h(1, "Ressources") + p(r("Le ﬁnan\u00ADcement : ") + lien + r(" et ") + champ + r("."));
    const docx = docxDe(corps, [
      { nom: "https://guide.test/a", type: "hyperlink", id: "lien", contenu: "", externe: true },
    ]);
    expect(await lire(docx)).toMatchObject({
      cartes: ["ressource : Le financement : le guide (https://guide.test/a) et la carte (https://carte.test/)."],
    });
  });

  test("with a page of another program joined to it is read, or says how to save it again", async () => {
    const page = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Freins</h1><p>Le bail.</p>";
    const joint = (nom: string, contenu: string) =>
      docxDe('<w:altChunk r:id="aFChunk"/>', [{ nom, type: "aFChunk", contenu }]);
    expect(await lire(joint("page.mht", page))).toMatchObject({ cartes: ["frein : Le bail."] });
    expect(await lire(joint("page.html", "<h1>Freins</h1><p>Le bail.</p>"))).toMatchObject({
      cartes: ["frein : Le bail."],
    });
    expect(await lire(joint("autre.docx", "PK"))).toBe("document_assemble");
  });
});

test.describe("headings", () => {
  test("are known by their meaning: bold, in capitals, numbered, in other words", async () => {
    const corps = [
      ["1. LES LEVIERS IDENTIFIÉS :", "Mutualiser les camions."],
      ["2. Les principaux freins", "Les assurances refusent."],
      ["Idées et propositions pour la suite", "Créer une convention."],
      ["Points de blocage", "Le bail."],
      ["Ce qui marche déjà", "Le marché."],
      ["Bonnes pratiques repérées", "Prêter les outils."],
      ["Divers", "Il faisait beau."],
    ].map(([titre = "", texte = ""]) => gras(titre) + p(texte));
    expect(await lire(docxDe(corps.join("")))).toMatchObject({
      cartes: [
        "levier : Mutualiser les camions.",
        "frein : Les assurances refusent.",
        "proposition : Créer une convention.",
        "frein : Le bail.",
        "conserver : Le marché.",
        "bonne_pratique : Prêter les outils.",
      ],
      reste: ["libre : Divers", "libre : Il faisait beau."],
    });
  });

  test("that name two places, or only begin like ours, announce none", async () => {
    const corps = ["Freins et leviers", "Ressources humaines", "Ce qui marche moins bien"].map(
      (t) => h(1, t) + p("Le bail."),
    );
    expect(await lire(docxDe(corps.join("")))).toMatchObject({ cartes: [] });
  });

  test("hold until another of their level: what is below belongs to them", async () => {
    const corps =
      h(1, "Transition sociale") +
      h(2, "Freins") +
      p("Le temps.") +
      h(3, "Au quotidien") +
      p("Les horaires.") +
      h(2, "Conclusion") +
      p("Merci aux présents et à la ville.") +
      h(2, "Propositions") +
      p("Ouvrir le samedi.") +
      h(1, "Autres sujets") +
      p("La suite en mai.");
    expect(await lire(docxDe(corps))).toMatchObject({
      cartes: ["frein : Le temps.", "frein : Les horaires.", "proposition : Ouvrir le samedi."],
      reste: [
        "libre : Au quotidien",
        "libre : Conclusion",
        "libre : Merci aux présents et à la ville.",
        "libre : Autres sujets",
        "libre : La suite en mai.",
      ],
      transitions: ["sociale"],
    });
  });

  test("on the line of their statement count for it alone", async () => {
    const corps = h(1, "Leviers") + p("Mutualiser.") + p("Freins : le bail.") + p("Les prix.");
    expect(await lire(docxDe(corps))).toMatchObject({
      cartes: ["levier : Mutualiser.", "frein : le bail."],
      reste: ["libre : Les prix."],
    });
  });

  test("say how far they reach, and what is above each passage", async () => {
    const lu = await lireDocument(
      docxDe(h(1, "Freins") + p("a") + h(1, "Notre avis") + p("b") + h(2, "Encore") + p("c") + h(1, "Fin")),
    );
    const { sections, sous } = placer(lu.ok ? lu.blocs : [], ["sociale"], RUBRIQUES_USUELLES);
    expect(sections).toEqual([2, null, 6, null, 6, null, null]);
    expect(sous[3]).toEqual({ intertitre: "freins", transition: "sociale" });
  });
});

test("greetings, signatures, telephone numbers and marks of mailers are nobody's statement", async () => {
  const texte =
    "Bonjour à toutes et tous,\n\nFreins :\nLe bail se termine.\nAppelez le 03 20 00 00 00 avant midi.\n03 20 00 00 00\nTél. : +33 6 00 00 00 00\n\nBien cordialement,\nCamille Exemple\nChargée de mission\n\nEnvoyé depuis mon iPhone";
  expect(await lire(texte)).toMatchObject({
    cartes: ["frein : Le bail se termine.", "frein : Appelez le 03 20 00 00 00 avant midi."],
    reste: [
      "apart : Bonjour à toutes et tous,",
      "apart : 03 20 00 00 00",
      "apart : Tél. : +33 6 00 00 00 00",
      "apart : Bien cordialement,",
      "apart : Camille Exemple",
      "apart : Chargée de mission",
      "apart : Envoyé depuis mon iPhone",
    ],
  });
});

test.describe("an ODT", () => {
  const titre = '<text:h text:outline-level="1">Freins à lever</text:h>';
  const odtP = (texte: string, attributs = "") => `<text:p${attributs}>${texte}</text:p>`;

  test("shows its notes, remarks and frames, and leaves out what is hidden or asked for", async () => {
    const corps =
      titre +
      odtP(
        'Le coût<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>À vérifier.</text:p></text:note-body></text:note> décourage.<office:annotation><dc:creator>Relectrice</dc:creator><dc:date>2026-01-01</dc:date><text:p>Vraiment ?</text:p></office:annotation>',
      ) +
      odtP("<draw:frame><draw:text-box><text:p>Le bail se termine.</text:p></draw:text-box></draw:frame>") +
      odtP('Le local ferme.<text:span text:style-name="T1"> Appeler Mme X.</text:span>') +
      odtP("<text:placeholder>Tapez ici</text:placeholder>") +
      odtP('Voir <text:a xlink:href="https://guide.test/">le guide</text:a>.');
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    expect(await lire(odtDe(corps, { styles }))).toMatchObject({
      cartes: [
        "frein : Le coût décourage.",
        "frein : Le bail se termine.",
        "frein : Le local ferme.",
        "frein : Voir le guide (https://guide.test/).",
      ],
      reste: ["note : À vérifier.", "commentaire : Relectrice : Vraiment ?", "cache"],
    });
  });

  test("gives the frames of its page headers beside the text", async () => {
    const feuille = `<office:master-styles><style:master-page style:name="Standard"><style:header>${odtP("Association Y<draw:frame><draw:text-box><text:p>Atelier du 6 avril</text:p></draw:text-box></draw:frame>")}</style:header></style:master-page></office:master-styles>`;
    const lecture = await lireDocument(odtDe(titre + odtP("Le bail."), { feuille }));
    expect(lecture.ok && lecture.blocs.map((b) => [b.texte, b.courant, b.apart])).toEqual([
      ["Freins à lever", undefined, undefined],
      ["Le bail.", undefined, undefined],
      ["Association Y", true, undefined],
      ["Atelier du 6 avril", undefined, "marge"],
    ]);
  });

  test("with columns and typed lists is read like a DOCX", async () => {
    const cellule = (...textes: string[]) =>
      `<table:table-cell>${textes.map((t) => odtP(t)).join("")}</table:table-cell>`;
    const corps = `<table:table><table:table-row>${cellule("Leviers")}${cellule("Freins")}</table:table-row><table:table-row>${cellule("Mutualiser.")}${cellule("Le bail.", "- Le temps<text:line-break/>- Les prix")}</table:table-row></table:table>`;
    expect(await lire(odtDe(corps))).toMatchObject({
      cartes: ["levier : Mutualiser.", "frein : Le bail.", "frein : Le temps", "frein : Les prix"],
    });
  });

  test("of OpenOffice 2, with a formula, or with megabytes of styles is read", async () => {
    const doctype = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">';
    const formule: [string, string] = [
      "Object 1/content.xml",
      '<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" "math.dtd"><math:math xmlns:math="m"/>',
    ];
    const feuille = Array.from(
      { length: 60_000 },
      (_, i) => `<style:style style:name="P${i}" style:family="paragraph" style:parent-style-name="Standard"/>`,
    ).join("");
    expect(feuille.length).toBeGreaterThan(4.5 * 1024 * 1024);
    for (const paquet of [{ avant: doctype }, { autres: [formule] }, { feuille }])
      expect(await lire(odtDe(titre + odtP("Le bail."), paquet))).toMatchObject({ cartes: ["frein : Le bail."] });
  });

  test("with a password says so", async () => {
    const chiffre = odtDe("", { manifeste: '<manifest:encryption-data manifest:checksum="x"/>' });
    expect(await lire(chiffre)).toBe("document_protege");
  });
});

test.describe("other files", () => {
  test("a page is read like a document, without what it hides", async () => {
    const page = `<!DOCTYPE html><html><head><title>Titre</title><style>p{}</style></head><body><h1>Freins</h1><p>Le <b>bail</b> se&nbsp;termine.<span style="display:none"> Secret.</span></p><ul><li>Le temps<li>Les prix</ul><table><tr><td>Leviers</td><td>Propositions</td></tr><tr><td>Mutualiser.</td><td>Ouvrir.</td></tr></table><p><a href="https://guide.test/">Le guide</a></p><script>alert(1)</script></body></html>`;
    expect(await lire(page)).toMatchObject({
      cartes: [
        "frein : Le bail se\u00A0termine.",
        "frein : Le temps",
        "frein : Les prix",
        "levier : Mutualiser.",
        "proposition : Ouvrir.",
        "frein : Le guide (https://guide.test/)",
      ],
      reste: ["cache"],
    });
  });

  test("a text is read, in the letters of Windows too, its broken lines joined", async () => {
    const texte =
      "Freins\r\n\r\n- Le bail se termine en juin et personne ne sait encore où\r\n  aller ensuite avec les machines et le stock.\r\n- Les prix à payer d’avance chaque mois sont trop élevés pour les\r\n  petites associations du quartier.\r\n\r\nPropositions\r\n============\r\n\r\nOuvrir le samedi.\r\n";
    const lu = {
      cartes: [
        "frein : Le bail se termine en juin et personne ne sait encore où aller ensuite avec les machines et le stock.",
        "frein : Les prix à payer d’avance chaque mois sont trop élevés pour les petites associations du quartier.",
        "proposition : Ouvrir le samedi.",
      ],
    };
    expect(await lire(texte)).toMatchObject(lu);
    expect(await lire(Buffer.from(texte.replaceAll("’", "\u0092"), "latin1"))).toMatchObject(lu);
    expect(await lire(Buffer.from(`\uFEFF${texte}`, "utf16le"))).toMatchObject(lu);
  });

  test("RTF, a DOCX with a password and what is no text are refused, each in its words", async () => {
    expect(await lire("{\\rtf1\\ansi Freins}")).toBe("document_rtf");
    const ole = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await lire(ole)).toBe("document_protege");
    expect(await lire('<?xml version="1.0"?><svg/>')).toBe("document_refuse");
    expect(await lire(Buffer.from([0x89, 0x50, 0, 1, 2, 3, 0, 0, 0, 13]))).toBe("document_refuse");
  });
});

test("what is under a heading is placed in one gesture, and a passage is offered what its heading says", async () => {
  const lu = await lireDocument(
    docxDe(h(1, "Freins") + p("a") + h(1, "Ce qu’on en dit") + p("b") + h(2, "Encore") + p("c") + h(1, "Fin")),
  );
  const blocs = lu.ok ? lu.blocs : [];
  const { sections, sous } = placer(blocs, ["sociale"], RUBRIQUES_USUELLES);
  const titre = blocs[2];
  expect(titre && dessous(titre, blocs, sections, () => true).map((b) => b.texte)).toEqual(["b", "c"]);
  expect(titre && dessous(titre, blocs, sections, (b) => b.texte !== "b").map((b) => b.texte)).toEqual(["c"]);
  const jamais = { cle: "outils", transition: "ecologique", numero: null } as const;
  expect(proposer(4, sections, sous[3] ?? null, jamais)).toEqual({ cle: "freins", transition: "sociale" });
  expect(proposer(6, sections, sous[5] ?? null, { ...jamais, numero: 4 })).toMatchObject({ cle: "freins" });
  expect(proposer(4, sections, sous[3] ?? null, { ...jamais, numero: 3 })).toMatchObject({ cle: "outils" });
  expect(proposer(1, [null], null, jamais)).toMatchObject({ cle: "outils" });
});
