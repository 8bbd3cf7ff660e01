import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { Pied } from "@/app/_ui/pied";
import { Vide } from "@/app/_ui/vide";
import { type Edition, publicEditions } from "@/lib/appel/edition/queries";
import { typographier } from "@/lib/socle/typographie/texte";
import { Accueil, Partie } from "./(public)/_ui/accueil.tsx";
import { editionCourante } from "./(public)/_ui/edition-courante.ts";

export default async function Page() {
  const editions = await publicEditions();
  const courante = editionCourante(editions);
  if (!courante) return <Attente />;
  const autres = editions.filter((e) => e.id !== courante.id);
  return (
    <>
      <Cadre annee={courante.annee} courant="edition">
        <Accueil edition={courante} />
        {autres.length > 0 && (
          <Partie id="editions" titre="Les autres éditions">
            <ul className="flex flex-col gap-4">
              {autres.map((edition) => (
                <AutreEdition key={edition.id} edition={edition} />
              ))}
            </ul>
          </Partie>
        )}
      </Cadre>
      <Pied demonstration={courante.demonstration} />
    </>
  );
}

const PAGES = [
  ["synthese", "Synthèse"],
  ["programme", "Programme"],
  ["chiffres-cles", "Chiffres clés"],
] as const;

function AutreEdition({ edition: { annee, intitule, etat } }: { edition: Edition }) {
  const publiee = etat === "publiee" || etat === "archivee";
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-filet border-t pt-3">
      <a href={`/${annee}`} className="font-semibold">
        {annee}, {typographier(intitule)}
      </a>
      <span className="flex flex-wrap gap-x-4 text-petit">
        {PAGES.filter(([chemin]) => publiee || chemin !== "synthese").map(([chemin, nom]) => (
          <a key={chemin} href={`/${annee}/${chemin}`}>
            {nom}
            <span className="sr-only"> de {annee}</span>
          </a>
        ))}
      </span>
    </li>
  );
}

function Attente() {
  return (
    <>
      <Cadre>
        <EnTete titre="Les ateliers de la conférence régionale de l’économie sociale et solidaire" />
        <Vide titre="La prochaine conférence n’est pas encore annoncée.">
          <p>L’appel, le programme des ateliers et la synthèse paraîtront ici.</p>
        </Vide>
      </Cadre>
      <Pied />
    </>
  );
}
