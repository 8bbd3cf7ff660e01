import type { DonneesCourriel } from "../donnees.ts";
import { mot } from "../marques.ts";
import { lien, type Texte } from "../texte.ts";
import { lignesAteliers, lignesReferent, qui, titre } from "../wording.ts";

const nommer = (s: { nom: string; commune: string | null }) =>
  mot("structure_et_commune", `« ${s.nom} »${s.commune ? `, à ${s.commune}` : ""}`);
const avecMot = (message: string) => mot("mot", message && `Le mot qui accompagne cette réponse : ${message}`);

/** Who stands among the organisers of a candidature, and who is in a structure. */
export const TEXTES_EQUIPE = {
  adhesion_demandee: ({ structure, demandeur, sansMembre }) => ({
    sujet: `${mot("demandeur", demandeur)} demande à rejoindre ${mot("structure", structure.nom)}`,
    corps: [
      `${mot("demandeur", demandeur)} demande à rejoindre ${nommer(structure)} dans Trame.`,
      mot(
        "qui_repond",
        sansMembre
          ? "Personne n’en est encore membre : c’est à la CRESS de répondre. Vérifiez auprès de la structure avant d’accepter."
          : "Vérifiez que vous connaissez cette personne avant d’accepter : elle lira et modifiera les candidatures de la structure.",
      ),
      lien("Répondre à la demande", "/espace/structures"),
    ],
  }),
  adhesion_acceptee: ({ structure }) => ({
    sujet: `Vous faites partie de ${mot("structure", structure.nom)}`,
    corps: [
      `Votre demande pour rejoindre ${nommer(structure)} est acceptée. Vous pouvez lire et modifier ses candidatures.`,
      lien("Ouvrir votre espace", "/espace"),
    ],
  }),
  adhesion_refusee: ({ structure, mot: message }) => ({
    sujet: `Votre demande pour rejoindre ${mot("structure", structure.nom)} n’est pas acceptée`,
    corps: [
      `Votre demande pour rejoindre ${nommer(structure)} n’est pas acceptée.`,
      avecMot(message),
      lien("Voir vos structures", "/espace/structures"),
    ],
  }),
  membre_invite: ({ structure, par }) => ({
    sujet: `Vous représentez ${mot("structure", structure.nom)}`,
    corps: [
      `${mot("par", par)}, de la CRESS, vous inscrit comme membre de ${nommer(structure)} dans Trame : vous lisez et modifiez ses candidatures, et vous répondez à qui demande à la rejoindre.`,
      "Connectez-vous avec cette adresse : un lien vous est envoyé, sans mot de passe. Si vous n’êtes pas la bonne personne, dites-le à la CRESS.",
      lien("Ouvrir votre espace", "/espace"),
    ],
  }),
  structures_reunies: ({ structure: { nom, commune }, ancien, separees }) => ({
    sujet: mot(
      "reunion_en_bref",
      separees
        ? `${nom} et ${ancien} sont de nouveau deux structures`
        : `${nom} et ${ancien} ne font plus qu’une structure`,
    ),
    corps: [
      mot(
        "reunion",
        separees
          ? `La CRESS avait réuni « ${nom} »${commune ? `, à ${commune},` : ""} et « ${ancien} » dans Trame. Elle les a séparées : chacune retrouve ses membres et ses candidatures.`
          : `« ${ancien} » et « ${nom} »${commune ? `, à ${commune},` : ""} étaient deux inscriptions de la même structure dans Trame : la CRESS les a réunies, sous le nom de « ${nom} ». Ses membres et ses candidatures sont ceux des deux.`,
      ),
      "Si c’est une erreur, répondez à la CRESS : cela peut se défaire.",
      lien("Voir vos structures", "/espace/structures"),
    ],
  }),
  membre_sorti: ({ structure }) => ({
    sujet: `Vous ne faites plus partie de ${mot("structure", structure.nom)}`,
    corps: [
      `Vous ne faites plus partie de ${nommer(structure)} dans Trame : ses candidatures ne vous sont plus ouvertes.`,
      "Si c’est une erreur, dites-le à une personne de la structure, qui peut vous y remettre.",
      lien("Voir vos structures", "/espace/structures"),
    ],
  }),
  membre_remis: ({ structure }) => ({
    sujet: `Vous faites de nouveau partie de ${mot("structure", structure.nom)}`,
    corps: [
      `Vous faites de nouveau partie de ${nommer(structure)} : vous pouvez lire et modifier ses candidatures.`,
      lien("Ouvrir votre espace", "/espace"),
    ],
  }),
  transfert_demande: ({ structure, de, vers }) => ({
    sujet: `${mot("de", de)} s’en va et propose quelqu’un à sa place dans ${mot("structure", structure.nom)}`,
    corps: [
      `${mot("de", de)} veut transmettre sa place dans ${nommer(structure)}, et une candidature, à ${mot("vers", vers)}, qui n’en est pas membre.`,
      "Rien ne change avant la réponse d’un autre membre. Si vous acceptez, cette personne lira et modifiera toutes les candidatures de la structure.",
      lien("Accepter ou refuser", "/espace/structures"),
    ],
  }),
  transfert_refuse: ({ structure, mot: message }) => ({
    sujet: `Votre place dans ${mot("structure", structure.nom)} n’est pas transmise`,
    corps: [
      `Les membres de ${nommer(structure)} n’acceptent pas la personne à qui vous vouliez transmettre votre place : rien n’a changé.`,
      avecMot(message),
      lien("Ouvrir votre espace", "/espace"),
    ],
  }),
  co_organisation_demandee: ({ dossier: d, structure }) => ({
    sujet: `Invitation à co-organiser : ${titre(d)}`,
    corps: [
      `La candidature « ${titre(d)} » de ${qui(d)} nomme « ${mot("structure", structure)} » parmi ses co-organisateurs, pour la conférence ${mot("annee", String(d.annee))}.`,
      "Dites si votre structure accepte. Jusque-là, son nom ne paraît nulle part, et la candidature n’attend pas votre réponse pour être déposée.",
      lien("Accepter ou décliner", "/espace/invitations"),
    ],
  }),
  co_organisation_retiree: ({ dossier: d, structure }) => ({
    sujet: `${mot("structure", structure)} ne fait plus partie de la candidature ${titre(d)}`,
    corps: [
      `« ${mot("structure", structure)} » n’est plus parmi les organisateurs de la candidature « ${titre(d)} » de ${qui(d)}, pour la conférence ${mot("annee", String(d.annee))}. Vous n’y avez plus accès par cette structure.`,
      `Si c’est une erreur, dites-le à ${qui(d)} : votre structure peut être nommée de nouveau.`,
      lien("Voir vos invitations", "/espace/invitations"),
    ],
  }),
  co_organisation_repondue: ({ dossier: d, structure, reponse, a }) => ({
    sujet: `${mot("structure", structure)} ${mot("reponse", reponse === "accepter" ? "co-organise" : "ne co-organise pas")} : ${titre(d)}`,
    corps: [
      mot(
        "effet",
        reponse === "accepter"
          ? `« ${mot("structure", structure)} » accepte de co-organiser « ${titre(d)} » : son nom paraît désormais avec celui de ${qui(d)}.`
          : `« ${mot("structure", structure)} » ne co-organise pas, ou plus, « ${titre(d)} » de ${qui(d)} : son nom ne paraît pas.`,
      ),
      lignesAteliers(d),
      a === "cress" ? lignesReferent(d) : mot("a_appeler", ""),
      a === "cress"
        ? lien("Ouvrir la candidature", `/cress/candidatures/${d.id}`)
        : lien("Ouvrir la candidature", `/espace/candidatures/${d.id}#equipe`),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;
