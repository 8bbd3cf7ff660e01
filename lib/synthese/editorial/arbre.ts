import type { CleEditoriale, GenreProgramme } from "./parties.ts";

/** The CRESS's own words in the tree of the document: texts in light Markdown, variables completed, nothing empty. */
export type ArbreEditorial = {
  textes: Partial<Record<CleEditoriale, string>>;
  /** By function; a name is there with its person's consent alone. */
  signataires: { fonction: string; institution: string; nom: string | null }[];
  programme: { heure: string | null; genre: GenreProgramme; titre: string; intervenants: string[] }[];
  /** Of the co-organisers first, in their order. The picture is that of lib/synthese/editorial/logos. */
  logos: { id: string; nom: string; coOrganisateur: boolean; largeur: number; hauteur: number }[];
};

export const EDITORIAL_VIDE: ArbreEditorial = { textes: {}, signataires: [], programme: [], logos: [] };
