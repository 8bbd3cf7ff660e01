import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { publicMentions } from "@/lib/appel/mentions/queries";
import { Ajout, Mention } from "../mention.tsx";

export const metadata: Metadata = {
  title: "Mentions légales",
  description: "Éditeur, directeur de la publication, hébergeur, licences des contenus et du logiciel.",
};

export default async function Page() {
  const mentions = await publicMentions();
  return (
    <>
      <EnTete titre="Mentions légales" />
      <div className="texte">
        <h2>Éditeur</h2>
        <ul>
          <li>
            <Mention cle="denomination" mentions={mentions} />
          </li>
          <li>
            <Mention cle="siege" mentions={mentions} />
          </li>
          <li>
            Immatriculation : <Mention cle="immatriculation" mentions={mentions} />
          </li>
          <li>
            <Mention cle="telephone" mentions={mentions} />
          </li>
          <li>
            <Mention cle="courriel" mentions={mentions} />
          </li>
        </ul>
        <h2>Directeur ou directrice de la publication</h2>
        <p>
          <Mention cle="directeur" mentions={mentions} />
        </p>
        <h2>Hébergement</h2>
        <ul>
          <li>
            <Mention cle="hebergeur" mentions={mentions} />
          </li>
          <li>
            <Mention cle="hebergeurAdresse" mentions={mentions} />
          </li>
          <li>
            <Mention cle="hebergeurTelephone" mentions={mentions} />
          </li>
        </ul>
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
        <Ajout page="mentions_legales" mentions={mentions} />
      </div>
    </>
  );
}
