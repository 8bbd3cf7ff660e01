import { type Categorie, NOM_CATEGORIE } from "../../appel/structure/categories.ts";
import type { CleEditoriale } from "./parties.ts";

type Faits = { dateLancement: string | null; datesComite: readonly string[]; categories: readonly Categorie[] };

const ARTICLE_8 = `L’article 8 de la loi n° 2014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire prévoit cette conférence, dans chaque région :

« Le représentant de l’État dans la région et le président du conseil régional organisent, au moins tous les deux ans, une conférence régionale de l’économie sociale et solidaire à laquelle participent notamment les membres de la chambre régionale de l’économie sociale et solidaire, les réseaux locaux d’acteurs de l’économie sociale et solidaire, les représentants des collectivités territoriales concernées ainsi que les partenaires sociaux concernés. »

Les débats donnent lieu à des propositions pour le développement de politiques publiques territoriales de l’économie sociale et solidaire. Ce document les réunit, chacune avec les ateliers dont elle vient.`;

const organisation = (
  categories: readonly Categorie[],
) => `L’appel à contributions était ouvert {appel}. Il s’adressait à ces structures, dont chacune pouvait proposer un atelier, seule ou avec d’autres :

${categories.map((c) => `- ${NOM_CATEGORIE[c]}`).join("\n")}

Chaque proposition retenue a reçu le label d’atelier de la conférence. Les ateliers ont eu lieu {periode}.`;

const METHODE = `Chaque organisateur disposait d’un kit : l’appel, la fiche de candidature, une feuille de présence, un modèle de fiche de synthèse et une fiche de méthode.

Après l’atelier, l’organisateur a dit qui était venu et remis une fiche. La CRESS l’a relue, a demandé des corrections quand il en fallait, puis l’a validée. Chaque phrase d’une fiche validée a ensuite été reprise dans un point de cette synthèse, ou écartée avec un motif que son organisateur a reçu.`;

const PREALABLE = `Cette synthèse rassemble ce que les ateliers ont remis {periode}. Elle ne dit pas tout de ce qui s’y est échangé : elle reprend ce que les fiches en disent, et rien d’autre. Sous chaque point, ses sources permettent de retrouver les mots de départ.

Une participation est une présence à un atelier : une même personne a pu venir à plusieurs. Les ateliers sont de formats très différents ; la moyenne par atelier ({moyenne}) se lit avec la médiane ({mediane}).`;

const CREDITS = `Textes : les organisateurs des ateliers, la CRESS {region} et le comité partenarial.

Les contenus de ce document peuvent être repris librement sous Licence Ouverte 2.0, en citant leur source et leur date. Les logos appartiennent à leurs structures.`;

/**
 * What is printed of a part nobody has written: sober words of ours where the law or the facts of the edition give them,
 * nothing elsewhere. The first save takes their place, an empty one too.
 */
export function texteParDefaut(cle: CleEditoriale, { dateLancement, datesComite, categories }: Faits): string {
  switch (cle) {
    case "loi":
      return ARTICLE_8;
    case "thematique":
      return "La {edition} conférence régionale de l’économie sociale et solidaire s’est tenue {periode}, sur le thème « {conference} ». Chaque atelier a travaillé une transition ou plusieurs, à partir de leurs questions.";
    case "organisation":
      return organisation(categories);
    case "eco_responsabilite":
      return "Dans sa candidature, chaque organisateur disait comment l’atelier limiterait son empreinte : venir sans voiture, manger local, se passer de vaisselle jetable et d’impressions, une visio sobre.";
    case "lancement":
      return dateLancement ? "La conférence a été lancée le {lancement}." : "";
    case "structures":
      return "Des structures de toute la région ont organisé les ateliers, seules ou ensemble. Merci à chacune.";
    case "methode":
      return METHODE;
    case "comite":
      return datesComite.length > 0
        ? "Un comité partenarial réunit l’État, la Région, la CRESS et des structures organisatrices. Il s’est réuni {comite} ; il a relu la synthèse transition par transition."
        : "";
    case "prealable":
      return PREALABLE;
    case "credits":
      return CREDITS;
    case "quatrieme":
      return "Conférence régionale de l’économie sociale et solidaire {annee}, {region}.\n\nCo-organisateurs : {co_organisateurs}.";
    case "remerciements":
      return "";
  }
}
