import "server-only";
import { listDepartements } from "../../appel/edition/queries.ts";
import { type CommuneChoix, chercherCommunes, listCommunes } from "../../socle/territoire/queries.ts";
import { laSeule } from "../../socle/territoire/question.ts";
import { replier } from "../../socle/typographie/replier.ts";
import type { Erreur, LigneLue } from "./lire-lignes.ts";

export type Lieu = { communeCode: string | null; nomCommune: string | null; departementCode: string | null };
const NULLE_PART: Lieu = { communeCode: null, nomCommune: null, departementCode: null };

type Departement = { code: string; nom: string };

/** Where each line says it was held, and what is wrong with it, by its number. */
export async function listLieux(
  lignes: readonly LigneLue[],
  regionCode: string,
): Promise<Map<number, Lieu & { erreurs: Erreur[] }>> {
  const [departements, communes] = await Promise.all([
    listDepartements(regionCode),
    listCommunesDites([...new Set(lignes.map((l) => l.commune).filter(Boolean))]),
  ]);
  return new Map(lignes.map((l) => [l.numero, situer(l, communes.get(l.commune) ?? null, departements)]));
}

/** The one commune each of these words means; a code of the INSEE is one too. */
async function listCommunesDites(mots: readonly string[]): Promise<Map<string, CommuneChoix | null>> {
  const trouvees = new Map<string, CommuneChoix | null>();
  for (const m of mots) trouvees.set(m, laSeule(await chercherCommunes(m)));
  const codes = mots.filter((m) => trouvees.get(m) === null && /^\d[\dAB]\d{3}$/i.test(m));
  for (const c of await listCommunes(codes.map((c) => c.toUpperCase()))) trouvees.set(c.code, c);
  return trouvees;
}

function situer(l: LigneLue, commune: CommuneChoix | null, departements: readonly Departement[]) {
  const erreurs: Erreur[] = [];
  const departement = l.departement === "" ? null : lireDepartement(l.departement, departements);
  if (l.departement !== "" && !departement)
    erreurs.push({
      champ: "departement",
      quoi: `« ${l.departement} » n’est pas un département de la région : écrivez son nom ou son numéro.`,
    });
  if (l.commune !== "" && !commune)
    erreurs.push({
      champ: "commune",
      quoi: `« ${l.commune} » ne désigne pas une seule commune de la région : ajoutez le code postal, ou donnez le seul département.`,
    });
  if (commune && departement && departement.code !== commune.departementCode)
    erreurs.push({
      champ: "departement",
      quoi: `${commune.nom} est dans le département ${commune.departement} (${commune.departementCode}) : corrigez l’un des deux.`,
    });
  const lieu: Lieu = commune
    ? { communeCode: commune.code, nomCommune: commune.nom, departementCode: commune.departementCode }
    : { ...NULLE_PART, departementCode: departement?.code ?? null };
  return { ...lieu, erreurs };
}

/** « 2 » is « 02 »: a spreadsheet eats the zero. */
function lireDepartement(mots: string, departements: readonly Departement[]): Departement | undefined {
  const plies = replier(mots);
  const numero = /(?:^|\s)(\d{1,3}|2[ab])(?:\s|$)/.exec(plies)?.[1]?.padStart(2, "0").toUpperCase();
  const nom = plies.replace(/(?:^|\s)(\d{1,3}|2[ab])(?=\s|$)/g, " ").trim();
  const parNom = departements.find((d) => replier(d.nom) === nom);
  if (nom !== "" && !parNom) return undefined;
  const parNumero = departements.find((d) => d.code === numero);
  return numero === undefined ? parNom : parNom && parNom !== parNumero ? undefined : parNumero;
}
