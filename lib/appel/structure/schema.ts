import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { auMoins, codeCommune, courriel, ligne, mot, texte, vide } from "../../socle/formulaire/saisie.ts";
import { adresseWeb } from "../../socle/typographie/adresse-web.ts";
import { AGREMENTS_ESUS, CATEGORIES, FAMILLES_ESS, isAvecFamille, isAvecRna } from "./categories.ts";
import { CHAMPS_FUSION } from "./fusion/champs.ts";
import { compacter, isRna, isSiret } from "./identifiants.ts";

/** A structure as its members describe it (form F1, section A). Formats help: a doubtful SIRET is kept with a reason. */
export const structureSaisie = z
  .object({
    nom: auMoins(2, 160, "Écrivez le nom de la structure"),
    sigle: texte(20),
    categorie: z.enum(CATEGORIES, "Choisissez une catégorie"),
    famille: z.union([vide, z.enum(FAMILLES_ESS)]),
    agrementEsus: z.union([vide, z.enum(AGREMENTS_ESUS)]),
    siret: texte(40)
      .transform(compacter)
      .refine(
        (s) => s === "" || /^\d{14}$/.test(s),
        "Un SIRET compte 14 chiffres : vérifiez, ou laissez vide et dites pourquoi",
      )
      .refine((s) => !/^0+$/.test(s), "Ce n’est pas un SIRET : laissez vide et dites pourquoi"),
    rna: texte(40)
      .transform((s) => compacter(s).toUpperCase())
      .refine((s) => s === "" || isRna(s), "Le RNA s’écrit W suivi de 9 chiffres"),
    sansSiretMotif: texte(300),
    adresse: texte(200),
    codePostal: texte(10).refine((c) => c === "" || /^\d{5}$/.test(c), "Un code postal compte 5 chiffres"),
    communeCode: codeCommune,
    siteWeb: z.union([vide, adresseWeb]),
    /** The network one belongs to: a structure chosen among those known, or its name alone. */
    reseau: texte(160),
    reseauId: z.union([vide, z.uuid()]),
    logoAlt: texte(150),
  })
  .refine((s) => s.categorie !== "entreprise_ess" || s.famille !== "", {
    path: ["famille"],
    error: "Dites de quelle famille de l’ESS elle est",
    ...quand("categorie", "famille"),
  })
  .refine((s) => !/^\d{14}$/.test(s.siret) || isSiret(s.siret) || /^0+$/.test(s.siret) || s.sansSiretMotif !== "", {
    path: ["sansSiretMotif"],
    error: "Ce SIRET semble comporter une erreur : corrigez-le, ou dites pourquoi vous le gardez",
    ...quand("siret", "sansSiretMotif"),
  })
  .refine(
    (s) => s.siret !== "" || s.sansSiretMotif !== "" || (s.rna && isAvecRna(s.categorie, s.famille || "association")),
    {
      path: ["siret"],
      error: "Donnez le SIRET, ou le RNA d’une association, ou dites pourquoi il n’y en a pas",
      ...quand("siret", "sansSiretMotif", "rna"),
    },
  )
  .transform((s) => ({
    ...s,
    famille: isAvecFamille(s.categorie) ? s.famille : ("" as const),
    rna: isAvecRna(s.categorie, s.famille) ? s.rna : "",
    sansSiretMotif: s.siret && isSiret(s.siret) ? "" : s.sansSiretMotif,
  }));
export type StructureSaisie = z.output<typeof structureSaisie>;

export const rechercheReseau = mot(160);

export const idStructure = z.object({ structureId: z.uuid("Choisissez une structure") });
export const idMembre = z.object({ membreId: z.uuid() });
/** `cle` is the id the structure will have: sent twice, it is created once. */
export const nouvelleStructure = z.object({ cle: z.uuid(), donnees: structureSaisie });
/** The word that goes with a refusal; it may be left out. */
export const refusAdhesion = idMembre.extend({ mot: texte(500) });
export const modification = z.object({
  structureId: z.uuid(),
  version: z.int32().positive(),
  donnees: structureSaisie,
});
export const rechercheDoublons = z.object({
  nom: mot(160),
  siret: mot(40),
  rna: mot(40),
});

/** What is kept of two structures made one: the fields taken from the one that goes. */
export const fusion = z.object({
  gardeeId: z.uuid(),
  fusionneeId: z.uuid(),
  repris: z.array(z.enum(CHAMPS_FUSION)),
});
/** Two structures that look like one. */
export const paire = z.object({ a: z.uuid(), b: z.uuid() });
export const idFusion = z.object({ id: z.uuid() });
export const premierMembre = z.object({ structureId: z.uuid(), courriel: courriel() });
/** What it is called everywhere; nothing: its name. */
export const nomUsage = z.object({ structureId: z.uuid(), nomPublie: ligne(160) });
