import { z } from "zod";
import { codeTransition } from "../../../appel/edition/code-transition.ts";
import { ACTIONS_LEVIER } from "../../../recueil/rubriques/types-enonce.ts";
import { quand } from "../../../socle/formulaire/regle.ts";
import { entre, requis, texte } from "../../../socle/formulaire/saisie.ts";
import { whyNotVariables } from "../../../socle/texte/variables.ts";
import { TYPES_BLOC } from "../blocs.ts";
import { TYPES_DESTINATAIRE } from "../destinataires.ts";
import { MODES_REPRISE } from "../states.ts";

export const lien = z.object({
  url: texte(500).pipe(z.url({ protocol: /^https?$/, error: "Une adresse qui commence par https://" })),
  texte: requis(120, "Écrivez les mots du lien"),
});
const liens = z.array(lien).max(6, "Au plus six liens");

const facultatif = (max: number) =>
  texte(max)
    .nullable()
    .transform((t) => t || null);

/** A text of the document: its variables are known. */
const redige = (max: number) =>
  texte(max).refine((t) => whyNotVariables(t) === null, { error: ({ input }) => whyNotVariables(String(input)) ?? "" });

const redigeFacultatif = (max: number) =>
  redige(max)
    .nullable()
    .transform((t) => t || null);

export const destinataireSaisi = z.object({
  type: z.enum(TYPES_DESTINATAIRE),
  nom: requis(160, "Écrivez le nom du destinataire"),
  codes: z.array(texte(12)).max(20),
});

export const motsPoint = z
  .object({
    accroche: redige(120),
    texte: redige(2000),
    liens,
    horizon: facultatif(120),
    destinataires: z.array(destinataireSaisi).max(12, "Au plus douze destinataires"),
    action: z.enum(ACTIONS_LEVIER).nullable(),
    exemple: redigeFacultatif(1000),
    structure: facultatif(200),
    lieu: facultatif(200),
    partenaires: facultatif(500),
  })
  .refine((m) => m.accroche !== "" || m.texte !== "", {
    path: ["texte"],
    error: "Écrivez le texte du point",
    ...quand("accroche", "texte"),
  });

const id = z.uuid();
const plusieurs = (max: number) => z.array(id).min(1).max(max);
/** After that object, first (null), or last (absent). */
const apres = id.nullable().optional();

export const source = z.object({ enonceId: id, mode: z.enum(MODES_REPRISE).optional() });

/** A group, or a block's untitled group; `groupe`: the group of that title in the block, made if there is none. */
const place = z.union([z.object({ groupeId: id }), z.object({ blocId: id, groupe: texte(120).optional() })]);

export const creationPoint = z.object({
  sources: z.array(source).min(1, "Un point cite au moins un énoncé").max(60, "Au plus soixante énoncés"),
  mots: motsPoint,
  place,
  apresPointId: apres,
});
export type CreationPoint = z.output<typeof creationPoint>;
export type Place = z.output<typeof place>;

export const citation = z.object({ pointId: id, enonceIds: plusieurs(60), mode: z.enum(MODES_REPRISE).optional() });
export const detachement = z.object({ pointId: id, enonceId: id });
/** `versionLue`: the number of the version the form was opened with; `relus`: énoncés read again in their present words. */
export const reformulation = z.object({
  pointId: id,
  versionLue: z.int32(),
  mots: motsPoint,
  relus: z.array(id).max(60).optional(),
  /** Where it goes at the same time, last; absent, it stays. */
  place: place.optional(),
});
export const deplacement = z.object({ pointIds: plusieurs(200), groupeId: id, apresPointId: apres });
export const retrait = z.object({ pointId: id });
export const motifEcart = entre({ min: 10, max: 1000 }, "Écrivez le motif : il est indispensable");
export const ecart = z.object({ enonceIds: plusieurs(200), motif: motifEcart });
export const reprise = z.object({ enonceIds: plusieurs(200) });
export const annulation = z.object({ gesteId: id });
export const relecture = z.object({ pointId: id, enonceIds: plusieurs(60) });

