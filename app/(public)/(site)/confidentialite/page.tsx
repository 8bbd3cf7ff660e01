import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { ACompleter } from "../a-completer.tsx";

export const metadata: Metadata = {
  title: "Confidentialité",
  description: "Quelles données personnelles, pourquoi, sur quelle base, combien de temps, et vos droits.",
};

const TRAITEMENTS = [
  {
    donnees: "Compte : adresse électronique, nom, structures dont vous êtes membre",
    finalite: "Vous connecter, déposer et suivre une candidature",
    base: "Mission d’intérêt public, ou intérêt légitime de l’association",
    duree: "Tant que le compte sert ; supprimé à votre demande, depuis la page Contact",
  },
  {
    donnees: "Candidature, atelier, fiche de synthèse",
    finalite: "Instruire le label, établir le programme et la synthèse",
    base: "Mission d’intérêt public, ou intérêt légitime de l’association",
    duree: "Conservés comme archive de l’édition ; un brouillon jamais déposé est effacé après 12 mois",
  },
  {
    donnees:
      "Contacts d’une candidature : nom, fonction, courriel, téléphone ; personnes annoncées comme intervenant : nom, structure",
    finalite: "Joindre les organisateurs ; annoncer dans le programme les personnes qui l’ont accepté",
    base: "Mission d’intérêt public, ou intérêt légitime de l’association ; votre accord pour la publication",
    duree: "Effacés trois ans après la publication de la synthèse ; retirés du programme dès que vous le demandez",
  },
  {
    donnees: "Présence à un atelier : un nombre de participations, et sa répartition sans aucun nom",
    finalite: "Compter les participations",
    base: "Mission d’intérêt public, ou intérêt légitime de l’association",
    duree: "Conservé comme archive de l’édition",
  },
  {
    donnees: "Présence signalée par vous-même ou sur une feuille signée : nom, structure, fonction, département",
    finalite: "Vérifier le nombre de participations",
    base: "Mission d’intérêt public, ou intérêt légitime. Responsables : l’organisateur et la CRESS",
    duree: "Effacé six mois après la publication de la synthèse ; le nombre reste",
  },
  {
    donnees: "Votre adresse, laissée en signalant votre présence, gardée à part de votre nom",
    finalite: "Vous écrire une fois, quand la synthèse paraît ; les organisateurs ne la lisent pas",
    base: "Votre consentement, que vous retirez en écrivant à la CRESS. Responsables : l’organisateur et la CRESS",
    duree: "Effacée dès que ce message est parti ; au bout de dix-huit mois s’il ne part pas",
  },
  {
    donnees: "Courriels envoyés par le site : destinataire, contenu",
    finalite: "Vous prévenir d’une décision, d’une échéance",
    base: "Mission d’intérêt public, ou intérêt légitime de l’association",
    duree: "Contenu et destinataire effacés après 90 jours ; le type, la date et le résultat restent",
  },
];

export default function Page() {
  return (
    <>
      <EnTete titre="Confidentialité" />
      <div className="texte">
        <p>
          Ce site demande le moins possible : lire les pages publiques et les données ne demande rien. Il n’y a ni
          mesure d’audience, ni publicité, ni ressource chargée depuis un autre site.
        </p>
        <h2>Qui est responsable</h2>
        <ul>
          <li>
            Du site, du label et de la synthèse : <ACompleter quoi="la CRESS, son adresse" />.
          </li>
          <li>De l’inscription à son propre atelier : chaque organisateur.</li>
        </ul>
        <p>
          L’État et la Région, co-organisateurs, reçoivent les candidatures déposées et des chiffres. L’hébergeur est
          sous-traitant (<ACompleter quoi="son nom" />
          ).
        </p>
      </div>
      <section aria-labelledby="quoi" className="pt-9">
        <h2 id="quoi" className="pb-3">
          Quelles données, pourquoi, combien de temps
        </h2>
        <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {TRAITEMENTS.map((t) => (
            <li key={t.donnees} className="border-filet border-t pt-3">
              <p className="font-semibold">{t.donnees}</p>
              <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 pt-2 text-petit">
                <dt className="text-sourdine">Pourquoi</dt>
                <dd>{t.finalite}</dd>
                <dt className="text-sourdine">Base</dt>
                <dd>{t.base}</dd>
                <dt className="text-sourdine">Durée</dt>
                <dd>{t.duree}</dd>
              </dl>
            </li>
          ))}
        </ul>
      </section>
      <div className="texte">
        <h2>Ce qui est publié</h2>
        <p>
          Les intitulés, dates, lieux, structures organisatrices et participations des ateliers ; les énoncés cités par
          la synthèse. Jamais une adresse, un numéro, un lien de visioconférence, une liste de participants.
        </p>
        <h2>Cookies</h2>
        <p>
          Les seuls cookies sont ceux de la connexion, déposés quand vous vous connectez. Ils sont strictement
          nécessaires : il n’y a pas de bandeau, parce qu’il n’y a rien à refuser.
        </p>
        <h2>Vos droits</h2>
        <p>
          Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, la limitation de leur usage,
          et vous opposer à celui-ci ; retirer votre consentement quand c’est lui qui fonde l’usage. Effacer une
          personne ne change jamais un nombre de participations.
        </p>
        <ul>
          <li>
            <ACompleter quoi="Adresse du délégué ou de la déléguée à la protection des données" />
          </li>
          <li>
            Si la réponse ne vous convient pas :{" "}
            <a href="https://www.cnil.fr/fr/plaintes">adresser une plainte à la CNIL</a>.
          </li>
        </ul>
      </div>
    </>
  );
}
