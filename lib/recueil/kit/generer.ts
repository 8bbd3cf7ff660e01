import "server-only";
import { lienVers } from "../../socle/courriel/lien.ts";
import { MENTION_DEMONSTRATION } from "../../socle/dessin/mention.ts";
import { rendre } from "../../socle/dessin/rendre.ts";
import { documentAppel } from "./appel.ts";
import type { CadreKit, DocumentKit, EditionDuKit, FichierKit } from "./arbre.ts";
import { documentCandidature } from "./candidature.ts";
import { type CleKit, type VersionDatee, versionEnMots } from "./documents.ts";
import { feuilleVierge } from "./feuille-presence.ts";
import { modeleVierge } from "./modele.ts";
import { documentRessources } from "./ressources.ts";

/** The files of a document as the edition's data make them today, marked with this version. */
export async function genererDocument(e: EditionDuKit, cle: CleKit, version: VersionDatee): Promise<FichierKit[]> {
  const marque = versionEnMots(version);
  const conference = `Conférence régionale de l’ESS, ${e.regionNom}, ${e.annee}`;
  if (cle === "presence") {
    const feuille = { ...feuilleVierge(), conference, demonstration: e.demonstration, version: marque };
    return [{ format: "pdf", octets: await rendre("feuille", feuille, version.publieeAt) }];
  }
  if (cle === "synthese") {
    const modele = modeleVierge(
      e,
      e.transitions.map((t) => t.code),
      e.rubriques,
      marque,
    );
    return [
      { format: "pdf", octets: await rendre("modele", modele, version.publieeAt) },
      { format: "docx", octets: await rendre("modeleDocx", modele) },
    ];
  }
  const document = contenu(e, cle);
  const cadre: CadreKit = {
    conference,
    auteurs: e.coOrganisateurs,
    mention: e.demonstration ? MENTION_DEMONSTRATION : null,
    version: `${document.titre}, ${marque}`,
  };
  return [
    { format: "pdf", octets: await rendre("kit", document, cadre, version.publieeAt) },
    { format: "docx", octets: await rendre("kitDocx", document, cadre) },
  ];
}

function contenu(e: EditionDuKit, cle: Exclude<CleKit, "presence" | "synthese">): DocumentKit {
  const adresse = lienVers(`/${e.annee}/appel`);
  switch (cle) {
    case "appel":
      return documentAppel(e, adresse);
    case "candidature":
      return documentCandidature(e, adresse);
    case "ressources":
      return documentRessources(e.delaiRestitution);
  }
}
