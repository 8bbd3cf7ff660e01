import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { CheminDesMots } from "@/app/_ui/tissage/chemin";
import { Vide } from "@/app/_ui/vide";
import { IMAGE } from "@/lib/appel/atelier/image-sociale";
import { publicEdition } from "@/lib/appel/edition/queries";
import { lienVers } from "@/lib/socle/courriel/lien";
import { typographier } from "@/lib/socle/typographie/texte";
import { lienChemin, lireOrigine, publicChemin } from "@/lib/synthese/publication/chemin";
import { direChemin, type Origine, structuresDites } from "@/lib/synthese/tissage/chemin";
import { publicPublication } from "@/lib/synthese/version/queries";
import { partager } from "../synthese/partager.ts";

type Props = PageProps<"/[annee]/chemin">;

async function lire({ params, searchParams }: Props) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const origine = lireOrigine(await searchParams);
  return { edition, origine, lu: origine && (await publicChemin(edition.id, origine)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, origine, lu } = await lire(props);
  const { annee } = edition;
  if (!origine || !lu)
    return partager({
      titre: `Le chemin de nos mots, synthèse ${annee}`,
      description: `Ce que la synthèse de la conférence régionale de l’ESS ${annee} a retenu des mots de chaque structure.`,
      chemin: `/${annee}/chemin`,
      annee,
    });
  const titre = `${typographier(lu.titre)} : le chemin de nos mots, ${annee}`;
  const page = partager({ titre, description: direChemin(lu.chemin), chemin: lienChemin(annee, origine), annee });
  const image = {
    url: lienVers(lienChemin(annee, origine, "/image")),
    type: "image/png",
    width: IMAGE.largeur,
    height: IMAGE.hauteur,
    alt: `${titre}. ${direChemin(lu.chemin)}.`,
  };
  return { ...page, openGraph: { ...page.openGraph, images: image } };
}

/** « Le chemin de nos mots »: what a structure or an atelier said, and where the synthesis took it. */
export default async function Page(props: Props) {
  const { edition, origine, lu } = await lire(props);
  const { annee } = edition;
  const arbre = lu?.arbre ?? (await publicPublication(edition.id, "derniere"))?.arbre;
  return (
    <Cadre annee={annee} courant="synthese">
      <EnTete
        titre={lu ? `${lu.titre} : le chemin de nos mots` : "Le chemin de nos mots"}
        surtitre={<a href={`/${annee}/synthese`}>Synthèse {annee}</a>}
      >
        {lu && <p>{direChemin(lu.chemin)}.</p>}
      </EnTete>
      <div className="flex flex-col gap-10">
        {origine && lu && <CheminDesMots annee={annee} origine={origine} chemin={lu.chemin} />}
        {origine && !lu && (
          <Vide titre="Aucun de ces mots n’est dans la synthèse publiée.">
            <p>Choisissez une structure ci-dessous.</p>
          </Vide>
        )}
        {arbre ? (
          <Choisir annee={annee} structures={structuresDites(arbre)} origine={origine} />
        ) : (
          <Vide titre="La synthèse n’est pas encore publiée." />
        )}
      </div>
    </Cadre>
  );
}

function Choisir({ annee, structures, origine }: { annee: number; structures: string[]; origine?: Origine }) {
  return (
    <form method="get" action={`/${annee}/chemin`} className="flex max-w-2xl flex-wrap items-end gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor="structure" className="font-semibold text-petit">
          Votre structure
        </label>
        <select
          id="structure"
          name="structure"
          className="saisie"
          defaultValue={origine && "structure" in origine ? origine.structure : undefined}
        >
          {structures.map((nom) => (
            <option key={nom} value={nom}>
              {typographier(nom)}
            </option>
          ))}
        </select>
      </div>
      <Bouton type="submit" variante="secondaire">
        Suivre ses mots
      </Bouton>
    </form>
  );
}
