import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import type { findEtatDesFichiers } from "@/lib/socle/fichiers/queries";
import { pluriel } from "@/lib/socle/typographie/nombre";

type Lus = NonNullable<Awaited<ReturnType<typeof findEtatDesFichiers>>>;

/** Where the files people sent are; each backup holds them all, wherever that is. */
export function Fichiers({ fichiers: { ou, base, seau, ailleurs, illisibles } }: { fichiers: Lus }) {
  const tous = { n: base.n + seau.n, octets: base.octets + seau.octets };
  return (
    <section aria-labelledby="fichiers" className="flex max-w-2xl flex-col gap-3">
      <h2 id="fichiers">Les fichiers</h2>
      <p className="break-words">
        Ce qui est reçu et publié se garde {ou}
        {ailleurs > 0 ? `. Dans la base : ${dire(base)} ; dans un seau : ${dire(seau)}` : ` : ${dire(tous)}`}. Chaque
        sauvegarde les contient tous.
      </p>
      {illisibles > 0 ? (
        <p role="note" className="font-semibold text-danger">
          {pluriel(illisibles, "fichier est", "fichiers sont")} dans un seau dont la clé n’est pas donnée : personne ne
          peut les lire, et aucune sauvegarde ne se fait. Donnez <code>TRAME_S3_ADRESSE</code>,{" "}
          <code>TRAME_S3_CLE</code> et <code>TRAME_S3_SECRET</code>, avec <code>TRAME_FICHIERS</code>.
        </p>
      ) : (
        ailleurs > 0 && (
          <p>
            {pluriel(ailleurs, "fichier est", "fichiers sont")} encore ailleurs, et se lisent comme les autres :{" "}
            <code>npm run fichiers</code> les mène tous au même endroit.
          </p>
        )
      )}
    </section>
  );
}

const dire = ({ n, octets }: Lus["base"]) => `${pluriel(n, "fichier")}${n > 0 ? `, ${tailleEnMots(octets)}` : ""}`;
