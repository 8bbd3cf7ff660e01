import { joursDeRetard, phraseEcheance } from "../../horloge/echeance.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import { pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel, Dossier } from "../donnees.ts";
import { bloc, mot, sansMarques } from "../marques.ts";
import { enMots } from "../pieces-dues.ts";
import { lien, type Paragraphe, type Texte } from "../texte.ts";
import {
  direAtelier,
  lignesAteliers,
  lignesReferent,
  lignesRejoindre,
  quandEtOu,
  qui,
  quoiDeQui,
  reponseAvant,
  titre,
} from "../wording.ts";
import { listeDemandees } from "./candidature.ts";

type Fiche = { dossier: Dossier; fiche: { id: string; code: string | null } };

const nom = ({ fiche }: Fiche) =>
  mot("la_fiche", fiche.code ? `la fiche de synthèse ${fiche.code}` : "la fiche de synthèse");
const court = ({ dossier, fiche }: Fiche) => mot("fiche", [fiche.code, titre(dossier)].filter(Boolean).join(" "));
const espace = ({ fiche }: Fiche) => lien("Ouvrir la fiche", `/espace/fiches/${fiche.id}`);
const cress = ({ fiche }: Fiche) => lien("Ouvrir la fiche", `/cress/fiches/${fiche.id}`);

