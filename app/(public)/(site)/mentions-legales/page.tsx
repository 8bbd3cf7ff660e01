import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { ACompleter } from "../a-completer.tsx";

export const metadata: Metadata = {
  title: "Mentions légales",
  description: "Éditeur, directeur de la publication, hébergeur, licences des contenus et du logiciel.",
};

export default function Page() {
  return (
    <>
      <EnTete titre="Mentions légales" />
      <div className="texte">
        <h2>Éditeur</h2>
        <ul>
          <li>
            <ACompleter quoi="Dénomination et forme juridique" />
          </li>
          <li>
            <ACompleter quoi="Siège" />
          </li>
          <li>
            <ACompleter quoi="Numéro d’immatriculation" />
          </li>
          <li>
            <ACompleter quoi="Téléphone et adresse électronique" />
          </li>
        </ul>
        <h2>Directeur ou directrice de la publication</h2>
        <p>
          <ACompleter quoi="Nom et fonction" />
        </p>
        <h2>Hébergement</h2>
        <p>
          <ACompleter quoi="Nom, adresse et téléphone de l’hébergeur" />
        </p>
        <h2>Contenus</h2>
        <p>
          Les textes publiés, les chiffres et les données sont sous{" "}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>, sauf mention
          contraire : vous pouvez les réutiliser en citant la source et la date de mise à jour. Les énoncés des ateliers
          sont ceux de leurs organisateurs ; la synthèse dit, phrase par phrase, d’où elle vient.
        </p>
        <p>
          Les éditions présentées comme des démonstrations portent des textes fictifs, qui n’engagent pas les structures
          citées.
        </p>
        <h2>Crédits</h2>
        <ul>
          <li>Contours des départements : MapSVG, CC BY 4.0.</li>
          <li>Communes, départements et EPCI : Etalab, INSEE, DGCL, Licence Ouverte.</li>
          <li>Polices : Atkinson Hyperlegible Next et Source Serif 4, SIL Open Font License.</li>
          <li>Logiciel Trame : licence publique de l’Union européenne, EUPL 1.2.</li>
        </ul>
        <h2>Données personnelles</h2>
        <p>
          Voir la page <a href="/confidentialite">Confidentialité</a>.
        </p>
      </div>
    </>
  );
}
