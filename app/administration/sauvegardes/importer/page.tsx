import Link from "next/link";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { listImportations } from "@/lib/conduite/memoire/importation/queries";
import { EN_COURS } from "@/lib/conduite/memoire/importation/states";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { Deposer } from "./deposer.tsx";
import { EnCours } from "./en-cours.tsx";
import { Passees } from "./passees.tsx";

export default async function Page() {
  const actor = await requireAdministrateur("/administration/sauvegardes/importer");
  const toutes = await listImportations(actor);
  const isEnCours = ({ etat }: { etat: string }) => EN_COURS.some((e) => e === etat);
  const enCours = toutes.find(isEnCours);
  const passees = toutes.filter((i) => !isEnCours(i));
  // What has just come of one is read before another is sent; while one is here, it comes first.
  const derniere = enCours ? [] : passees.slice(0, 1);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre="Importer une édition" surtitre={<Link href="/administration/sauvegardes">Sauvegardes</Link>}>
        <p className="max-w-2xl">
          Une édition exportée seule d’une autre instance de Trame, de la même version et de la même région, vient ici
          avec ses personnes et ses structures. Celles d’ici restent telles quelles, comme les autres éditions.
        </p>
      </EnTeteSalle>
      <Passees id="derniere" titre="Le dernier fichier" importations={derniere} />
      {enCours ? (
        <EnCours importation={enCours} />
      ) : (
        <section aria-labelledby="deposer" className="flex max-w-2xl flex-col gap-4">
          <h2 id="deposer">{derniere.length > 0 ? "Un autre fichier et sa clé" : "Le fichier et sa clé"}</h2>
          <Deposer />
        </section>
      )}
      <Passees id="passees" titre="Les précédents" importations={passees.slice(derniere.length)} />
    </div>
  );
}
