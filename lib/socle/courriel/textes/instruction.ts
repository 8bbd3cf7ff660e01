import { dateLongue } from "../../typographie/dates.ts";
import { accorder, pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel, Dossier } from "../donnees.ts";
import { bloc, mot } from "../marques.ts";
import { lien, type Paragraphe, type Texte } from "../texte.ts";
import { lignesAteliers, lignesReferent, qui, quoiDeQui, titre } from "../wording.ts";

const enListe = (d: Dossier, mots: string, chemin: string): Paragraphe => [
  quoiDeQui(d),
  lignesAteliers(d),
  ...(d.reponseAvant ? [`La CRESS répond à l’organisateur avant le ${dateLongue(d.reponseAvant)}.`] : []),
  lien(mots, chemin),
];

/** Asks partners for their avis, or reminds them, in one mail for all the candidatures they owe one on. */
const demandeAvis =
  (prefixe: string, verbe: string) =>
  ({ dossiers }: { dossiers: Dossier[] }): Texte => {
    const [seul] = dossiers;
    const combien = pluriel(dossiers.length, "candidature");
    return {
      sujet: `${prefixe}Votre avis sur ${mot("lesquelles", dossiers.length === 1 && seul ? `une candidature : ${titre(seul)}` : combien)}`,
      corps: [
        `La CRESS ${verbe} votre avis sur ${mot("combien", dossiers.length === 1 ? "une candidature" : combien)} :`,
        bloc(
          "candidatures",
          dossiers.map((d) => enListe(d, "Lire et donner un avis", `/comite/candidatures/${d.id}`)),
        ),
        "Votre avis compte s’il arrive avant cette réponse ; vous pouvez le donner jusqu’à l’annonce de la décision.",
      ],
    };
  };

export const TEXTES_INSTRUCTION = {
  avis_demande: demandeAvis("", "vous demande"),
  avis_relance: demandeAvis("[Rappel] ", "attend encore"),
  message_recu: ({ dossier: d, de, texte }) => ({
    sujet: `Nouveau message : ${titre(d)}`,
    corps: [
      `${mot("qui_ecrit", de === "cress" ? "La CRESS" : qui(d))} vous écrit au sujet de ${quoiDeQui(d)} :`,
      mot("message", texte),
      lignesAteliers(d),
      lien(
        "Lire la conversation et répondre ici, plutôt qu’à ce courriel",
        `/${de === "cress" ? "espace" : "cress"}/candidatures/${d.id}#messages`,
      ),
    ],
  }),
  ecrit_a_la_liste: ({ dossiers, sujet, texte }) => ({
    sujet: mot("sujet", sujet),
    corps: [
      "La CRESS vous écrit, avec d’autres organisateurs :",
      mot("message", texte),
      bloc(
        "candidatures",
        dossiers.map((d) => [
          quoiDeQui(d),
          lignesAteliers(d),
          lien("Ouvrir la candidature", `/espace/candidatures/${d.id}`),
        ]),
      ),
    ],
  }),
  invitation: ({ dossier: d, droit }) => ({
    sujet: `Invitation : ${titre(d)}`,
    corps: [
      `${mot("qui_invite", d.organisateurs.length > 0 ? qui(d) : "Une structure")} vous invite à ${mot("pour", droit === "edition" ? "préparer" : "lire")} la candidature « ${titre(d)} », pour un atelier de la conférence ${mot("annee", String(d.annee))}.`,
      "Connectez-vous avec cette adresse, puis acceptez ou refusez. Il n’y a pas de mot de passe : vous recevez un lien.",
      lien("Répondre à l’invitation", "/espace/invitations"),
      "Si vous ne connaissez pas cette structure, ne faites rien : personne ne saura que vous avez lu ce message.",
    ],
  }),
  candidature_transferee: ({ dossier: d, a }) =>
    a === "successeur"
      ? {
          sujet: `Candidature transmise : ${titre(d)}`,
          corps: [
            `La candidature ${quoiDeQui(d)} vous est transmise : la personne qui s’en occupait s’en va, vous prenez la suite.`,
            lignesAteliers(d),
            lien("Ouvrir la candidature", `/espace/candidatures/${d.id}`),
          ],
        }
      : {
          sujet: `Nouvelle personne à contacter : ${titre(d)}`,
          corps: [
            `${qui(d)} : une autre personne prend la suite pour la candidature « ${titre(d)} ».`,
            lignesAteliers(d),
            lignesReferent(d),
            lien("Ouvrir la candidature", `/cress/candidatures/${d.id}`),
          ],
        },
  rappel_brouillon: ({ dossiers, dateCloture, jours }) => {
    const plusieurs = dossiers.length > 1;
    return {
      sujet: `${mot("reste", jours > 0 ? `Encore ${pluriel(jours, "jour")}` : "Dernier jour")} pour déposer ${mot("lesquelles", accorder(dossiers.length, "votre candidature", "vos candidatures"))}`,
      corps: [
        `Vous avez commencé ${mot("combien", plusieurs ? `${dossiers.length} candidatures qui ne sont pas encore déposées` : "une candidature qui n’est pas encore déposée")}. C’est possible jusqu’au ${mot("avant_le", dateLongue(dateCloture))} à minuit ; après, la CRESS ne pourra pas ${mot("les", plusieurs ? "les " : "l’")}examiner.`,
        bloc(
          "candidatures",
          dossiers.map((d) => enListe(d, "Reprendre la candidature", `/espace/candidatures/${d.id}/modifier`)),
        ),
        "Si vous y renoncez, vous n’avez rien à faire.",
      ],
    };
  },
  code_tardif: ({ conference, annee, code, dernierJour }) => ({
    sujet: `Votre code de dépôt tardif, conférence ${mot("annee", String(annee))}`,
    corps: [
      `L’appel à contributions « ${mot("conference", conference)} » est clos, mais la CRESS vous permet de déposer encore une candidature. Votre code :`,
      mot("code", code),
      `Il sert une seule fois, jusqu’au ${mot("avant_le", dateLongue(dernierJour))} à minuit. Écrivez-le sur la page de votre brouillon, ou commencez une candidature :`,
      lien("Commencer une candidature", `/espace/candidatures/nouvelle?edition=${annee}`),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;
