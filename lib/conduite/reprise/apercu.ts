import "server-only";
import { and, eq } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { replier } from "../../socle/typographie/replier.ts";
import { trierFr } from "../../socle/typographie/tri.ts";
import type { Lieu } from "./lieux.ts";
import type { Erreur, LigneLue } from "./lire-lignes.ts";
import { type Reconnue, reconnaitreStructures } from "./structures.ts";

/** `la`: an atelier of the edition is this one already. */
export type LigneApercue = LigneLue & Lieu & { etat: "a_ecrire" | "la" | "a_corriger"; candidatureId: string | null };

export type Apercu = { lignes: LigneApercue[]; structures: Reconnue[] };

type Situee = LigneLue & Lieu;
type Deja = {
  candidatureId: string;
  numero: number | null;
  intitule: string;
  porteuseId: string;
  date: string | null;
  mois: string | null;
  communeCode: string | null;
  departementCode: string | null;
  modalite: LigneLue["modalite"];
};

/** What writing these lines would do, told from what the edition and the instance hold. */
export async function apercevoir(tx: Lecteur, editionId: string, situees: readonly Situee[]): Promise<Apercu> {
  const reconnues = await reconnaitreStructures(tx, [...new Set(situees.flatMap((l) => l.structures))]);
  const deja = await lireDeja(tx, editionId);
  const vues = new Map<string, number>();
  const lignes = situees.map((l) => juger(l, { reconnues, deja, vues }));
  return { lignes, structures: trierFr([...reconnues.values()], (s) => s.nom) };
}

const lireDeja = (tx: Lecteur, editionId: string): Promise<Deja[]> =>
  tx
    .select({
      candidatureId: candidatures.id,
      numero: ateliers.numero,
      intitule: candidatures.intitule,
      porteuseId: organisatrices.structureId,
      date: ateliers.date,
      mois: ateliers.mois,
      communeCode: ateliers.communeCode,
      departementCode: ateliers.departementCode,
      modalite: ateliers.modalite,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(organisatrices, and(eq(organisatrices.candidatureId, candidatures.id), eq(organisatrices.rang, 0)))
    .where(eq(ateliers.editionId, editionId));

type Contexte = { reconnues: Map<string, Reconnue>; deja: readonly Deja[]; vues: Map<string, number> };

function juger(l: Situee, { reconnues, deja, vues }: Contexte): LigneApercue {
  const erreurs = [...l.erreurs];
  const dire = (champ: Erreur["champ"], quoi: string) => erreurs.push({ champ, quoi });
  for (const nom of l.structures)
    if (reconnues.get(replier(nom))?.etat === "plusieurs")
      dire(
        "porteuse",
        `plusieurs structures s’appellent « ${nom} » : réunissez-les d’abord, ou écrivez leur nom publié.`,
      );
  const porteuse = reconnues.get(replier(l.structures[0] ?? ""));
  const memeTitre = deja.filter((d) => replier(d.intitule) === replier(l.intitule));
  const siennes = memeTitre.filter((d) => porteuse?.etat === "connue" && d.porteuseId === porteuse.id);
  const candidatureId = siennes[0]?.candidatureId ?? null;
  const duCode = l.code === null ? undefined : deja.find((d) => d.numero === l.code);
  const la = duCode ? memeTitre.includes(duCode) : siennes.some((d) => isMeme(d, l));
  if (duCode && !la)
    dire("code", `A${l.code} est déjà un autre atelier, « ${duCode.intitule} » : corrigez le code, ou retirez-le.`);
  const avant = doubleDe(l, vues);
  if (avant !== null)
    dire(
      l.code === null ? "intitule" : "code",
      `le même atelier est à la ligne ${avant} : retirez l’une des deux lignes, ou donnez un code à chacune.`,
    );
  return { ...l, erreurs, candidatureId, etat: erreurs.length > 0 ? "a_corriger" : la ? "la" : "a_ecrire" };
}

const isMeme = (d: Deja, l: Situee) =>
  d.mois === l.mois &&
  d.date === l.date &&
  d.communeCode === l.communeCode &&
  d.departementCode === l.departementCode &&
  (d.modalite === "visio") === (l.modalite === "visio");

/** The line that is the same atelier above this one; remembers this one otherwise. */
function doubleDe(l: Situee, vues: Map<string, number>): number | null {
  const lieu = l.modalite === "visio" ? "visio" : (l.communeCode ?? l.departementCode ?? "");
  const cle =
    l.code === null
      ? [replier(l.intitule), replier(l.structures[0] ?? ""), l.date ?? l.mois, lieu].join("|")
      : `A${l.code}`;
  const avant = vues.get(cle) ?? null;
  if (avant === null) vues.set(cle, l.numero);
  return avant;
}
