import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { Volet } from "@/app/_ui/volet";

export const metadata: Metadata = {
  title: "Aide",
  description: "Proposer un atelier, remettre sa fiche, retrouver ses mots dans la synthèse, réutiliser les données.",
};

const QUESTIONS = [
  {
    titre: "Vous organisez un atelier",
    questions: [
      [
        "Comment me connecter ?",
        "Donnez votre adresse électronique : un lien vous est envoyé, sans mot de passe. Il ouvre une page avec un bouton, et ne sert qu’une fois.",
      ],
      [
        "Ma structure existe déjà, que faire ?",
        "Choisissez-la et demandez à la rejoindre. Un de ses membres, ou la CRESS, accepte votre demande. Jusque-là, vous ne voyez que vos propres brouillons.",
      ],
      [
        "Puis-je m’arrêter au milieu d’une candidature ?",
        "Oui. Ce que vous tapez s’enregistre tout seul, et vous le retrouvez dans votre espace, même après une coupure.",
      ],
      [
        "La date de mon atelier n’est pas fixée.",
        "Donnez le mois : l’atelier paraît dans le programme avec la mention « date à préciser ». Il entre dans les agendas quand le jour est connu.",
      ],
      [
        "Que dois-je remettre après l’atelier ?",
        "Le nombre de participations et une fiche de synthèse : la problématique, le déroulé, puis ce que l’atelier a dit, énoncé par énoncé. Une fiche peut couvrir plusieurs ateliers de la même candidature.",
      ],
      [
        "Que deviennent mes énoncés ?",
        "Chacun est repris dans la synthèse, ou écarté avec un motif. À la publication, votre espace dit où vos mots sont allés.",
      ],
    ],
  },
  {
    titre: "Vous lisez le programme et la synthèse",
    questions: [
      [
        "Comment trouver les ateliers près de chez moi ?",
        "Dans le programme, choisissez un département, ou cherchez une commune : les accents, les traits d’union et « St » pour « Saint » ne comptent pas.",
      ],
      [
        "D’où vient une phrase de la synthèse ?",
        "Sous chaque point, « D’où vient cette phrase » montre les mots des ateliers, leur fiche, et les ateliers eux-mêmes. Dans le PDF, les mêmes codes mènent à l’annexe des sources.",
      ],
      [
        "Pourquoi « signal faible » ?",
        "Parce qu’un seul atelier porte ce point. Il n’est pas moins juste ; il est seulement moins partagé.",
      ],
      [
        "Pourquoi les transitions ne s’additionnent-elles pas ?",
        "Un atelier peut en aborder plusieurs. Il compte alors dans chacune, et une seule fois dans le total.",
      ],
    ],
  },
  {
    titre: "Vous réutilisez les données",
    questions: [
      [
        "Le tableur mange les zéros de « 02 ».",
        "Importez les colonnes de codes comme du texte. La variante pour Excel règle les accents et les séparateurs, pas ce choix-là.",
      ],
      [
        "Pourquoi une apostrophe devant certaines cellules ?",
        "Un texte qui commence par =, +, - ou @ serait pris pour une formule. L’apostrophe l’en empêche ; elle n’est pas dans le JSON.",
      ],
      [
        "Les chiffres ont changé depuis la synthèse.",
        "Ils sont calculés à la demande, à partir des ateliers tels qu’ils sont. Ceux de la synthèse sont figés avec sa version.",
      ],
    ],
  },
] as const;

export default function Page() {
  return (
    <>
      <EnTete titre="Aide" />
      <div className="texte">
        {QUESTIONS.flatMap(({ titre, questions }) => [
          <h2 key={titre}>{titre}</h2>,
          ...questions.map(([question, reponse]) => (
            <Volet key={question} className="border-filet border-b" titre={question} ton="nu">
              <p className="pb-4">{reponse}</p>
            </Volet>
          )),
        ])}
        <h2>Une autre question ?</h2>
        <p>
          Écrivez-nous : voir la page <a href="/contact">Contact</a>.
        </p>
      </div>
    </>
  );
}
