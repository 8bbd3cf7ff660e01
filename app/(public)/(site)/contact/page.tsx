import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { publicMentions } from "@/lib/appel/mentions/queries";
import { Ajout, Mention } from "../mention.tsx";

export const metadata: Metadata = {
  title: "Contact",
  description: "À qui écrire pour une candidature, un atelier, une donnée personnelle, un défaut d’accessibilité.",
};

export default async function Page() {
  const mentions = await publicMentions();
  return (
    <>
      <EnTete titre="Contact" />
      <div className="texte">
        <p>
          La conférence est co-organisée par l’État, la Région et la CRESS, qui répond aux questions de ce site. Une
          réponse se trouve peut-être déjà dans l’<a href="/aide">aide</a>.
        </p>
        <h2>Une candidature, un atelier, une fiche</h2>
        <p>
          Depuis <a href="/espace">votre espace</a>, chaque candidature dit où elle en est et à qui est le tour. Sinon :
        </p>
        <ul>
          <li>
            <Mention cle="courriel" mentions={mentions} />
          </li>
          <li>
            <Mention cle="telephone" mentions={mentions} />
            {mentions.faits.horaires && `, ${mentions.faits.horaires}`}
          </li>
          <li>
            <Mention cle="siege" mentions={mentions} />
          </li>
        </ul>
        <h2>Un défaut d’accessibilité</h2>
        <p>
          La <a href="/accessibilite">déclaration d’accessibilité</a> dit comment le signaler, et vos recours.
        </p>
        <h2>Vos données personnelles</h2>
        <p>
          La page <a href="/confidentialite">Confidentialité</a> dit vos droits et à qui les demander.
        </p>
        <h2>La presse, une réutilisation</h2>
        <p>
          Les chiffres, les ateliers et la synthèse sont réutilisables sans demander : chaque édition a sa page Données.
        </p>
        <Ajout page="contact" mentions={mentions} />
      </div>
    </>
  );
}
