import type { listEditionsSeules } from "@/lib/conduite/memoire/queries";
import { NOM_ETAT_SAUVEGARDE } from "@/lib/conduite/memoire/wording";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { Exporter } from "./exporter.tsx";

type Exportee = Awaited<ReturnType<typeof listEditionsSeules>>[number];

/** An edition alone, for another instance: asked for here, taken away, and how it comes in there. */
export function EditionsSeules({
  editions,
  exportees,
  avecCle,
}: {
  editions: { annee: number; intitule: string }[];
  exportees: Exportee[];
  avecCle: boolean;
}) {
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="edition" className="flex max-w-2xl flex-col gap-4">
      <h2 id="edition">Une édition seule</h2>
      <p>
        Tout ce que contient une édition, avec les personnes et les structures qu’elle cite, dans un fichier chiffré de
        la même clé, pour une autre instance de Trame. Il s’efface d’ici au bout de sept jours.
      </p>
      {avecCle ? <Exporter editions={editions} /> : <p>Il faut d’abord donner une clé au serveur.</p>}
      {exportees.length > 0 && (
        <ul>
          {exportees.map((e) => (
            <UneEdition key={e.id} exportee={e} />
          ))}
        </ul>
      )}
      <p>
        Dans l’autre instance, de la même version et de la même région, un administrateur l’importe depuis cette même
        page, avec le fichier et sa clé secrète. Ses autres éditions restent ; une personne ou une structure déjà connue
        là-bas est reconnue, et c’est dit. Une édition encore ouverte ne se poursuit que dans une instance : les deux
        relanceraient et publieraient.
      </p>
    </section>
  );
}

function UneEdition({ exportee: e }: { exportee: Exportee }) {
  const quand = instantLong(e.demandeeAt);
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-4">
      <h3>Édition {e.annee}</h3>
      <p role="status">
        {NOM_ETAT_SAUVEGARDE[e.etat]}
        {e.taille !== null && e.lignes !== null && ` : ${pluriel(e.lignes, "ligne")}, ${tailleEnMots(e.taille)}`}
      </p>
      <p className="text-petit text-sourdine">
        Par {e.demandeePar ?? "une personne"}, {quand}
      </p>
      {e.motif && <p className="text-danger">{e.motif}</p>}
      {e.etat === "faite" && (
        <a
          href={`/administration/sauvegardes/${e.id}`}
          download
          className="inline-flex min-h-11 items-center self-start"
        >
          Télécharger
          <span className="sr-only">
            {" "}
            l’édition {e.annee}, {quand}
          </span>
        </a>
      )}
    </li>
  );
}
