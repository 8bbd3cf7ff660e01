import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { Volet } from "@/app/_ui/volet";
import { publicMentions } from "@/lib/appel/mentions/queries";
import { CRITERES, type Critere } from "@/lib/conduite/accessibilite/criteres";
import {
  criteresRespectes,
  ECHANTILLON,
  EVALUEE_LE,
  etatConformite,
  manquements,
  mentionAccessibilite,
  tauxConformite,
} from "@/lib/conduite/accessibilite/etat";
import { env } from "@/lib/socle/env";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { Ajout, Mention } from "../mention.tsx";

export const metadata: Metadata = {
  title: mentionAccessibilite,
  description: "Déclaration d’accessibilité : état de conformité, contenus non accessibles, contact, voies de recours.",
};

export default async function Page() {
  const mentions = await publicMentions();
  const site = env().NEXTAUTH_URL;
  return (
    <>
      <EnTete titre="Déclaration d’accessibilité" />
      <div className="texte">
        <p>
          La structure qui exploite ce site (<Mention cle="denomination" mentions={mentions} />) s’engage à le rendre
          accessible conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
        </p>
        <p>À cette fin, elle met en œuvre la stratégie et les actions suivantes :</p>
        <ul>
          <li>
            <Mention cle="schema" mentions={mentions} />
             ;
          </li>
          <li>
            <Mention cle="plan" mentions={mentions} />.
          </li>
        </ul>
        <p>Cette déclaration d’accessibilité s’applique à {site}.</p>

        <h2>État de conformité</h2>
        <p>
          Ce site est <strong>{etatConformite}</strong> avec le référentiel général d’amélioration de l’accessibilité
          (RGAA), version 4.1, en raison des non-conformités énumérées ci-dessous.
        </p>

        <h2>Résultats des tests</h2>
        <p>
          L’autoévaluation du {dateLongue(EVALUEE_LE)}, faite par l’équipe qui développe ce site, constate que{" "}
          <strong>{tauxConformite}</strong> des critères applicables sont respectés, soit {criteresRespectes}. Aucun
          audit n’a été conduit par un tiers.
        </p>
        <Volet titre="Le résultat de chaque critère" ton="nu">
          <Criteres />
        </Volet>

        <h2>Contenus non accessibles</h2>
        <h3>Non-conformités</h3>
        <ul>
          {manquements.map(({ numero, sujet, note }) => (
            <li key={numero}>
              <strong>
                {numero}, {sujet}.
              </strong>{" "}
              {note}
            </li>
          ))}
        </ul>
        <h3>Dérogations pour charge disproportionnée</h3>
        <p>Aucune dérogation n’est invoquée.</p>
        <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
        <p>
          Les fichiers déposés par les organisateurs dans leur espace ne sont pas publiés. Les cartes sont doublées d’un
          tableau qui donne la même information.
        </p>

        <h2>Établissement de cette déclaration d’accessibilité</h2>
        <p>Cette déclaration a été établie le {dateLongue(EVALUEE_LE)}.</p>
        <h3>Technologies utilisées</h3>
        <ul>
          <li>HTML5</li>
          <li>CSS</li>
          <li>SVG</li>
          <li>JavaScript (les pages publiques se lisent sans)</li>
          <li>PDF balisé (PDF/UA-1)</li>
        </ul>
        <h3>Environnement de test</h3>
        <p>
          Navigateur Chromium sous Linux, fenêtres de 1280, 640 (un zoom de 200 %), 360 et 320 pixels de large. Aucun
          essai n’a été fait avec un lecteur d’écran ni sur un téléphone réel : ce qu’ils restitueraient n’est pas
          connu.
        </p>
        <h3>Outils et méthode</h3>
        <ul>
          <li>
            À chaque modification, sur toutes les pages : axe-core, et un contrôle des titres, des noms de liens, de
            boutons et de champs, des tableaux, du débordement et de l’espacement des textes à 320 pixels.
          </li>
          <li>
            Par un programme : le parcours au clavier d’une quarantaine de pages, à 100 et à 200 %, et la validation du
            HTML de 172. À la main : l’arbre d’accessibilité de huit pages, les couleurs forcées de cinq, l’impression
            de trois ; la lecture du code pour le reste.
          </li>
          <li>
            Le titre, la langue et les balises de neuf PDF (produits au format PDF/UA-1), l’arbre de structure de quatre
            d’entre eux, et celui de cinq documents Word ont été relus ; aucun outil de conformité tiers n’a servi.
          </li>
        </ul>
        <h3>Pages du site ayant fait l’objet de la vérification de conformité</h3>
        <ul>
          {ECHANTILLON.map((pages) => (
            <li key={pages}>{pages}</li>
          ))}
        </ul>

        <h2>Retour d’information et contact</h2>
        <p>
          Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter la structure qui exploite
          ce site pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.
        </p>
        <ul>
          <li>
            <Mention cle="courriel" mentions={mentions} />
          </li>
          <li>
            <Mention cle="siege" mentions={mentions} />
          </li>
        </ul>

        <h2>Voies de recours</h2>
        <p>
          Cette procédure est à utiliser dans le cas suivant : vous avez signalé un défaut d’accessibilité qui vous
          empêche d’accéder à un contenu ou à un service, et vous n’avez pas obtenu de réponse satisfaisante. Vous
          pouvez :
        </p>
        <ul>
          <li>
            écrire un message au <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;
          </li>
          <li>
            contacter{" "}
            <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
              le délégué du Défenseur des droits dans votre région
            </a>
            {" ;"}
          </li>
          <li>
            envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse
            71120, 75342 Paris CEDEX 07.
          </li>
        </ul>
        <Ajout page="accessibilite" mentions={mentions} />
      </div>
    </>
  );
}

const NOM_ETAT = {
  conforme: "Respecté",
  non_conforme: "Non respecté",
  non_applicable: "Sans objet",
} as const satisfies Record<Critere["etat"], string>;

function Criteres() {
  return (
    <table className="tableau">
      <caption className="sr-only">Les critères du RGAA 4.1 et leur résultat</caption>
      <thead>
        <tr>
          <th scope="col">Critère</th>
          <th scope="col">Sujet</th>
          <th scope="col">Résultat</th>
        </tr>
      </thead>
      <tbody>
        {CRITERES.map(({ numero, sujet, etat }) => (
          <tr key={numero}>
            <th scope="row">{numero}</th>
            <td>{sujet}</td>
            <td>{NOM_ETAT[etat]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