export const TEXTES_RETOUR = {
  emargement_declare: ({ dossier: d, atelier, nombre }, le) => ({
    sujet: `Présence déclarée : ${mot("code_atelier", atelier.code)} ${titre(d)}`,
    corps: [
      `La présence à un atelier de ${quoiDeQui(d)} est déclarée : ${mot("presents", pluriel(nombre, "personne"))}. À vous de la valider ${reponseAvant(d, "delaiReponse", le)}.`,
      mot("atelier", direAtelier(atelier)),
      lignesReferent(d),
      lien("Valider la présence", `/cress/ateliers/${atelier.id}/presence`),
    ],
  }),
  fiche_remise: (f, le) => ({
    sujet: `Fiche reçue : ${court(f)}`,
    corps: [
      `Nous avons bien reçu ${nom(f)} de ${quoiDeQui(f.dossier)}.`,
      lignesAteliers(f.dossier),
      `La CRESS la relit et vous répond ${reponseAvant(f.dossier, "delaiReponse", le)} : elle est validée, ou il manque quelque chose.`,
      espace(f),
    ],
  }),
  fiche_a_valider: (f, le) => ({
    sujet: `À valider : fiche ${court(f)}`,
    corps: [
      mot(
        "remise",
        f.saisiePar === "cress"
          ? `${mot("la_fiche", majuscule(sansMarques(nom(f))))} de « ${titre(f.dossier)} » vient d’être saisie pour le compte de ${qui(f.dossier)}. Les organisateurs sont invités à la confirmer ; leur silence n’empêche pas de la valider.`
          : `${qui(f.dossier)} vient de remettre ${nom(f)} de « ${titre(f.dossier)} ».`,
      ),
      `À vous de répondre ${reponseAvant(f.dossier, "delaiReponse", le)}.`,
      lignesAteliers(f.dossier),
      lignesReferent(f.dossier),
      cress(f),
    ],
  }),
  fiche_a_confirmer: (f, le) => ({
    sujet: `[Action attendue] Est-ce bien ce que vous avez dit ? Fiche ${court(f)}`,
    corps: [
      `La CRESS a saisi pour vous ${nom(f)} de ${quoiDeQui(f.dossier)}.`,
      lignesAteliers(f.dossier),
      "Relisez-la, puis répondez : c’est bien ce que vous avez dit, ou il faut corriger. Un bouton suffit.",
      `La CRESS valide la fiche ${reponseAvant(f.dossier, "delaiReponse", le)} : répondez d’ici là.`,
      lien("Relire la fiche et répondre", `/espace/fiches/${f.fiche.id}/confirmer`),
    ],
  }),
  fiche_infirmee: (f, le) => ({
    sujet: `Reprise par l’organisateur : fiche ${court(f)}`,
    corps: [
      `${qui(f.dossier)} a répondu que ${nom(f)} de « ${titre(f.dossier)} », saisie par la CRESS, n’est pas ce qui a été dit.`,
      lignesAteliers(f.dossier),
      `La fiche est chez l’organisateur, qui la corrige et la remet ${reponseAvant(f.dossier, "delaiComplement", le)}.`,
      lignesReferent(f.dossier),
      cress(f),
    ],
  }),
  fiche_a_corriger: (f, le) => ({
    sujet: `[Action attendue] Corrigez la fiche ${court(f)}`,
    corps: [
      `Pour ${nom(f)} de ${quoiDeQui(f.dossier)}, la CRESS vous demande :`,
      mot("complement", f.correction),
      listeDemandees(f.demandees),
      lignesAteliers(f.dossier),
      `${mot(
        "comment",
        f.demandees.length > 0
          ? "Répondez champ par champ, puis remettez la fiche"
          : "Modifiez la fiche, puis remettez-la",
      )} ${reponseAvant(f.dossier, "delaiComplement", le)}.`,
      f.demandees.length > 0 ? lien("Corriger la fiche", `/espace/fiches/${f.fiche.id}/corriger`) : espace(f),
    ],
  }),
  fiche_validee: (f) => ({
    sujet: `Fiche validée : ${court(f)}`,
    corps: [
      `${mot("la_fiche", majuscule(sansMarques(nom(f))))} de ${quoiDeQui(f.dossier)} est validée.`,
      lignesAteliers(f.dossier),
      "Ses énoncés servent maintenant à écrire la synthèse. À la publication, vous verrez ce que chacun est devenu.",
      espace(f),
    ],
  }),
  atelier_modifie: ({ dossier: d, atelier, quoi, details }) => ({
    sujet: `${mot("code_atelier", atelier.code)} ${mot("quoi", quoi)} : ${titre(d)}`,
    corps: [
      `Un atelier de ${quoiDeQui(d)} ${mot("quoi", quoi)}.`,
      mot("atelier", direAtelier(atelier)),
      bloc("details", [details]),
      "Le programme public et les agendas le disent déjà.",
      lignesReferent(d),
      lien("Ouvrir la candidature", `/cress/candidatures/${d.id}`),
    ],
  }),
  retour_rappel: ({ attendus, prochains, jour }) => {
    const seul = attendus.length === 1 ? attendus[0] : undefined;
    const retard = Math.max(0, ...attendus.map((a) => joursDeRetard(a.echeance, jour) ?? 0));
    const combien = pluriel(attendus.length, "atelier");
    return {
      sujet: `${mot("lesquels", seul ? `Atelier ${seul.atelier.code ?? ""}` : combien)} : ${mot("retard", retard > 0 ? `votre retour est en retard de ${pluriel(retard, "jour")}` : "votre retour est attendu")}`,
      corps: [
        mot(
          "annonce",
          seul
            ? "Votre atelier a eu lieu. Voici ce que nous attendons encore de vous :"
            : `${combien} que vous organisez ont eu lieu. Voici ce que nous attendons encore de vous :`,
        ),
        bloc(
          "attendus",
          attendus.map((a) => [
            `${a.atelier.code ?? ""} ${a.intitule}`,
            ...(a.organisateurs.length > 0 ? [enumerer(a.organisateurs)] : []),
            quandEtOu(a.atelier),
            `${enMots(a.pieces)}, ${phraseEcheance(a.echeance, jour)}.`,
          ]),
        ),
        "La présence se dit en une minute ; la fiche peut s’écrire en ligne ou dans le modèle à télécharger.",
        lien("Ouvrir votre espace", "/espace"),
        "Ces rappels s’arrêtent dès que tout est remis. Si une autre personne s’en occupe, vous n’avez rien à faire ; si vous ne pouvez rien remettre, dites-le : la CRESS peut vous en dispenser.",
        bloc("a_venir", prochains.length > 0 ? ["À préparer aussi, pour ce qui vient.", ...aPreparer(prochains)] : []),
      ],
    };
  },
  retour_dispense: ({ dossier: d, atelier, motif }) => ({
    sujet: `Atelier ${mot("code_atelier", atelier.code)} : ${mot("effet", motif ? "vous n’avez plus rien à remettre" : "votre retour est de nouveau attendu")}`,
    corps: [
      mot(
        "dispense",
        motif
          ? `La CRESS vous dispense de remettre la fiche de synthèse d’un atelier de ${quoiDeQui(d)}. Vous ne recevrez plus de rappel pour cet atelier.`
          : `La CRESS a retiré la dispense d’un atelier de ${quoiDeQui(d)} : la présence et la fiche de synthèse sont de nouveau attendues.`,
      ),
      mot("atelier", direAtelier(atelier)),
      mot("motif", motif && `Motif : ${motif}`),
      lien("Ouvrir la candidature", `/espace/candidatures/${d.id}`),
    ],
  }),
  atelier_bientot: ({ prochains }) => {
    const [premier] = prochains;
    const combien =
      prochains.length === 1 ? "Votre atelier approche" : `${pluriel(prochains.length, "atelier")} approchent`;
    return {
      sujet: mot("lesquels", premier && prochains.length === 1 ? `${combien} : ${titre(premier.dossier)}` : combien),
      corps: [bloc("a_preparer", aPreparer(prochains))],
    };
  },
  synthese_publiee: ({ annee, conference, numero }) => ({
    sujet: mot(
      "annonce",
      numero === 1 ? `La synthèse ${annee} est publiée` : `La synthèse ${annee} est mise à jour (version ${numero})`,
    ),
    corps: [
      `La version ${mot("version", String(numero))} de la synthèse des ateliers de la conférence « ${mot("conference", conference)} » est en ligne.`,
      lien("Lire la synthèse", `/${annee}/synthese/v${numero}`),
      "Pour chaque phrase de vos fiches : ce que la synthèse en dit, qui d’autre l’a dite, ou pourquoi elle n’y est pas.",
      lien("Vos mots, ici", `/espace/mots/${annee}`, "lien_mots"),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

/** What to print before each atelier to come, and where. */
const aPreparer = (prochains: DonneesCourriel["atelier_bientot"]["prochains"]): Paragraphe[] => [
  "Il ne reste qu’à imprimer la feuille de présence et l’affiche, et à préparer le code d’arrivée, que les personnes présentes liront sur l’écran ou sur un papier.",
  ...prochains.map(({ dossier: d, atelier: a }) => [
    quoiDeQui(d),
    direAtelier(a),
    lignesRejoindre({ ...d, ateliers: [a] }),
    lien("Imprimer la feuille de présence (PDF)", `/espace/ateliers/${a.id}/presence/feuille.pdf`),
    lien("Imprimer l’affiche (PDF)", `/${d.annee}/programme/${a.code ?? ""}.pdf`),
    lien("Montrer le code d’arrivée", `/espace/ateliers/${a.id}/presence/projeter`),
    lien("Changer la date, l’heure ou le lieu", `/espace/ateliers/${a.id}/modifier`),
  ]),
];
