import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { replier } from "../../../socle/typographie/replier.ts";
import { LIGNES_DE } from "../../editorial/parties.ts";
import { TITRE_EDITORIAL } from "../../editorial/wording.ts";
import { surLiens } from "../../redaction/liens.ts";
import { relireTexte } from "../../redaction/relire.ts";
import type { RegleRedaction, Remarque } from "../../redaction/remarque.ts";
import { type Matiere, type Objet, pointsDe, type Regle, versMots, versPartie, versTable } from "../constat.ts";

type Texte = { nom: string; href: string; texte: string; editorial: boolean; liens?: { url: string; texte: string }[] };

/** Every written text, its variables not completed, with where it is changed. */
function textesDe(m: Matiere): Texte[] {
  const chapitres: Texte[] = m.chapitres.flatMap((c) =>
    [c.question, c.problematique, c.remarque].map((texte) => ({
      nom: nomTransition(c.transition),
      href: versTable(m, c.transition),
      texte,
      editorial: false,
    })),
  );
  const points: Texte[] = pointsDe(m).flatMap(({ point }) =>
    [point.accroche, point.texte, point.exemple ?? ""].map((texte, i) => ({
      nom: point.code,
      href: versMots(m, point.code),
      texte,
      editorial: false,
      liens: i === 0 ? point.liens : undefined,
    })),
  );
  const enjeux: Texte[] = m.enjeux.map((e) => ({
    nom: e.titre,
    href: `/cress/${m.annee}/synthese/enjeux`,
    texte: e.texte,
    editorial: false,
  }));
  const parties: Texte[] = m.parties.map((p) => ({
    nom: TITRE_EDITORIAL[p.cle],
    href: versPartie(m, p.cle),
    texte: p.texte,
    editorial: true,
  }));
  return [...chapitres, ...points, ...enjeux, ...parties].filter((t) => t.texte !== "" || t.liens?.length);
}

/** What rédaction says of each text, for these rules; each text is told once. */
const parmiLesTextes =
  (regles: readonly RegleRedaction[]) =>
  (m: Matiere): Objet[] => {
    const noms = m.ateliers.flatMap((a) => a.organisateurs);
    return textesDe(m).flatMap(({ nom, href, texte, editorial, liens = [] }) => {
      const siennes = [...relireTexte(texte, { valeurs: m.valeurs, noms, autres: [], editorial }), ...surLiens(liens)];
      const retenues = siennes.filter((r) => regles.includes(r.regle));
      return retenues.length > 0 ? [{ nom, href, detail: direRemarques(retenues) }] : [];
    });
  };
const direRemarques = (remarques: readonly Remarque[]) =>
  [...new Set(remarques.map((r) => r.extrait))].slice(0, 3).join(" · ");

const contient = (texte: string, nom: string) => ` ${replier(texte)} `.includes(` ${replier(nom)} `);

