import { CHAMPS, CHAMPS_ATELIER } from "@/lib/appel/candidature/questions/champs";
import type { AtelierBrouillon, ContactBrouillon, IntervenantBrouillon } from "@/lib/appel/candidature/schema";
import { direIntervenantEtAccord } from "@/lib/appel/candidature/wording";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";
import { texteTape } from "@/lib/socle/territoire/tapee";
import { dateLongue, moisLong } from "@/lib/socle/typographie/dates";

/** The answers of a row: a date, a person. */
const NOM_SOUS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(CHAMPS_ATELIER).map(([cle, champ]) => [cle, champ?.nom ?? ""])),
  prenom: "prénom",
  nom: "nom",
  fonction: "fonction",
  courriel: "courriel",
  telephone: "téléphone",
  structure: "structure",
  publie: "accord pour être publié",
};

type Noms = { structures: { id: string; nom: string }[]; communes: { code: string; nom: string }[] };

/** The answers of the form in words, to put two of them side by side. */
export const direCandidature = ({ structures, communes }: Noms) => {
  const structure = (id: unknown) => structures.find((s) => s.id === id)?.nom ?? (id ? "Une structure" : "");
  const atelier = (a: AtelierBrouillon) =>
    [
      CHAMPS_ATELIER.modalite?.options?.[a.modalite],
      a.date ? dateLongue(a.date) : a.mois && moisLong(a.mois),
      [a.heureDebut, a.heureFin].filter(Boolean).join(" – "),
      commune(a.communeCode),
      a.lieu,
      a.lienVisio,
      a.jauge && `${a.jauge} places`,
    ]
      .filter(Boolean)
      .join(", ");
  const commune = (code: unknown) =>
    communes.find((c) => c.code === code)?.nom ?? (code ? `commune ${texteTape(String(code)) ?? code}` : "");
  const reponse = (sous: string, valeur: unknown) => {
    if (sous === "communeCode") return commune(valeur);
    if (sous === "date") return valeur ? dateLongue(String(valeur)) : "";
    if (sous === "mois") return valeur ? moisLong(String(valeur)) : "";
    if (sous === "telephone") return telephoneLisible(String(valeur ?? ""));
    if (typeof valeur === "boolean") return valeur ? "Oui" : "Non";
    return CHAMPS_ATELIER[sous]?.options?.[String(valeur)] ?? String(valeur ?? "");
  };
  return {
    nom(champ: string): string {
      const [cle = "", rang, sous] = champ.split(".");
      if (sous) return `${this.nom(`${cle}.${rang}`)}, ${(NOM_SOUS[sous] ?? "réponse").toLowerCase()}`;
      if (cle === "contacts" && rang) return rang === "0" ? "Contact référent" : "Contact suppléant";
      if (cle === "intervenants" && rang) return `Personne qui intervient, n° ${Number(rang) + 1}`;
      if (cle === "ateliers") return rang ? `Atelier ${Number(rang) + 1}` : "Dates et lieux";
      return CHAMPS[cle]?.nom ?? "Réponse";
    },
    valeur(champ: string, valeur: unknown): string {
      const [cle = "", rang, sous] = champ.split(".");
      if (sous) return reponse(sous, valeur);
      if (cle === "ateliers" && rang) return atelier(valeur as AtelierBrouillon);
      if (cle === "ateliers") return (valeur as AtelierBrouillon[]).map((a, i) => `${i + 1}. ${atelier(a)}`).join("\n");
      if (cle === "contacts" && rang) return contact(valeur as ContactBrouillon);
      if (cle === "intervenants" && rang) return direIntervenantEtAccord(valeur as IntervenantBrouillon);
      if (cle === "intervenants") return (valeur as IntervenantBrouillon[]).map(direIntervenantEtAccord).join("\n");
      if (cle === "structureId") return structure(valeur);
      if (cle === "coOrganisateurs") return (valeur as string[]).map(structure).join(", ");
      const options = CHAMPS[cle]?.options;
      const dire = (v: unknown) => options?.[String(v)] ?? String(v ?? "");
      return Array.isArray(valeur) ? valeur.map(dire).join(", ") : dire(valeur);
    },
  };
};

const contact = (c: ContactBrouillon) =>
  [
    `${c.prenom} ${c.nom}`.trim(),
    c.fonction,
    c.courriel,
    telephoneLisible(c.telephone),
    c.publie && "publié dans le programme",
  ]
    .filter(Boolean)
    .join(", ");
