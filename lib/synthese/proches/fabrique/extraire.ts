import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Noeud = { type: string; name?: string; text?: string; children?: Noeud[] };

/** Elements whose text is one passage, whatever is marked inside. */
const PASSAGES = new Set(["dc:title", "dc:description", "Titre", "Paragraphe", "Cellule", "Question"]);

/** The sentences of every fiche, the fiches in the order of their names. */
export function* phrases(dossier: string): Generator<string> {
  for (const jeu of ["associations", "particuliers", "professionnels"])
    for (const fichier of readdirSync(join(dossier, jeu)).sort())
      if (fichier.endsWith(".json"))
        for (const passage of passages(JSON.parse(readFileSync(join(dossier, jeu, fichier), "utf8")) as Noeud))
          yield* passage.split(/[.!?;:]+\s/);
}

function* passages(noeud: Noeud): Generator<string> {
  if (PASSAGES.has(noeud.name ?? "")) yield texteDe(noeud);
  else for (const enfant of noeud.children ?? []) yield* passages(enfant);
}

const texteDe = (noeud: Noeud): string => noeud.text ?? (noeud.children ?? []).map(texteDe).join(" ");