/** What is written, and what is not yet. */
export const REGLES_TEXTES: readonly Regle[] = [
  {
    cle: "chiffre_tape",
    bloque: false,
    titre: (n) => pluriel(n, "texte où un chiffre ou une date est tapé", "textes où un chiffre ou une date est tapé"),
    pourquoi: "Ils se calculent ou s’écrivent une fois dans l’édition : tapés, ils finissent par se contredire.",
    chercher: parmiLesTextes(["chiffre", "periode", "nombre_tape"]),
  },
  {
    cle: "personnes_pour_participations",
    bloque: false,
    titre: (n) => pluriel(n, "texte qui compte des personnes", "textes qui comptent des personnes"),
    pourquoi: "Une même personne a pu venir à plusieurs ateliers : ce sont des participations.",
    chercher: (m) =>
      textesDe(m)
        .filter((t) => /\{participations\}\s+(?:personnes|participants|participantes|citoyens)/iu.test(t.texte))
        .map(({ nom, href }) => ({ nom, href })),
  },
  {
    cle: "lien_fragile",
    bloque: false,
    titre: (n) => pluriel(n, "texte avec un lien à revoir", "textes avec un lien à revoir"),
    pourquoi: "Un lien nu, privé, non protégé, donné deux fois ou sans mots ne servira pas le lecteur.",
    chercher: parmiLesTextes(["adresse_nue", "http", "lien_prive", "lien_vague", "lien_double"]),
  },
  {
    cle: "typographie",
    bloque: false,
    titre: (n) => pluriel(n, "texte avec une faute de signe ou de sigle", "textes avec une faute de signe ou de sigle"),
    pourquoi: "Guillemets, ordinaux, parenthèses, sigles qui ressemblent à un autre.",
    chercher: parmiLesTextes([
      "double_espace",
      "mot_double",
      "etc",
      "ordinal",
      "majuscule",
      "paire",
      "point_median",
      "guillemets",
      "sigle_inconnu",
    ]),
  },
  {
    cle: "partie_vide",
    bloque: false,
    titre: (n) => pluriel(n, "partie vide", "parties vides"),
    pourquoi: "Elles ne seront pas imprimées.",
    chercher: (m) =>
      m.parties
        .filter((p) => p.texte.trim() === "")
        .map((p) => ({ nom: TITRE_EDITORIAL[p.cle], href: versPartie(m, p.cle) })),
  },
  {
    cle: "partie_proposee",
    bloque: false,
    titre: (n) => pluriel(n, "texte de Trame à relire", "textes de Trame à relire"),
    pourquoi: "Ils seront imprimés tels quels : personne ne les a encore faits siens.",
    chercher: (m) =>
      m.parties
        .filter((p) => p.version === 0 && p.texte !== "")
        .map((p) => ({ nom: TITRE_EDITORIAL[p.cle], href: versPartie(m, p.cle) })),
  },
  {
    cle: "lignes_absentes",
    bloque: false,
    titre: (n) => pluriel(n, "partie sans ses lignes", "parties sans leurs lignes"),
    pourquoi: "Personne ne signe les remerciements, ou le lancement n’a pas de programme.",
    chercher: (m) =>
      m.parties.flatMap((p) => {
        const lignes = LIGNES_DE[p.cle];
        return lignes && p.texte !== "" && p[lignes].length === 0
          ? [{ nom: TITRE_EDITORIAL[p.cle], href: versPartie(m, p.cle) }]
          : [];
      }),
  },
  {
    cle: "date_absente",
    bloque: false,
    titre: (n) => pluriel(n, "texte qui nomme une date inconnue", "textes qui nomment une date inconnue"),
    pourquoi: "L’édition ne la connaît pas : « une date qui reste à fixer » serait imprimé.",
    chercher: (m) => {
      const absentes = [...(m.dateLancement ? [] : ["{lancement}"]), ...(m.datesComite.length > 0 ? [] : ["{comite}"])];
      return textesDe(m)
        .filter((t) => absentes.some((v) => t.texte.includes(v)))
        .map(({ nom, href }) => ({ nom, href }));
    },
  },
  {
    cle: "nom_de_personne",
    bloque: false,
    titre: (n) => pluriel(n, "texte qui nomme une personne", "textes qui nomment une personne"),
    pourquoi: "Un nom s’imprime avec l’accord de la personne, là où il est gardé : parmi les signataires.",
    chercher: (m) =>
      textesDe(m).flatMap(({ nom, href, texte }) => {
        const dits = m.personnes.filter((p) => p.includes(" ") && contient(texte, p));
        return dits.length > 0 ? [{ nom, href, detail: dits.join(", ") }] : [];
      }),
  },
  {
    cle: "reseau_pour_ses_membres",
    bloque: false,
    titre: (n) => pluriel(n, "réseau cité pour ses membres", "réseaux cités pour leurs membres"),
    pourquoi: "Le texte nomme la tête de réseau ; ce sont des structures membres qui ont organisé.",
    chercher: (m) => {
      const organisent = new Set(m.ateliers.flatMap((a) => a.organisateurs));
      const reseaux = [...new Set(m.reseaux.map((r) => r.reseau))].filter((r) => !organisent.has(r));
      return m.parties.flatMap((p) =>
        reseaux
          .filter((r) => contient(p.texte, r))
          .map((r) => ({
            nom: `${TITRE_EDITORIAL[p.cle]} : ${r}`,
            href: versPartie(m, p.cle),
            detail: m.reseaux.flatMap((x) => (x.reseau === r ? x.structure : [])).join(", "),
          })),
      );
    },
  },
  {
    cle: "logo_absent",
    bloque: false,
    titre: (n) => pluriel(n, "co-organisateur sans logo", "co-organisateurs sans logo"),
    pourquoi: "La couverture porte les logos de ceux qui organisent ; sans eux, elle porte leurs noms.",
    chercher: (m) =>
      m.coOrganisateurs
        .filter((nom) => !m.logos.some((l) => l.nom === nom))
        .map((nom) => ({ nom, href: `/cress/${m.annee}/document#couverture` })),
  },
];
