import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { publicMentions } from "@/lib/appel/mentions/queries";
import { direDuree, REGISTRE } from "@/lib/conduite/registre/registre";
import { Ajout, Mention } from "../mention.tsx";

export const metadata: Metadata = {
  title: "Confidentialité",
  description: "Quelles données personnelles, pourquoi, sur quelle base, combien de temps, et vos droits.",
};

export default async function Page() {
  const mentions = await publicMentions();
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
            Du site, du label et de la synthèse : <Mention cle="denomination" mentions={mentions} />,{" "}
            <Mention cle="siege" mentions={mentions} />.
          </li>
          <li>De l’inscription à son propre atelier : chaque organisateur.</li>
        </ul>
        <p>
          L’État et la Région, co-organisateurs, reçoivent les candidatures déposées et des chiffres. L’hébergeur est
          sous-traitant (<Mention cle="hebergeur" mentions={mentions} />
          ).
        </p>
      </div>
      <section aria-labelledby="quoi" className="pt-9">
        <h2 id="quoi" className="pb-3">
          Quelles données, pourquoi, combien de temps
        </h2>
        <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {REGISTRE.filter((l) => l.publique).map((t) => (
            <li key={t.cle} className="border-filet border-t pt-3">
              <p className="font-semibold">{t.donnees}</p>
              <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 pt-2 text-petit">
                <dt className="text-sourdine">Pourquoi</dt>
                <dd>{t.finalite}</dd>
                <dt className="text-sourdine">Base</dt>
                <dd>{t.base}</dd>
                <dt className="text-sourdine">Durée</dt>
                <dd>{direDuree(t)}</dd>
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
            Écrivez à <Mention cle="protection" mentions={mentions} />
          </li>
          <li>
            Si la réponse ne vous convient pas :{" "}
            <a href="https://www.cnil.fr/fr/plaintes">adresser une plainte à la CNIL</a>.
          </li>
        </ul>
        <Ajout page="confidentialite" mentions={mentions} />
      </div>
    </>
  );
}
