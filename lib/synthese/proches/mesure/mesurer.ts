import { join } from "node:path";
import { comparer } from "../comparer.ts";
import { grouperProches } from "../grouper.ts";
import { cleDe, lireListe } from "./liste.ts";
import { METHODES } from "./methodes.ts";
import { noter } from "./noter.ts";

const liste = lireListe(process.argv[2] ?? join(import.meta.dirname, "paires.json"));
const dire = (ligne: string) => process.stdout.write(`${ligne}\n`);
const deux = (n: number) => n.toFixed(2);

dire("méthode               AP    top5  précision  rappel (au seuil)");
let derniere = "";
for (const [nom, methode, seuil] of METHODES) {
  const note = noter(liste, methode(liste.enonces), seuil);
  const colonnes = [
    deux(note.ap),
    deux(note.top5),
    deux(note.precision).padEnd(9),
    `${deux(note.rappel)}   (${seuil})`,
  ];
  dire(`${nom.padEnd(20)}  ${colonnes.join("  ")}`);
  derniere = `AP ${deux(note.ap)} top5 ${deux(note.top5)}`;
}

const comparaison = comparer(liste.enonces.slice(0, liste.juges));
const paires = grouperProches(comparaison, new Set())
  .flatMap(({ ids }) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => liste.paires.get(cleDe(a, b)))))
  .filter((nature) => nature !== "sujet");
const justes = paires.filter((nature) => nature === "meme").length;
const memes = [...liste.paires.values()].filter((nature) => nature === "meme").length;
dire(`groupes proposés      précision ${deux(justes / paires.length || 0)}, rappel ${deux(justes / memes)}`);
dire(derniere);
