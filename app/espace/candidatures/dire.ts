import { CHAMPS, CHAMPS_ATELIER } from "@/lib/candidature/champs";
import type { AtelierBrouillon, ContactBrouillon, IntervenantBrouillon } from "@/lib/candidature/schema";
import { telephoneLisible } from "@/lib/candidature/telephone";
import { direIntervenantEtAccord } from "@/lib/candidature/wording";
import { dateLongue, moisLong } from "@/lib/typographie/dates";

type Noms = { structures: { id: string; nom: string }[]; communes: { code: string; nom: string }[] };

/** The answers of the form in words, to put two of them side by side. */
export const direCandidature = ({ structures, communes }: Noms) => {
  const structure = (id: unknown) => structures.find((s) => s.id === id)?.nom ?? (id ? "Une structure" : "");
  const atelier = (a: AtelierBrouillon) =>
    [
      CHAMPS_ATELIER.modalite?.options?.[a.modalite],
      a.date ? dateLongue(a.date) : a.mois && moisLong(a.mois),
      [a.heureDebut, a.heureFin].filter(Boolean).join(" – "),
      communes.find((c) => c.code === a.communeCode)?.nom ?? (a.communeCode && `commune ${a.communeCode}`),
      a.lieu,
      a.lienVisio,
      a.jauge && `${a.jauge} places`,
    ]
      .filter(Boolean)
      .join(", ");
  return {
    nom(champ: string): string {
      const [cle = "", rang] = champ.split(".");
      if (cle === "contacts" && rang) return rang === "0" ? "Contact référent" : "Contact suppléant";
      if (cle === "intervenants" && rang) return `Personne qui intervient, n° ${Number(rang) + 1}`;
      if (cle === "ateliers") return rang ? `Atelier ${Number(rang) + 1}` : "Dates et lieux";
      return CHAMPS[cle]?.nom ?? "Réponse";
    },
    valeur(champ: string, valeur: unknown): string {
      const [cle = "", rang] = champ.split(".");
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
