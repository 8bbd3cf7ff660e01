import { enClair } from "../../../socle/texte/markdown.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { BLOC_DU_TYPE, TITRE_BLOC, TYPES_BLOC } from "../../consolidation/blocs.ts";
import { type Matiere, type Objet, pointsDe, type Regle, versMots, versTable } from "../constat.ts";

type PointSitue = ReturnType<typeof pointsDe>[number];

const objetPoint = (m: Matiere, { bloc, point }: PointSitue, detail?: string): Objet => ({
  nom: point.code,
  href: versTable(m, bloc.transition, point.code),
  detail: detail ?? debut(enClair(point.accroche || point.texte)),
});
const debut = (texte: string) => (texte.length > 80 ? `${texte.slice(0, 80).replace(/\s\S*$/, "")}…` : texte);

/** Points at fault, mended on the sorting table, or by their words. */
const parmiLesPoints =
  (faute: (p: PointSitue) => boolean | string, parSesMots = false) =>
  (m: Matiere): Objet[] =>
    pointsDe(m).flatMap((p) => {
      const dite = faute(p);
      if (!dite) return [];
      const objet = objetPoint(m, p, dite === true ? undefined : dite);
      return [parSesMots ? { ...objet, href: versMots(m, p.point.code) } : objet];
    });

/** Blocks that hold something, in the order each chapter prints them. */
const ordres = (m: Matiere) => {
  const remplis = m.blocs.filter((b) => b.groupes.some((g) => g.points.length > 0));
  return m.chapitres.map(({ transition }) => ({
    transition,
    types: remplis.filter((b) => b.transition === transition).map((b) => b.type),
  }));
};

/** What the points say, where they stand, and what they rest on. */
export const REGLES_POINTS: readonly Regle[] = [
  {
    cle: "proposition_sans_destinataire",
    bloque: false,
    titre: (n) => pluriel(n, "proposition sans destinataire", "propositions sans destinataire"),
    pourquoi: "Une proposition s’adresse à quelqu’un, qui pourra y répondre.",
    chercher: parmiLesPoints(
      ({ bloc, point }) => bloc.type === "propositions" && point.destinataires.length === 0,
      true,
    ),
  },
  {
    cle: "accroche_sans_ponctuation",
    bloque: false,
    titre: (n) => pluriel(n, "accroche sans ponctuation", "accroches sans ponctuation"),
    pourquoi: "Une autre phrase les suit : l’impression met un point, un deux-points dirait parfois mieux.",
    chercher: parmiLesPoints(
      ({ point }) =>
        point.accroche !== "" &&
        /^[\s«“"(*_]*\p{Lu}/u.test(point.texte) &&
        !/[.!?…:;,][\s»”)*_]*$/u.test(point.accroche),
      true,
    ),
  },
  {
    cle: "point_d_un_seul_atelier",
    bloque: false,
    titre: (n) => pluriel(n, "point porté par un seul atelier", "points portés par un seul atelier"),
    pourquoi: "Regroupez-les, ou dites qu’ils restent : un signal faible a sa place.",
    chercher: parmiLesPoints(({ point }) => point.soutien.ateliers <= 1 && !point.signalFaible),
  },
  {
    cle: "point_mal_range",
    bloque: false,
    titre: (n) => pluriel(n, "point peut-être mal rangé", "points peut-être mal rangés"),
    pourquoi: "Aucun des énoncés qu’ils citent n’est de cette nature, ou de cette transition.",
    chercher: parmiLesPoints(({ bloc, point }) => {
      if (point.sources.length === 0) return false;
      const natures = [...new Set(point.sources.map((s) => BLOC_DU_TYPE[s.type]))];
      if (!natures.includes(bloc.type))
        return `Sous « ${bloc.titre} », cité comme « ${natures.map((t) => TITRE_BLOC[t]).join(" », « ")} »`;
      const transitions = [...new Set(point.sources.map((s) => s.transition))];
      return transitions.includes(bloc.transition)
        ? false
        : `Dans ${nomTransition(bloc.transition).toLowerCase()}, cité de ${transitions.map((t) => nomTransition(t).toLowerCase()).join(", ")}`;
    }),
  },
  {
    cle: "blocs_dans_un_autre_ordre",
    bloque: false,
    titre: (n) =>
      pluriel(n, "chapitre dont les blocs suivent un autre ordre", "chapitres dont les blocs suivent un autre ordre"),
    pourquoi: "Les chapitres se comparent mieux quand leurs blocs se suivent de même.",
    chercher: (m) =>
      ordres(m)
        .filter(({ types }) => types.some((t, i) => i > 0 && rang(t) < rang(types[i - 1] ?? t)))
        .map(({ transition, types }) => ({
          nom: nomTransition(transition),
          href: versTable(m, transition),
          detail: types.map((t) => TITRE_BLOC[t].split(" ")[0]).join(", "),
        })),
  },
  {
    cle: "bloc_d_un_autre_nom",
    bloque: false,
    titre: (n) => pluriel(n, "bloc nommé autrement", "blocs nommés autrement"),
    pourquoi: "Le même contenu porte un autre nom ailleurs : on ne le retrouve pas d’un chapitre à l’autre.",
    chercher: (m) =>
      m.blocs
        .filter((b) => b.groupes.some((g) => g.points.length > 0))
        .filter((b) => m.blocs.some((autre) => autre.type === b.type && autre.titre !== b.titre))
        .filter((b) => b.titre !== TITRE_BLOC[b.type])
        .map((b) => ({
          nom: `${nomTransition(b.transition)} : ${b.titre}`,
          href: versTable(m, b.transition),
          detail: TITRE_BLOC[b.type],
        })),
  },
  {
    cle: "enjeu_sans_point",
    bloque: false,
    titre: (n) => pluriel(n, "enjeu sans point", "enjeux sans point"),
    pourquoi: "Un enjeu repose sur des points : sans eux, rien ne dit d’où il vient.",
    chercher: (m) =>
      m.enjeux
        .filter((e) => e.points.length === 0)
        .map((e) => ({ nom: e.titre, href: `/cress/${m.annee}/synthese/enjeux` })),
  },
  {
    cle: "chapitre_sans_tete",
    bloque: false,
    titre: (n) =>
      pluriel(n, "chapitre sans question ou sans problématique", "chapitres sans question ou sans problématique"),
    pourquoi: "Le lecteur ne sait pas à quoi le chapitre répond.",
    chercher: (m) =>
      m.chapitres
        .filter((c) => !c.question.trim() || !c.problematique.trim())
        .map((c) => ({ nom: nomTransition(c.transition), href: versTable(m, c.transition) })),
  },
];

const rang = (type: (typeof TYPES_BLOC)[number]) => TYPES_BLOC.indexOf(type);