/** A block of links at the end of a chapter. */
const encart = z.object({ titre: texte(160), texte: redige(2000), liens });
/** `versionLue`: as for a point; what is absent stays. */
export const ecritureChapitre = z.object({
  chapitreId: id,
  versionLue: z.int32(),
  problematique: redige(6000).optional(),
  /** Empty: the question of the edition. */
  question: redigeFacultatif(500).optional(),
  remarque: redige(3000).optional(),
  encarts: z.array(encart).max(6, "Au plus six encarts").optional(),
});
/** Its words alone, as their form has them. */
export const textesChapitre = ecritureChapitre.omit({ chapitreId: true, versionLue: true });

/** `place`: where the new point goes; absent, where the first of those it replaces was. */
export const fusion = z.object({
  pointIds: z.array(id).min(2, "Choisissez au moins deux points").max(20, "Au plus vingt points"),
  mots: motsPoint,
  place: z.object({ groupeId: id, apresPointId: apres }).optional(),
});
export const scission = z.object({
  pointId: id,
  parts: z
    .array(z.object({ enonceIds: plusieurs(60), mots: motsPoint }))
    .min(2, "Un point se scinde en deux au moins")
    .max(10, "Au plus dix points"),
});
export const classement = z.object({ enonceIds: plusieurs(200), transition: codeTransition });
export const signalFaible = z.object({ pointIds: plusieurs(200) });

/** A new group without `groupeId`. `versionLue`: of the group; what is absent stays. */
export const compositionGroupe = z.object({
  groupeId: id.optional(),
  versionLue: z.int32().optional(),
  blocId: id,
  /** Where among the groups of the block; absent, it stays, or is last. */
  apresGroupeId: apres,
  /** Never empty, but for the group a block was made with. */
  titre: texte(120).optional(),
  remarque: redige(2000).optional(),
  exemple: redige(2000).optional(),
  paragraphes: redige(6000).optional(),
});
export const textesGroupe = compositionGroupe.pick({ titre: true, remarque: true, exemple: true, paragraphes: true });
export const retraitGroupe = z.object({ groupeId: id });

/** A new block without `blocId`; its type is then needed. */
export const compositionBloc = z.object({
  blocId: id.optional(),
  versionLue: z.int32().optional(),
  chapitreId: id,
  type: z.enum(TYPES_BLOC).optional(),
  apresBlocId: apres,
  titre: requis(120, "Écrivez le titre du bloc").optional(),
});
export const titreBloc = compositionBloc.pick({ titre: true });
export const retraitBloc = z.object({ blocId: id });

const exemple = z.object({ texte: redige(1000), liens });
/** A new enjeu without `enjeuId`; its title is then needed. */
export const ecritureEnjeu = z.object({
  editionId: id,
  enjeuId: id.optional(),
  /** Of a new one: the same each time the same words are sent again. */
  naissance: id.optional(),
  versionLue: z.int32().optional(),
  apresEnjeuId: apres,
  titre: redige(200).min(1, "Écrivez le titre de l’enjeu").optional(),
  texte: redige(6000).optional(),
  exemples: z.array(exemple).max(12, "Au plus douze exemples").optional(),
  liens: liens.optional(),
});
export const motsEnjeu = ecritureEnjeu.pick({ titre: true, texte: true, exemples: true, liens: true }).required();
export const retraitEnjeu = z.object({ enjeuId: id });
/** Points an enjeu rests on from now on, and some it no longer does. */
export const nourritureEnjeu = z.object({
  enjeuId: id,
  ajoutes: z.array(id).max(200).default([]),
  retires: z.array(id).max(200).default([]),
});

/** Points of the edition before that a proposition says again from now on, and some it no longer does. */
export const redite = z.object({
  pointId: id,
  ajoutes: z.array(id).max(20).default([]),
  retires: z.array(id).max(20).default([]),
});

/** Two énoncés, or an énoncé and a point, that somebody says are not alike. */
export const refusProche = z.object({
  paires: z
    .array(z.union([z.object({ enonceId: id, autreEnonceId: id }), z.object({ enonceId: id, pointId: id })]))
    .min(1)
    .max(100),
});
