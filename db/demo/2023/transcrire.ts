import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { ajouterDuDocument, deposerDocument } from "../../../lib/recueil/depouillement/operations.ts";
import { findDocument } from "../../../lib/recueil/depouillement/queries.ts";
import { findFiche } from "../../../lib/recueil/fiche/queries.ts";
import type { Actor } from "../../../lib/socle/acteur/actor.ts";
import { exiger } from "../personnes.ts";
import type { FicheDemo } from "../types.ts";

/**
 * Hands in a fiche as the Word file it came in, and keeps its énoncés with their anchors; answers their ids, in the
 * order of the file, and the version of the form.
 */
export async function transcrire(
  actor: Actor,
  ficheId: string,
  version: number,
  f: FicheDemo,
  at: Date,
): Promise<{ ids: string[]; version: number }> {
  const envoi = { nom: "Fiche de synthèse.docx", octets: await fichierDe(f) };
  const { id: documentId } = exiger(await deposerDocument(actor, ficheId, envoi, at), "document de la fiche");
  const document = await findDocument(actor, ficheId, documentId);
  const cartes = f.enonces.map(({ transition, type, action = null, accroche, texte }) => {
    const bloc = document?.blocs.find((b) => b.texte === `${accroche} ${texte}`);
    if (!bloc) throw new Error(`énoncé absent du document : ${accroche}`);
    const passage = { bloc: bloc.numero, debut: 0, fin: bloc.texte.length };
    return { transition, type, action, accroche, texte, passage };
  });
  const ajout = { ficheId, documentId, version, cartes, problematique: null, deroule: null, reponses: {} };
  exiger(await ajouterDuDocument(actor, ajout, at), "énoncés du document");
  const fiche = await findFiche(actor, ficheId);
  return { ids: fiche?.enonces.map((e) => e.id) ?? [], version: version + 1 };
}

async function fichierDe(f: FicheDemo): Promise<Buffer> {
  const titre = (texte: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(texte)] });
  const document = new Document({
    sections: [
      {
        children: [
          titre("La question de l’atelier"),
          new Paragraph(f.problematique),
          titre("Comment cela s’est passé"),
          new Paragraph(f.deroule),
          titre("Ce que nous retenons"),
          ...f.enonces.map(
            ({ accroche, texte }) =>
              new Paragraph({ children: [new TextRun({ text: accroche, bold: true }), new TextRun(` ${texte}`)] }),
          ),
        ],
      },
    ],
  });
  return Buffer.from(await Packer.toArrayBuffer(document));
}
